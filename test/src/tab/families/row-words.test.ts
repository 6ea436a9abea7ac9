import { expect, it } from 'vitest'
import {
  closeInSentence,
  closeInWords,
  dueInWords,
  outcomesInWords,
} from '../../../../src/tab/families/row-words.ts'
import { row } from './caseload-row.ts'

const outcomes = (count: number) =>
  Array.from({ length: count }, (_, n) => ({ ref: `${n}`, status: 'On course' as const }))

it('outcomes are said as met of all, outstanding, and how many of those only wait', () => {
  const said = outcomesInWords({ outcomes: outcomes(6), met: 2, outstanding: 4, waiting: 1 })
  expect(said).toBe('2 of 6 met, 4 outstanding, 1 of them only waiting')
})

it('where every outstanding outcome only waits it is said once', () => {
  const said = outcomesInWords({ outcomes: outcomes(2), met: 0, outstanding: 2, waiting: 2 })
  expect(said).toBe('0 of 2 met, 2 outstanding, only waiting')
})

it('a plan without needs says so', () => {
  expect(outcomesInWords({ outcomes: [], met: 0, outstanding: 0, waiting: 0 })).toBe('No needs yet')
})

it('a review 1 day late says 1 day, one due today its weekday, one far off its year', () => {
  const on = '2026-11-26'
  expect(dueInWords({ due: '2026-11-25', late: 1 }, on)).toBe('1 day late')
  expect(dueInWords({ due: '2026-11-26', late: 0 }, on)).toBe('Thu 26 Nov')
  expect(dueInWords({ due: '2027-05-12', late: 0 }, on)).toBe('12 May 2027')
})

it('a family that could close today says now, a closed one closed, and one with an unknown day neither', () => {
  expect(closeInWords(row({ outstanding: 0 }))).toBe('Now')
  expect(closeInWords(row({ closed: true }))).toBe('Closed')
  expect(closeInWords(row())).toBe('No date yet')
  const held = row({ earliestClose: { on: '2027-03-02', heldBy: '7.3' } })
  expect(closeInWords(held)).toBe('2 Mar 2027')
})

it('where no heading stands above it, the close is a whole phrase', () => {
  expect(closeInSentence(row({ outstanding: 0 }))).toBe('Ready to close')
  expect(closeInSentence(row({ closed: true }))).toBe('Closed')
  expect(closeInSentence(row())).toBe('No closing date yet')
  const held = row({ earliestClose: { on: '2027-03-02', heldBy: '7.3' } })
  expect(closeInSentence(held)).toBe('Earliest close 2 Mar 2027')
})
