import { describe, expect, it } from 'vitest'
import type { Log } from '../../../../src/log/log.ts'
import { openLog } from '../../../../src/log/open-log.ts'
import type { Sent } from '../../../../src/plan/operation.ts'
import type { PlanView } from '../../../../src/plan/view.ts'
import { createPlanDesk, type PlanDesk } from '../../../../src/service/plans/plan-desk.ts'
import { fc } from '../../../chance.ts'
import { ada, enterEverybody, grace, liam, omar, openFamily, priya } from '../service-lab.ts'

const clock = { today: () => '2026-11-25', now: () => new Date('2026-11-25T10:00Z') }

interface House {
  readonly log: Log
  readonly desk: PlanDesk
  readonly key: string
  readonly head: string
}

const log = openLog(':memory:')
enterEverybody(log.directory)
const key = openFamily({ service: { desk: createPlanDesk({ log, clock }) } })
const asOpened = log.eventsSince(key, 0)
const head = asOpened.find(({ change }) => change.do === 'add' && change.kind === 'plan')?.change
  .record
log.close()

/** A service in which one family's plan stands as it was opened. */
function house(): House {
  const own = openLog(':memory:')
  enterEverybody(own.directory)
  own.append(key, 0, asOpened)
  const turns = { soon: setImmediate, now: () => 0 }
  return { log: own, desk: createPlanDesk({ log: own, clock, turns }), key, head: head ?? '' }
}

/** What somebody of the team, or somebody who is not in it, may ask in one request; `base` is what all of them saw. */
const request = fc.record({
  who: fc.constantFrom(priya, grace, liam, omar, ada),
  asked: fc.array(
    fc.record({
      id: fc.nat(6).map((id) => `operation-${id}`),
      what: fc.constantFrom('write', 'set', 'add', 'remove', 'wrong'),
      text: fc.constantFrom('Calm mornings ', 'The rent is paid ', 'Sleep '),
      record: fc.constantFrom('kit', 'sam', 'nobody'),
    }),
    { minLength: 1, maxLength: 3 },
  ),
})
type Request = typeof request extends fc.Arbitrary<infer One> ? One : never

function operationOf(
  { id, what, text, record }: Request['asked'][number],
  base: number,
  head: string,
): Sent {
  if (what === 'write') return { do: 'write', id, record: head, field: 'goal', text, base }
  if (what === 'set')
    return { do: 'set', id, record: 'sam', field: 'born', value: '2014-05-02', base }
  if (what === 'add')
    return { do: 'add', id, kind: 'person', record, fields: { name: text.trim(), kind: 'adult' } }
  if (what === 'remove') return { do: 'remove', id, record, base }
  return { do: 'set', id, record: 'sam', field: 'born', value: text, base }
}

const saidOf = ({ log, key }: House) => ({
  events: log.eventsSince(key, 0),
  plan: log.plan(key),
  access: log.access.rows(1000),
  waiting: log.projection.dirty(100),
})

describe('changes that reach the service in one turn', () => {
  it('come to what they would have come to one after another, and each is answered the same', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(request, { minLength: 1, maxLength: 12 }), async (requests) => {
        const [apart, together] = [house(), house()]
        const base = apart.log.plan(apart.key)?.seq ?? 0
        const write = ({ key, head }: House, { who, asked }: Request) =>
          [who, key, asked.map((one) => operationOf(one, base, head)), 'page'] as const
        const one = requests.map((asked) => apart.desk.write(...write(apart, asked)))
        const other = await Promise.all(
          requests.map((asked) => together.desk.writeSoon(...write(together, asked))),
        )
        expect(other).toEqual(one)
        expect(saidOf(together)).toEqual(saidOf(apart))
        apart.log.close()
        together.log.close()
      }),
      { numRuns: 40 },
    )
  })

  it('are shown to whoever has the plan open once, as the last of them leaves it', async () => {
    const { log: own, desk, head: record } = house()
    const seen: (PlanView | null)[] = []
    desk.follow(grace, key, (view) => seen.push(view))
    const base = own.plan(key)?.seq ?? 0
    const writes = ['Calm ', 'Sleep '].map((text, place) =>
      desk.writeSoon(
        priya,
        key,
        [{ do: 'write', id: `w-${place}`, record, field: 'goal', text, base }],
        'page',
      ),
    )
    expect(seen).toHaveLength(1)
    expect(await Promise.all(writes)).toMatchObject([{ seq: base + 1 }, { seq: base + 2 }])
    expect(seen.map((view) => view?.seq)).toEqual([base, base + 2])
    own.close()
  })
})
