import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import type { Plan, PlanRecord } from '../../../../src/plan/plan.ts'
import type { Operation } from '../../../../src/plan/operation.ts'
import { fc } from '../../../chance.ts'
import { operation } from '../fuzz/operations.ts'
import {
  ada,
  adding,
  grace,
  helen,
  ivy,
  liam,
  omar,
  openFamily,
  openServiceLab,
  pat,
  priya,
  ruth,
  type Person,
  type ServiceLab,
} from '../service-lab.ts'

let lab: ServiceLab
let key = ''
const plenty = { atOnce: 1_000_000, aMinute: 1_000_000 }
const glass: Person = { ...ruth, name: 'Gwen Glass' }
const former: Person = { ...omar, oid: 'aaaaaaaa-0000-4000-8000-000000000061', name: 'Femi Former' }

/** Words of what is kept from the school, in ids, names and texts. */
const kept = ['Zebulon', 'Quillfeather', '14 Wisteria', 'NG7 2QX', 'hid-']
const police = { audience: [liam.agency] }

beforeAll(async () => {
  lab = await openServiceLab({ limits: { reads: plenty, writes: plenty, changes: plenty } })
  lab.log.directory.keep(
    { oid: former.oid, name: former.name, agency: former.agency },
    ivy.oid,
    '2026-01-02T09:00:00.000Z',
  )
})
afterAll(() => lab.close())
beforeEach(async () => {
  key = openFamily(lab)
  const write = (who: Person, ...operations: Operation[]) => {
    const written = lab.service.desk.write(who, key, operations, 'page')
    if (written.kind !== 'written') throw new Error(JSON.stringify(written))
  }
  write(
    priya,
    adding('member', {
      oid: former.oid,
      name: former.name,
      agency: former.agency,
      role: 'member',
      from: '2026-06-01',
      to: '2026-11-24',
    }),
    adding('sharing', {
      agency: grace.agency,
      purpose: 'Support',
      basis: 'Public task',
      categories: ['general'],
      decision: 'share',
      why: 'It helps.',
      from: '2026-06-01',
    }),
    adding(
      'location',
      {
        people: ['sam'],
        use: 'home',
        text: '14 Wisteria Court, NG7 2QX',
        protected: true,
        audience: [liam.agency, priya.agency],
      },
      'hid-home',
    ),
    adding(
      'evidence',
      { measure: 'exclusion', who: 'sam', on: '2026-07-01', note: 'Lives at 14 Wisteria Court.' },
      'leads-row',
    ),
    adding('review', { point: '3-month', held: '2026-09-01' }, 'leads-review'),
  )
  write(
    liam,
    adding('person', { name: 'Zebulon', kind: 'adult', ...police }, 'hid-person'),
    adding(
      'need',
      { ref: '6.1', people: ['sam'], identified: '2026-07-01', why: 'Quillfeather', ...police },
      'hid-need',
    ),
    adding(
      'evidence',
      { measure: 'offence', who: 'sam', on: '2026-07-01', note: 'Quillfeather' },
      'hid-crime',
    ),
    adding('evidence', { measure: 'exclusion', who: 'hid-person', on: '2026-07-01' }, 'hid-row'),
  )
  const reference = [...planNow().records.values()][0]?.fields['reference']
  await lab.post(glass, '/api/emergencies', { reference, why: 'A child was alone in the snow.' })
})

function planNow(): Plan {
  const plan = lab.log.plan(key)
  if (!plan) throw new Error('the plan is gone')
  return plan
}
const stateOf = ({ seq, records, gone }: Plan): string =>
  JSON.stringify([seq, [...records], [...gone]])

/** Operations that go for what is there, and for what is hidden, by ids that whoever sends them has no way to know. */
const aimed = fc.oneof(
  operation,
  fc
    .record({
      operation,
      record: fc.constantFrom(
        'hid-home',
        'hid-person',
        'hid-need',
        'hid-crime',
        'hid-row',
        'leads-row',
        'leads-review',
        'sam',
      ),
      field: fc.constantFrom(
        'text',
        'protected',
        'audience',
        'name',
        'why',
        'note',
        'people',
        'on',
        'held',
        'kind',
        'who',
      ),
    })
    .map(({ operation: one, record, field }) => ({
      ...one,
      ...(one['do'] === 'add' ? { record } : { record, ...('field' in one ? { field } : {}) }),
    })),
)

