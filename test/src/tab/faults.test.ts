import { expect, it } from 'vitest'
import { faultsByField, refusedFor, toMend } from '../../../src/tab/faults.ts'

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

it('a form says how many fields are at fault and that nothing is lost; each fault stands beside its own', () => {
  expect(toMend({ name: 'Enter a name.' })).toBe('1 field to mend. Your words are still here.')
  expect(toMend({ name: 'Enter a name.', born: 'Enter a day.' })).toContain('2 fields')
})

it('what the service refused is said once, and where it names nothing its own message is', () => {
  const long = { path: 'family', says: 'is longer than 255 characters' }
  expect(refusedFor('What was sent is at fault.', [long, long])).toBe(
    'This is longer than 255 characters. Your words are still here.',
  )
  expect(refusedFor('You may not do this.', [])).toBe(
    'You may not do this. Your words are still here.',
  )
})
