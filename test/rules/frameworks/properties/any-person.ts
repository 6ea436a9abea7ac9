import { fc } from '../../../chance.ts'
import type { Person } from '../../../../rules/plan-document.ts'

/** Everybody a plan may hold: one adult lives elsewhere, and one child is expected. */
export const ids: readonly string[] = ['a1', 'a2', 'c1', 'c2', 'u1']

/** A person’s id, or the family. */
export const who = fc.constantFrom('family', ...ids)

const born = (...days: string[]) => ({ born: fc.constantFrom(...days) })

/** The same five people in every plan, of ages on either side of those that clauses ask for. */
export const anyPeople: fc.Arbitrary<Person[]> = fc.tuple(
  fc.record(
    {
      id: fc.constant('a1'),
      kind: fc.constant('adult' as const),
      ...born('1985-01-20'),
      parent: fc.boolean(),
    },
    { requiredKeys: ['id', 'kind', 'born'] },
  ),
  fc.constant<Person>({ id: 'a2', kind: 'adult', household: false }),
  fc.record(
    {
      id: fc.constant('c1'),
      kind: fc.constant('child' as const),
      ...born('2012-05-02', '2012-05-02', '2009-09-10'),
    },
    { requiredKeys: ['id', 'kind'] },
  ),
  fc.record(
    {
      id: fc.constant('c2'),
      kind: fc.constant('child' as const),
      ...born('2020-09-01', '2023-03-01'),
      schoolAge: fc.boolean(),
    },
    { requiredKeys: ['id', 'kind', 'born'] },
  ),
  fc.constant<Person>({ id: 'u1', kind: 'unborn' }),
)
