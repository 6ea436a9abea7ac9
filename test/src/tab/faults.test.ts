import { expect, it } from 'vitest'
import { faultsByField } from '../../../src/tab/faults.ts'

it('each fault stands beside the field it was typed in, the first one of a field first', () => {
  expect(
    faultsByField([
      { path: 'operations[0].fields.on', says: '2026-02-30 is not a day' },
      { path: 'operations[0].fields.people[1]', says: 'is not in this plan' },
      { path: 'operations[1].fields.on', says: 'is missing.' },
    ]),
  ).toEqual({
    on: 'This 2026-02-30 is not a day.',
    people: 'This is not in this plan.',
  })
})
