/** What thinning has to know of an event of one record. `isPlainText`: it left a text that is not empty, and took the place of nothing unseen. */
export interface Typed {
  readonly seq: number
  readonly operation: string
  readonly author: string
  readonly at: string
  readonly field: string | null
  /** A row was written as of this event. */
  readonly isShown: boolean
  readonly isPlainText: boolean
}

/** Events that go, in their order, and the one that stands for them. */
export interface Run {
  readonly gone: readonly Typed[]
  readonly end: Typed
}

/** What stood so long, in milliseconds, was read by others and is no letter on its way to a word. */
const longEnough = 60_000

/** Runs of one person's typing in one text, none of which a row or somebody else's word lies within. The events are of one record, in order. */
export function runsIn(events: readonly Typed[], isProse: (field: string) => boolean): Run[] {
  const open = new Map<string, Typed[]>()
  const runs: Run[] = []
  function end(field: string): void {
    const run = open.get(field) ?? []
    const last = run.at(-1)
    if (last && run.length > 1) runs.push({ gone: run.slice(0, -1), end: last })
    open.delete(field)
  }
  for (const event of events) {
    const { field } = event
    if (field !== null && isProse(field)) {
      const last = open.get(field)?.at(-1)
      if (last && !leadsTo(last, event)) end(field)
      open.set(field, [...(open.get(field) ?? []), event])
    }
    // What the row held then is asked for: each of its texts keeps what it was at that number.
    if (event.isShown) for (const name of open.keys()) end(name)
  }
  for (const field of open.keys()) end(field)
  return runs
}

function leadsTo(one: Typed, next: Typed): boolean {
  const apart = Date.parse(next.at) - Date.parse(one.at)
  return (
    one.author === next.author &&
    one.isPlainText &&
    next.isPlainText &&
    apart >= 0 &&
    apart < longEnough
  )
}
