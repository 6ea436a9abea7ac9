import { describe, expect, it } from 'vitest'
import { fc } from '../../chance.ts'
import type { Actor } from '../../../src/plan/actor.ts'
import type { Operation } from '../../../src/plan/operation.ts'
import { both, emergency, hiddenStep } from './hidden-steps.ts'
import { adds, grace, helen, omar, removes, sets, writes, type Paper } from './plan-lab.ts'

/** What anybody may try, at entries that are theirs, others', hidden or not there. */
const attempt: fc.Arbitrary<Operation> = fc
  .tuple(
    fc.constantFrom(
      'hidden-0',
      'hidden-1',
      'hidden-2',
      'dad',
      'head',
      'share-police',
      'liam',
      'never',
    ),
    fc.constantFrom(
      'audience',
      'note',
      'on',
      'who',
      'name',
      'restricted',
      'protected',
      'text',
      'oid',
      'agency',
    ),
    fc.constantFrom<string | boolean | string[]>('x', true, [], [grace.agency], '2026-08-01'),
    fc.constantFrom('set', 'write', 'remove', 'add'),
  )
  .map(([record, field, value, deed]) => {
    if (deed === 'remove') return removes(record)
    if (deed === 'write') return writes(record, field, String(value))
    if (deed === 'add') return adds('need', `new-${record}`, { ref: '1.1', [field]: value })
    return sets(record, field, value)
  })

/** Nobody who tries may change these: the manager sets whether a family is restricted, and no more of what is asked. */
const kept = ({ plan }: Paper) => {
  const { restricted: _, ...head } = plan.records.get('head')?.fields ?? {}
  const others = [...plan.records.values()].filter(
    ({ id }) => id !== 'head' && !id.startsWith('new-'),
  )
  return { head, others }
}
const isHidden = (operation: Operation) =>
  operation.do !== 'add' && (operation.record === 'dad' || operation.record.startsWith('hidden'))

const tried = (...actors: Actor[]) =>
  fc.array(fc.tuple(fc.constantFrom(...actors), attempt), { minLength: 1, maxLength: 12 })
const hiddenSteps = fc.array(hiddenStep, { minLength: 3, maxLength: 6 })

describe('whoever has no right to an entry', () => {
  it('changes nothing of it by any sequence of operations', () => {
    fc.assert(
      fc.property(hiddenSteps, tried(grace, helen, omar, emergency), (hidden, attempts) => {
        const [paper] = both(hidden.map((step) => ({ step, isHidden: true })))
        const before = kept(paper)
        for (const [who, operation] of attempts) paper.offer(who, operation)
        expect(kept(paper)).toEqual(before)
      }),
      { numRuns: 200 },
    )
  })

  it('is answered about it as if it had never been there', () => {
    fc.assert(
      fc.property(hiddenSteps, tried(grace, helen, omar, emergency), (hidden, attempts) => {
        const [whole, part] = both(hidden.map((step) => ({ step, isHidden: true })))
        for (const [who, operation] of attempts.filter(([, one]) => isHidden(one)))
          expect(whole.offer(who, operation)).toEqual(part.offer(who, operation))
      }),
      { numRuns: 200 },
    )
  })

  it('and only reads in an emergency, whatever is asked', () => {
    fc.assert(
      fc.property(hiddenSteps, tried(omar, emergency), (hidden, attempts) => {
        const [paper] = both(hidden.map((step) => ({ step, isHidden: true })))
        const stands = paper.plan
        for (const [who, operation] of attempts)
          expect(paper.offer(who, operation).kind).toBe('forbidden')
        expect(paper.plan).toBe(stands)
      }),
      { numRuns: 100 },
    )
  })
})
