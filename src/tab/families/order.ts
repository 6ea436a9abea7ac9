import type { CaseloadRow } from '../../plan/caseload.ts'

export const columnNames = ['family', 'drift', 'due', 'outcomes', 'close', 'entry'] as const
export type ColumnName = (typeof columnNames)[number]

/** Whether an id that the grid hands back is one of its columns. */
export const isColumn = (id: unknown): id is ColumnName => columnNames.some((name) => name === id)

// One collator for all: several thousand families are sorted on a press.
const text = new Intl.Collator('en-GB').compare
const lastOfAll = '9999'

/** How two families stand to each other in a column, least first; every tie is settled by name, so that no row jumps. */
export const orders: Readonly<
  Record<ColumnName, (one: CaseloadRow, other: CaseloadRow) => number>
> = {
  family: (one, other) => text(one.family, other.family),
  drift: (one, other) => one.drift.points - other.drift.points || text(other.family, one.family),
  due: (one, other) =>
    text(one.nextDue?.due ?? lastOfAll, other.nextDue?.due ?? lastOfAll) ||
    text(one.family, other.family),
  outcomes: (one, other) => one.outstanding - other.outstanding || text(one.family, other.family),
  close: (one, other) =>
    text(one.earliestClose?.on ?? lastOfAll, other.earliestClose?.on ?? lastOfAll) ||
    text(one.family, other.family),
  entry: (one, other) => text(one.lastEntry, other.lastEntry) || text(one.family, other.family),
}

/** Columns whose most pressing row is the one with the most. */
export const mostFirst: ReadonlySet<ColumnName> = new Set(['drift', 'outcomes'])
