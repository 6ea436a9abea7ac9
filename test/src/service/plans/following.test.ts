import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { Log } from '../../../../src/log/log.ts'
import { openLog } from '../../../../src/log/open-log.ts'
import type { PlanView } from '../../../../src/plan/view.ts'
import { createPlanDesk, type PlanDesk } from '../../../../src/service/plans/plan-desk.ts'
import {
  adding,
  enterEverybody,
  grace,
  helen,
  liam,
  openFamily,
  priya,
  type Person,
} from '../service-lab.ts'

const clock = { today: () => '2026-11-25', now: () => new Date('2026-11-25T10:00Z') }

let log: Log
let desk: PlanDesk
let key: string
beforeEach(() => {
  log = openLog(':memory:')
  enterEverybody(log.directory)
  desk = createPlanDesk({ log, clock })
  key = openFamily({ service: { desk } })
})
afterEach(() => log.close())

function write(who: Person, ...operations: Parameters<PlanDesk['write']>[2]) {
  const answer = desk.write(who, key, operations, 'page')
  if (answer.kind !== 'written') throw new Error(JSON.stringify(answer))
}
/** All that somebody is told from now on; their first view is not counted. */
function follows(who: Person): (PlanView | null)[] {
  const told: (PlanView | null)[] = []
  desk.follow(who, key, (view) => told.push(view))
  return told.splice(0) && told
}
const ids = (view: PlanView | null | undefined) => view?.records.map(({ id }) => id) ?? []

const refuge = (text: string) =>
  adding(
    'location',
    { people: ['sam'], use: 'home', text, protected: true, audience: [priya.agency] },
    'refuge',
  )
const judged = (note: string, id = 'judged') =>
  adding(
    'evidence',
    {
      measure: 'judgement',
      by: 'practitioner',
      about: '5.1',
      result: 'met',
      on: '2026-11-02',
      note,
    },
    id,
  )
const decides = (decision: string, agency: string, id: string) =>
  adding(
    'sharing',
    {
      agency,
      purpose: 'Early help',
      basis: 'Public task',
      categories: ['general', 'crime'],
      decision,
      why: 'Agreed in the team.',
      from: '2026-11-25',
    },
    id,
  )
const sets = (record: string, field: string, value: string | null | string[]) =>
  ({
    do: 'set',
    id: crypto.randomUUID(),
    record,
    field,
    value,
    base: log.plan(key)?.seq ?? 0,
  }) as const

describe('whoever has a plan open', () => {
  it('is told at once that something closed to them, and that it opened again', () => {
    write(priya, judged('Well.'))
    const told = follows(grace)
    write(priya, decides('do-not-share', grace.agency, 'no'))
    expect(ids(told.at(-1))).not.toContain('judged')
    expect(told).toHaveLength(1)
    write(helen, decides('share', grace.agency, 'yes'))
    expect(ids(told.at(-1))).toContain('judged')
    expect(told).toHaveLength(2)
  })

  it('is told at once that something is withheld from them, and not told what', () => {
    write(priya, judged('Lives at 12 Quarry Bank.'))
    const told = follows(grace)
    write(priya, refuge('12 Quarry Bank, HX7 5DS'))
    expect(told).toHaveLength(1)
    expect(JSON.stringify(told)).not.toContain('Quarry')
    expect(told[0]?.records.find(({ id }) => id === 'judged')?.withheld).toEqual(['note'])
  })

  it('hears nothing when only what is withheld from them changes, and others do', () => {
    write(priya, judged('Lives at 12 Quarry Bank.'), refuge('12 Quarry Bank, HX7 5DS'))
    const [hers, his] = [follows(grace), follows(helen)]
    write(priya, sets('judged', 'note', 'Moved to 12 Quarry Bank in May.'))
    expect(hers).toEqual([])
    expect(his).toHaveLength(1)
  })

  it('hears nothing of a decision on sharing that they do not see and that moves nothing', () => {
    write(priya, decides('do-not-share', grace.agency, 'no'))
    const told = follows(grace)
    write(priya, decides('share', liam.agency, 'police'))
    expect(told).toEqual([])
  })
})
