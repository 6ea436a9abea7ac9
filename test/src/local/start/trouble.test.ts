import { describe, expect, it } from 'vitest'
import { kindOfError, type NoteFacts } from '../../../../src/service/notes.ts'
import { isTrouble } from '../../../../src/local/start/trouble.ts'

const round = { written: 5, removed: 1, recognised: 0, overwritten: 0, refused: 0 }

describe('what somebody at the terminal hears of', () => {
  it('is not that rows were written as they should be', () => {
    expect(isTrouble('lists.round', round)).toBe(false)
  })

  it.each<NoteFacts>([{ refused: 1 }, { overwritten: 1 }, { stopped: 'busy' }])(
    'is a round of writing with %o',
    (facts) => {
      expect(isTrouble('lists.round', { ...round, ...facts })).toBe(true)
    },
  )

  it('is not that a prompt went out, or waits for a chat that is not open', () => {
    expect(isTrouble('prompt.sent', {})).toBe(false)
    expect(isTrouble('prompt.refused', { next: 'later' })).toBe(false)
  })

  it('is everything else', () => {
    expect(isTrouble('service.broken', { kind: kindOfError(new TypeError()) })).toBe(true)
    expect(isTrouble('prompt.refused', { next: 'unsure' })).toBe(true)
  })
})
