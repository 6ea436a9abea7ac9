import { openLog } from '../../../../src/log/open-log.ts'
import type { Operation } from '../../../../src/plan/operation.ts'
import type { CaseloadRow } from '../../../../src/plan/caseload.ts'
import type { PlanView } from '../../../../src/plan/view.ts'
import { createPlanDesk, type Written } from '../../../../src/service/plans/plan-desk.ts'
import { enterEverybody, grace, liam, priya, helen, type Person } from '../service-lab.ts'

/** Something somebody writes; `isExtra` where it is hidden from the reader by what the product promises. */
export interface Step {
  readonly who: Person
  readonly operation: Operation
  readonly isExtra: boolean
  /** The step without whose entry this one would not be hidden: where that was refused, this is left out. */
  readonly after?: string
}

export const reader = grace
const opened = '2026-06-01'
type Fields = (Operation & { do: 'add' })['fields']

/** What one reader was given of a plan, from its opening to its last step. */
export interface Given {
  readonly view: PlanView
  readonly list: readonly CaseloadRow[]
  /** What their living stream said, from the moment they joined. */
  readonly told: readonly PlanView[]
  /** What became of each step that is no extra. */
  readonly answers: readonly Written[]
}

/**
 * A plan to which steps were done, as its reader was given it. The school of the reader is shared with in general alone, so
 * that crime is hidden from them. A step that is null leaves its
 * moment empty, so that instants are the same whether extras are done or not.
 */
export function givenAfter(steps: readonly (Step | null)[]): Given {
  const log = openLog(':memory:')
  enterEverybody(log.directory)
  let second = 0
  let made = 0
  const clock = {
    today: () => '2026-11-25',
    now: () => new Date(Date.parse('2026-11-25T10:00:00Z') + second * 1000),
  }
  const desk = createPlanDesk({ log, clock, makeId: () => `made-${(made += 1)}` })
  const begun = desk.open(priya, {
    family: 'Hartley',
    framework: 'supporting-families-2022',
    opened,
  })
  if (begun.kind !== 'opened') throw new Error(JSON.stringify(begun))
  const { key } = begun
  const begin = desk.write(priya, key, beginning, 'page')
  if (begin.kind !== 'written') throw new Error(JSON.stringify(begin))
  const told: PlanView[] = []
  const leave = desk.follow(reader, key, (view) => {
    if (view) told.push(view)
  })
  const answers: Written[] = []
  for (const [place, step] of steps.entries()) {
    if (!step) continue
    const { who, operation, isExtra, after } = step
    if (after !== undefined && !log.plan(key)?.records.has(after)) continue
    second = 10 + place
    const { seq } = log.plan(key) ?? { seq: 0 }
    const asked = operation.do === 'add' ? operation : { ...operation, base: seq }
    const answer = desk.write(who, key, [asked], 'page')
    if (!isExtra) answers.push(answer)
  }
  leave?.()
  const view = desk.view(reader, key, 'page')
  if (!view) throw new Error('the reader opens nothing')
  const given = { view, list: desk.families(reader), told, answers }
  log.close()
  return given
}

let id = 0
export const adds = (kind: (Operation & { do: 'add' })['kind'], record: string, fields: Fields) =>
  ({ do: 'add', id: `adds-${(id += 1)}`, kind, record, fields }) as const

const joins = ({ oid, name, agency }: Person, role: string) =>
  adds('member', `in-${name.slice(0, 4)}`, { oid, name, agency, role, from: opened })

const beginning: readonly Operation[] = [
  joins(grace, 'member'),
  joins(liam, 'member'),
  joins(helen, 'manager'),
  adds('person', 'sam', { name: 'Sam', kind: 'child', born: '2014-05-02' }),
  adds('person', 'nell', { name: 'Nell', kind: 'adult', born: '1988-03-04' }),
  adds('need', 'n1', { ref: '5.1', people: ['sam', 'nell'], identified: opened }),
  ...[grace, liam].map(({ agency }) =>
    adds('sharing', `with-${agency.slice(5, 9)}`, {
      agency,
      purpose: 'Support',
      basis: 'Public task',
      categories: agency === grace.agency ? ['general'] : ['general', 'crime', 'health'],
      decision: 'share',
      why: 'It helps.',
      from: opened,
    }),
  ),
]