/** Values that their fields would take, for entries that are there: some a member may write, some nobody but others may. */
const meant = fc
  .record({
    id: fc.uuid(),
    change: fc.constantFrom<readonly [string, string, unknown]>(
      ['sam', 'name', 'Sammy'],
      ['sam', 'born', '2015-01-01'],
      ['sam', 'audience', ['Northgate Primary School']],
      ['hid-home', 'text', '9 Elm Row, Northgate'],
      ['hid-home', 'protected', false],
      ['hid-home', 'audience', ['Northgate Primary School']],
      ['hid-person', 'audience', []],
      ['hid-person', 'name', 'Somebody'],
      ['hid-need', 'why', 'So it was said.'],
      ['hid-need', 'audience', []],
      ['hid-crime', 'on', '2026-08-01'],
      ['hid-row', 'who', 'sam'],
      ['leads-row', 'note', 'So it was said.'],
      ['leads-row', 'on', '2026-08-01'],
      ['leads-review', 'held', '2026-08-01'],
    ),
    does: fc.constantFrom('set', 'set', 'remove'),
    base: fc.nat(30),
  })
  .map(({ id, change: [record, field, value], does, base }) =>
    does === 'remove'
      ? { do: does, id, record, base }
      : { do: does, id, record, field, value, base },
  )
const several = fc.array(fc.oneof(aimed, meant), { minLength: 1, maxLength: 2 })

async function send(who: Person, operations: readonly object[]) {
  const answer = await lab.post(who, `/api/plans/${key}/operations`, { operations })
  const before = await lab.post(who, `/api/plans/${key}/preview`, { operations })
  return { status: answer.status, text: `${await answer.text()}\n${await before.text()}` }
}

/** What a text holds of what is kept, but for what was sent. */
const revealed = (text: string, sent: unknown) =>
  kept.filter((word) => text.includes(word) && !JSON.stringify(sent).includes(word))

describe('whoever has no right to a plan', () => {
  it.each<[string, Person]>([
    ['a stranger', omar],
    ['one who has left the team', former],
    ['a reader in an emergency', glass],
    ['the family’s manager, over its entries', helen],
    ['a programme officer', pat],
    ['an auditor', ada],
    ['an administrator', ivy],
  ])(
    'changes nothing of it by any sequence of operations: %s',
    async (_, who) => {
      await fc.assert(
        fc.asyncProperty(several, async (operations) => {
          const before = planNow()
          const { status, text } = await send(who, operations)
          const after = planNow()
          expect(status).toBeLessThan(500)
          const isOutside = who !== helen
          expect(isOutside && stateOf(after) !== stateOf(before)).toBe(false)
          expect(isOutside ? revealed(text, operations) : []).toEqual([])
          for (const [id, record] of before.records) {
            const now = after.records.get(id)
            const isManagers =
              who === helen && ['plan', 'member', 'sharing', 'location'].includes(record.kind)
            expect(isManagers ? null : now?.fields).toEqual(isManagers ? null : record.fields)
          }
        }),
      )
    },
    60_000,
  )
})

/** Fields of what others wrote that a member may change, by the word of the product; of evidence and decisions none. */
const openToMembers: Readonly<Partial<Record<PlanRecord['kind'], readonly string[]>>> = {
  plan: ['goal'],
  person: ['name', 'kind', 'born', 'schoolAge', 'household', 'parent'],
  need: ['ref', 'people', 'identified', 'why'],
  outcome: ['ref', 'agreed', 'words'],
}

describe('a member of the team', () => {
  it('changes and takes away nothing that is hidden from them or that others answer for, and is told none of it', async () => {
    let taken = 0
    await fc.assert(
      fc.asyncProperty(several, async (operations) => {
        const before = planNow()
        const { status, text } = await send(grace, operations)
        expect(status).toBeLessThan(500)
        if (status === 200) taken += 1
        expect(revealed(text, operations)).toEqual([])
        const after = planNow()
        for (const [id, record] of before.records) {
          if (record.author.oid === grace.oid) continue
          const now = after.records.get(id)
          const open = id.startsWith('hid-') ? [] : (openToMembers[record.kind] ?? [])
          const changed = Object.keys({ ...record.fields, ...now?.fields }).filter(
            (field) => JSON.stringify(record.fields[field]) !== JSON.stringify(now?.fields[field]),
          )
          expect(changed.filter((field) => !open.includes(field)).map((f) => `${id}.${f}`)).toEqual(
            [],
          )
        }
        const view = await (await lab.ask(grace, `/api/plans/${key}`)).text()
        expect(
          revealed(
            view,
            [...after.records.values()].filter((one) => one.author.oid === grace.oid),
          ),
        ).toEqual([])
      }),
      { numRuns: 200 },
    )
    expect(taken).toBeGreaterThan(5)
  }, 120_000)
})
