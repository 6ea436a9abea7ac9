import { fc } from '../../chance.ts'
import { beforeAll, expect, test } from 'vitest'
import { createKnownCells } from '../../../src/lists/known-cells.ts'
import type { Fields, Kind, Value } from '../../../src/plan/record.ts'
import {
  amina,
  catchUp,
  officerDoes,
  openFamily,
  openLab,
  rowsIn,
  runRound,
  service,
  tom,
} from './lab.ts'
import type { Family, Lab } from './lab.ts'
import { fates, type Fate } from './line.ts'
import { expectChangesOf, expectRowsOf } from './truth.ts'

let lab: Lab
let families = 0
/** What the process that lives at present knows of the rows. */
let cells = createKnownCells()
beforeAll(async () => {
  lab = await openLab()
})

const samples: Readonly<
  Record<string, readonly [Kind, Fields, string, readonly (Value | null)[]]>
> = {
  head: ['plan', {}, 'goal', ['Sleep', 'Sleep\nSchool', null]],
  c1: ['person', { name: 'Sam', kind: 'child' }, 'schoolAge', [true, false, null]],
  C1: ['person', { name: 'Kim', kind: 'adult' }, 'parent', [true, false, null]],
  n1: ['need', { ref: '2.4', people: ['c1'] }, 'people', [['c1', 'C1'], [], ['a;b\\']]],
  e1: ['evidence', { measure: 'score', on: '2026-02-01' }, 'number', [0, 14.5, null]],
}
const record = fc.constantFrom(...Object.keys(samples))
const author = fc.constantFrom(amina, tom, service)

const edit = fc.record({
  step: fc.constantFrom('change' as const, 'change' as const, 'change' as const, 'remove' as const),
  record,
  choice: fc.nat(2),
  author,
})
const round = fc.record({
  step: fc.constant('round' as const),
  fates: fc.array(fc.constantFrom('through' as const, 'through' as const, ...fates), {
    maxLength: 14,
  }),
  lanes: fc.constantFrom(1, 1, 3),
})

type Step = typeof edit extends fc.Arbitrary<infer One> ? One : never

/** Adds the record where it was never there, else changes one of its fields; what was removed stays removed. */
function take(family: Family, step: Step): void {
  const [kind, fields, field, values] = samples[step.record] ?? ['plan', {}, '', []]
  const isNew = !family.events.some(({ change }) => change.record === step.record)
  if (isNew) family.add(kind, step.record, fields, step.author)
  else if (!family.plan.records.has(step.record)) return
  else if (step.step === 'remove' && kind !== 'plan') family.remove(step.record, step.author)
  else family.set(step.record, field, values[step.choice] ?? null, step.author)
}

async function disturbedRound(step: { fates: Fate[]; lanes: number }): Promise<void> {
  const { round: done, line } = await runRound(lab, step.fates, { lanes: step.lanes, cells })
  if (done === 'crashed') cells = createKnownCells()
  const overwriting = line.sent.filter(({ method }) => method === 'PATCH' || method === 'DELETE')
  expect(overwriting.filter(({ ifMatch }) => ifMatch === null)).toEqual([])
}

test('whatever people do, Graph fails at and the process dies of, in the end each list is the plan, once', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.oneof(edit, round), { minLength: 4, maxLength: 40, size: 'max' }),
      async (steps) => {
        const family = openFamily(lab, `fp-${++families}`)
        family.add('plan', 'head', { family: 'Hartley', reference: 'FP-1' })
        for (const step of steps) {
          if (step.step === 'round') await disturbedRound(step)
          else take(family, step)
        }
        await catchUp(lab)
        await expectRowsOf(lab, family)
        await expectChangesOf(lab, family)
      },
    ),
    { numRuns: 80 },
  )
})

const officer = fc.record({
  step: fc.constantFrom('retitle' as const, 'delete' as const),
  list: fc.constantFrom('Plan people', 'Plan evidence', 'Family plans'),
})

test('whatever a records officer does to the rows as well, a row that is written again is the plan, once', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.oneof(edit, round, officer), { minLength: 4, maxLength: 40, size: 'max' }),
      async (steps) => {
        const family = openFamily(lab, `fp-${++families}`)
        family.add('plan', 'head', { family: 'Hartley', reference: 'FP-1' })
        for (const step of steps) {
          if (step.step === 'round') await disturbedRound(step)
          else if ('list' in step) await disturb(family, step)
          else take(family, step)
        }
        for (const id of family.plan.records.keys()) family.set(id, samples[id]?.[2] ?? '', null)
        await catchUp(lab)
        await expectRowsOf(lab, family)
      },
    ),
    { numRuns: 50 },
  )
})

async function disturb(
  family: Family,
  { step, list }: { step: 'retitle' | 'delete'; list: string },
): Promise<void> {
  const [row] = await rowsIn(lab.graph, list, family.key)
  const body = step === 'delete' ? undefined : { Title: 'Changed in SharePoint' }
  if (row) await officerDoes(lab.graph, list, row.id, body)
}
