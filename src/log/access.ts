/** One look at or change of something, or an attempt at one. `what` names a route, stream or chat action, never its contents. */
export interface AccessRow {
  readonly at: string
  readonly oid: string | null
  readonly plan: string | null
  readonly what: string
  readonly from: 'page' | 'stream' | 'chat' | 'service'
  readonly outcome: 'allowed' | 'refused' | 'faulty'
}

export interface AccessLog {
  /** On disk before whatever it tells of is answered. */
  note(row: AccessRow): void
  /** The newest rows first, for one plan or for all. */
  rows(limit: number, plan?: string): AccessRow[]
}
