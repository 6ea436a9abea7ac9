import { describe, expect, it } from 'vitest'
import { kindOfError, type NoteFacts, type ServiceNotes } from '../../../src/service/notes.ts'

class DiskFull extends Error {
  override readonly name: string = 'DiskFull'
}

describe('the kind of an error', () => {
  it('is the name of its class, and never what it says', () => {
    expect(kindOfError(new DiskFull('while reading about Sam Hartley'))).toBe('DiskFull')
  })

  it.each([
    ['says more than a word', 'Trouble with Sam'],
    ['holds a text', 'a'.repeat(61)],
    ['is longer than any', `A${'a'.repeat(60)}`],
    ['is empty', ''],
  ])('is no name that %s', (_, name) => {
    expect(kindOfError(Object.assign(new DiskFull(), { name }))).toBe('Error')
  })

  it('may be as long as the longest of a class', () => {
    const name = `A${'a'.repeat(59)}`
    expect(kindOfError(Object.assign(new DiskFull(), { name }))).toBe(name)
  })

  it.each(['Sam Hartley', null, undefined, { name: 'Sam' }])('is not told of %o', (thrown) => {
    expect(kindOfError(thrown)).toBe('NotAnError')
  })
})

it('a note takes no event, no field and no text that it does not know', () => {
  const noted: NoteFacts[] = []
  const notes: ServiceNotes = { note: (_, facts = {}) => void noted.push(facts) }
  // @ts-expect-error: an event is one of a few words
  notes.note('Sam Hartley has moved')
  // @ts-expect-error: there is no field for a name
  notes.note('prompt.sent', { name: 'Sam Hartley' })
  // @ts-expect-error: the kind of an error is made by one function alone
  notes.note('prompt.broken', { kind: 'Sam Hartley' })
  // @ts-expect-error: a number of a trouble is made by chance
  notes.note('service.broken', { id: 'Sam Hartley' })
  notes.note('prompt.broken', { kind: kindOfError(new DiskFull()) })
  expect(noted.at(-1)).toEqual({ kind: 'DiskFull' })
})
