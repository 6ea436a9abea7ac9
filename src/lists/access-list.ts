import type { AccessEntry, ChainedAccess } from '../log/access.ts'
import { joinWords, toCell } from './cell.ts'
import type { Column } from './columns.ts'
import { longestText } from './longest.ts'
import type { ListPlan } from './lists.ts'
import { lineCell, type Row } from './stamp.ts'

const sources = {
  page: 'Page',
  stream: 'Living page',
  chat: 'Chat',
  service: 'The service',
} as const satisfies Record<AccessEntry['from'], string>

const outcomes = {
  allowed: 'Allowed',
  refused: 'Refused',
  faulty: 'At fault',
} as const satisfies Record<AccessEntry['outcome'], string>

const columns: readonly Column[] = [
  { name: 'Number', label: 'Number', type: 'number' },
  { name: 'LookedAt', label: 'At', type: 'line' },
  { name: 'ActorOid', label: 'Directory number of who it was', type: 'line' },
  { name: 'PlanKey', label: 'Plan key', type: 'line', indexed: true },
  { name: 'What', label: 'What was asked', type: 'line' },
  { name: 'CameBy', label: 'By way of', type: 'choice', choices: Object.values(sources) },
  { name: 'Outcome', label: 'Outcome', type: 'choice', choices: Object.values(outcomes) },
  { name: 'Why', label: 'Reason given in an emergency', type: 'prose' },
  { name: 'Address', label: 'Network address', type: 'line' },
  { name: 'Times', label: 'How many times', type: 'number' },
  { name: 'PlansShown', label: 'Plans on the list that was shown', type: 'prose' },
  { name: 'Erased', label: 'Erased', type: 'choice', choices: ['Yes'] },
  { name: 'Chain', label: 'Chain', type: 'line' },
  { name: 'RowKey', label: 'Row key', type: 'line', indexed: true, unique: true },
]

/** The copy outside of who looked at what: with its chain it shows what was done to the log afterwards. */
export const accessList: ListPlan = {
  name: 'Access',
  says: 'Who looked at which plan, and when. Rows are only ever added; what the law asks for is emptied.',
  kinds: [],
  columns,
}

/** The key of a row of the access log, by its number. */
export const accessKeyOf = (number: number): string => `access:${number}`

/** A row of the access log as it stands in the list; one that was erased keeps its number and its chain. */
export function accessRow({ number, chain, entry }: ChainedAccess): Row {
  return {
    Title: `Access ${number}`,
    Number: number,
    LookedAt: lineCell(entry?.at),
    ActorOid: lineCell(entry?.oid ?? undefined),
    PlanKey: lineCell(entry?.plan ?? undefined),
    What: lineCell(entry?.what),
    CameBy: entry ? sources[entry.from] : null,
    Outcome: entry ? outcomes[entry.outcome] : null,
    Why: toCell('prose', entry?.why ?? undefined, null),
    Address: lineCell(entry?.address ?? undefined),
    Times: entry?.times ?? null,
    PlansShown: entry && entry.plans.length > 0 ? plansCell(entry.plans) : null,
    Erased: entry ? null : 'Yes',
    Chain: chain,
    RowKey: accessKeyOf(number),
  }
}

/** As many keys as the column takes, and how many more there were; the log itself has them all. */
function plansCell(plans: readonly string[]): string {
  let length = 0
  const fitting = plans.findIndex((plan) => (length += 2 * plan.length + 2) > longestText - 100)
  if (fitting === -1) return joinWords(plans)
  return `${joinWords(plans.slice(0, fitting))}; and ${plans.length - fitting} more`
}
