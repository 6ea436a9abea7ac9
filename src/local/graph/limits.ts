/** What a tenant lets through in one go, as settings, so that a test need not make 5,000 rows to meet the end of it. */
export interface Limits {
  /** How many rows a filter may leave before the whole query is refused (the list view threshold). */
  readonly viewThreshold: number
  readonly mostInBatch: number
  /** Items on a page where `$top` asks for none, and the most that it may ask for. */
  readonly page: number
  readonly largestPage: number
}

/** Those of SharePoint Online. Source: learn.microsoft.com, "Manage large lists and libraries" and "JSON batching"; the pages' sizes are reported. */
export const usualLimits: Limits = {
  viewThreshold: 5_000,
  mostInBatch: 20,
  page: 200,
  largestPage: 5_000,
}
