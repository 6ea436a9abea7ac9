/** Somebody who works with families, as the council's administrator entered them: the one source of what agency they are of. */
export interface Worker {
  readonly oid: string
  readonly name: string
  readonly agency: string
}

/** Who works for which agency; each change is kept with who made it and when. */
export interface Directory {
  find(oid: string): Worker | null
  /** Everybody in it, by agency and name. */
  all(): Worker[]
  /** Enters somebody, or puts another name or agency in place of what stood. `at` is an instant in ISO 8601. */
  keep(worker: Worker, by: string, at: string): void
  /** Takes somebody out, who then holds no place in any team. */
  drop(oid: string, by: string, at: string): void
}
