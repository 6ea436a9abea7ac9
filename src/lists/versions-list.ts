import type { Column } from './columns.ts'
import type { ListPlan } from './lists.ts'
import type { Step } from './list-steps.ts'
import { lineCell, type Row } from './stamp.ts'

const columns: readonly Column[] = [
  { name: 'Number', label: 'Number', type: 'number' },
  { name: 'Says', label: 'What changed', type: 'prose' },
  { name: 'DoneAt', label: 'Done at', type: 'line' },
  { name: 'RowKey', label: 'Row key', type: 'line', indexed: true, unique: true },
]

/** Which numbered changes of the lists a site has had: so that a person sees it, and older code leaves a newer site alone. */
export const versionsList: ListPlan = {
  name: 'Plan list versions',
  says: 'Which changes these lists have had, and when. Kept by provisioning: please leave it as it is.',
  kinds: [],
  columns,
}

/** The row of a step that is done; its key is its number, so that it stands once however often it is told. */
export const stepRow = ({ number, says }: Step, at: string): Row => ({
  Title: `Version ${number}`,
  Number: number,
  Says: says,
  DoneAt: lineCell(at),
  RowKey: `version:${number}`,
})
