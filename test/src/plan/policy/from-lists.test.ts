import { expect, it } from 'vitest'
import { mayComeFromLists } from '../../../../src/plan/policy.ts'
import { kindNames, kinds } from '../../../../src/plan/record.ts'

/** Written by hand: all that a records officer may mend in SharePoint itself. */
const descriptive = [
  'plan.family',
  'plan.locality',
  'plan.goal',
  'person.name',
  'need.why',
  'outcome.words',
  'evidence.source',
  'searched.source',
]

it('only what describes comes back from the lists', () => {
  const open = kindNames.flatMap((kind) =>
    Object.keys(kinds[kind])
      .filter((field) => mayComeFromLists(kind, field))
      .map((field) => `${kind}.${field}`),
  )
  expect(open).toEqual(descriptive)
})

it('nothing comes back under a name that is no field', () => {
  for (const field of ['__proto__', 'constructor', 'length', ''])
    for (const kind of kindNames) expect(mayComeFromLists(kind, field)).toBe(false)
})
