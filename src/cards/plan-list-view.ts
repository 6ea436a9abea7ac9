/** One plan in an answer to somebody's question: its number, and what is told of it in counts, days and refs. */
export interface PlanLine {
  readonly planNumber: string
  readonly said: string
  readonly link: string
}

/** What somebody asked about the plans that they may open. */
export interface PlanListView {
  readonly title: string
  readonly lines: readonly PlanLine[]
  /** What is said where there is no line. */
  readonly none: string
  readonly familiesLink: string
}
