import type { CaseloadRow } from '../../../../src/plan/caseload.ts'
import { describe, expect, it } from 'vitest'
import {
  closeInSentence,
  closeInWords,
  dueInWords,
  outcomesInWords,
} from '../../../../src/tab/families/row-words.ts'
import { row } from './caseload-row.ts'

const parts = (count: number) =>
  Array.from({ length: count }, (_, n) => ({ ref: `${n}`, status: 'On course' as const }))

it('outcomes are said as met of all, outstanding, and how many of those only wait', () => {
  const said = outcomesInWords(row({ parts: parts(6), met: 2, outstanding: 4, waiting: 1 }))
  expect(said).toBe('2 of 6 met, 4 outstanding, 1 of them only waiting')
})

it('where every outstanding outcome only waits it is said once', () => {
  const said = outcomesInWords(row({ parts: parts(2), met: 0, outstanding: 2, waiting: 2 }))
  expect(said).toBe('0 of 2 met, 2 outstanding, only waiting')
})

it('a plan without needs says so', () => {
  expect(outcomesInWords(row({ parts: [], outstanding: 0, waiting: 0 }))).toBe('No needs yet')
})

it('where one of several outcomes is enough the themes are counted', () => {
  const one = row({ unit: 'theme', parts: parts(1), met: 0, outstanding: 1, waiting: 0 })
  expect(outcomesInWords(one)).toBe('0 of 1 theme met, 1 outstanding')
  expect(outcomesInWords({ ...one, parts: parts(2), met: 1 })).toBe(
    '1 of 2 themes met, 1 outstanding',
  )
})

it('a family whose data are good and whose plan nobody judged is not ready to close', () => {
  const good = row({ unit: 'theme', parts: parts(2), met: 2, outstanding: 0, waiting: 0 })
  const unjudged = { ...good, toJudge: 1, result: 'open' } as const
  expect(outcomesInWords(unjudged)).toBe('2 of 2 themes met, the plan is still to be judged')
  expect(closeInWords(unjudged)).toBe('When judged')
  expect(closeInSentence(unjudged)).toBe('Ready once the plan is judged')
  expect(closeInWords({ ...good, toJudge: 0, result: 'met' })).toBe('Now')
})

it('a framework without a rule for the family gives no closing day, not even where all is met', () => {
  const stated = row({ met: 1, outstanding: 0, waiting: 0, result: 'not stated' })
  expect(closeInWords(stated)).toBe('Not stated')
  expect(closeInSentence(stated)).toBe('The framework states no closing rule')
})

it('a review 1 day late says 1 day, one due today its weekday, one far off its year', () => {
  const on = '2026-11-26'
  expect(dueInWords({ due: '2026-11-25', late: 1 }, on)).toBe('1 day late')
  expect(dueInWords({ due: '2026-11-26', late: 0 }, on)).toBe('Thu 26 Nov')
  expect(dueInWords({ due: '2027-05-12', late: 0 }, on)).toBe('12 May 2027')
})

it('a family that could close today says now, a closed one closed, and one with an unknown day neither', () => {
  expect(closeInWords(row({ outstanding: 0, result: 'met' }))).toBe('Now')
  expect(closeInWords(row({ closed: true }))).toBe('Closed')
  expect(closeInWords(row())).toBe('No date yet')
  const held = row({ earliestClose: { on: '2027-03-02', heldBy: '7.3' } })
  expect(closeInWords(held)).toBe('2 Mar 2027')
})

it('where no heading stands above it, the close is a whole phrase', () => {
  expect(closeInSentence(row({ outstanding: 0, result: 'met' }))).toBe('Ready to close')
  expect(closeInSentence(row({ closed: true }))).toBe('Closed')
  expect(closeInSentence(row())).toBe('No closing date yet')
  const held = row({ earliestClose: { on: '2027-03-02', heldBy: '7.3' } })
  expect(closeInSentence(held)).toBe('Earliest close 2 Mar 2027')
})

describe('a plan that is being closed, or was', () => {
  it.each<[Partial<CaseloadRow>, string, string]>([
    [{ closure: 'asked' }, 'Waits for a decision', 'Closure waits for a decision'],
    [{ closure: 'approved' }, 'Approved', 'Closure is approved'],
    [{ closed: true, closure: 'closed' }, 'Closed', 'Closed'],
    [
      { closed: true, closure: 'closed', withoutAll: true },
      'Closed without all outcomes',
      'Closed without all outcomes',
    ],
    [
      { closed: true, closure: 'closed', proofDue: { count: 2, due: '2027-03-24' } },
      'Proof due 24 Mar 2027',
      'Closed, proof due 24 Mar 2027',
    ],
  ])('%o is said as %s', (difference, words, sentence) => {
    expect(closeInWords(row(difference))).toBe(words)
    expect(closeInSentence(row(difference))).toBe(sentence)
  })
})
