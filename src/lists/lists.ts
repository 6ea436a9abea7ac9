import type { Kind } from '../plan/record.ts'
import { accessList } from './access-list.ts'
import { versionsList } from './versions-list.ts'
import { authorColumns, fieldColumnsOf, planColumn, stampColumns, type Column } from './columns.ts'

/** A SharePoint list. Where it holds two kinds of record, a Kind column tells them apart. */
export interface ListPlan {
  readonly name: string
  readonly says: string
  readonly kinds: readonly Kind[]
  readonly columns: readonly Column[]
}

/** What people read in the Kind column. */
export const kindLabels = {
  plan: 'Plan',
  person: 'Person',
  member: 'Team member',
  need: 'Need',
  outcome: 'Outcome',
  evidence: 'Evidence',
  searched: 'Source search',
  action: 'Action',
  review: 'Review',
  sharing: 'Decision on sharing',
  agreement: 'Agreement of the family',
  location: 'Place',
  voice: 'Words of a child',
  closure: 'Closure',
} as const satisfies Record<Kind, string>

const changeLogColumns: readonly Column[] = [
  { name: 'Kind', label: 'Kind', type: 'choice', choices: Object.values(kindLabels) },
  { name: 'ChangedRow', label: 'Key of the row that changed', type: 'line' },
  { name: 'Deed', label: 'What was done', type: 'choice', choices: ['Written', 'Removed'] },
  { name: 'Changes', label: 'Which field, who and when', type: 'prose' },
]

/** Which changes reached the lists, by whom and when: one row for each time a record's row was written. */
export const changeLog: ListPlan = {
  name: 'Plan change log',
  says: 'Who changed which field of which record, and when. Rows are only ever added.',
  kinds: [],
  columns: [planColumn, ...changeLogColumns, ...stampColumns],
}

/** Every list of the plans' site. */
export const listPlans: readonly ListPlan[] = [
  plan('Family plans', 'One row for each family outcome plan.', ['plan']),
  plan('Plan people', 'The people of each family, and the team around it.', ['person', 'member']),
  plan('Plan needs and outcomes', 'What each family needs and what was agreed.', [
    'need',
    'outcome',
  ]),
  plan('Plan evidence', 'What is known, and which sources were searched over which days.', [
    'evidence',
    'searched',
  ]),
  plan('Plan actions', 'Who does what by when, and how it will be known.', ['action']),
  plan('Plan reviews', 'The reviews held: who was there, what was agreed, and when the next is.', [
    'review',
  ]),
  plan('Plan sharing', 'What is shared with which agency and why, and what the family agreed to.', [
    'sharing',
    'agreement',
  ]),
  plan('Plan places', 'Where people of the family are to be found. Some of it is protected.', [
    'location',
  ]),
  plan('Plan voices', 'What each child said, in the child’s own words.', ['voice']),
  plan('Plan closures', 'Who asked to close a plan, who decided, and what it rested on.', [
    'closure',
  ]),
  changeLog,
  accessList,
  versionsList,
]

/** The list that holds a kind of record. */
export function listOfKind(kind: Kind): ListPlan {
  const found = listPlans.find((list) => list.kinds.includes(kind))
  if (!found) throw new Error(`no list holds ${kind}`)
  return found
}

function plan(name: string, says: string, kinds: readonly Kind[]): ListPlan {
  const kind: Column = {
    name: 'Kind',
    label: 'Kind',
    type: 'choice',
    choices: kinds.map((one) => kindLabels[one]),
  }
  const columns = [
    planColumn,
    ...(kinds.length > 1 ? [kind] : []),
    ...kinds.flatMap((one) => fieldColumnsOf(one).map(({ column }) => column)),
    ...authorColumns,
    ...stampColumns,
  ]
  return { name, says, kinds, columns: eachOnce(columns) }
}

/** A column that two kinds of record share, or the plan's own and every row's, is one column. */
function eachOnce(columns: readonly Column[]): Column[] {
  return [...new Map(columns.map((column) => [column.name, column])).values()]
}
