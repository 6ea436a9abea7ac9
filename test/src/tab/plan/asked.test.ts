import { expect, it } from 'vitest'
import { frameworkOf } from '../../../../rules/frameworks/index.ts'
import { alternativesIn, askedInWords } from '../../../../src/tab/plan/asked.ts'
import { findOutcome } from '../../../../src/tab/plan/lines.ts'

const evidenceOf = (ref: string) => {
  const framework = frameworkOf('supporting-families-2022')
  const placed = framework && findOutcome(framework, ref)
  if (!placed) throw new Error(`there is no outcome ${ref}`)
  return placed.outcome.evidence
}

it('lines joined by AND are all needed, lines joined by AND/OR are not', () => {
  expect(askedInWords(evidenceOf('6.2'))).toBe('All of these are needed.')
  expect(askedInWords(evidenceOf('10.2'))).toBe('Any 1 of these is enough.')
})

it('where a framework asks for all and then for 1 of 2, both are said', () => {
  expect(askedInWords(evidenceOf('8.1'))).toBe(
    'All of these are needed. Of 8.1.E3 and 8.1.E4 any 1 is enough.',
  )
  expect(askedInWords(evidenceOf('8.2'))).toContain('Of 8.2.E3, 8.2.E4 and 8.2.E5 any 1')
})

it('where one line alone counts nothing is said of others', () => {
  expect(askedInWords(evidenceOf('1.1'))).toBeNull()
  expect(askedInWords(evidenceOf('1.4'))).toBeNull()
})

it('the branches of a fork are no alternatives, and an optional line is never one', () => {
  expect(alternativesIn(evidenceOf('7.1'))).toEqual([])
  expect(alternativesIn(evidenceOf('4.2'))).toEqual([['4.2.E1', '4.2.E2']])
})
