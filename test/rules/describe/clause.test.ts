import { describe, expect, it } from 'vitest'
import type { Clause } from '../../../rules/clause.ts'
import {
  clausePhrases,
  decidedBy,
  makingWords,
  placedLines,
} from '../../../rules/describe/clause.ts'
import type { Phrase } from '../../../rules/describe/phrase.ts'

import { builtIn, outcomesOf } from '../frameworks/walk.ts'

const inWords = (phrases: readonly Phrase[]) =>
  phrases.map(({ about, says }) => `${about}: ${says}`)

const offences = (parts: Partial<Extract<Clause, { shape: 'events' }>> = {}): Clause => ({
  kind: 'measured',
  ref: '1.E1',
  shape: 'events',
  counts: [{ measure: 'offence', where: { class: ['proven', 'recorded'] } }],
  noun: 'offence',
  whose: 'person',
  is: { atMost: 0 },
  over: { months: 6 },
  ...parts,
})
const said: Clause = { kind: 'attested', ref: '1.E2', by: 'professional' }

describe('a count', () => {
  it('is told by what is counted, its threshold and its window', () => {
    expect(inWords(clausePhrases(offences()))).toEqual([
      'how it is decided: computed',
      'what is counted: offences (class proven or recorded)',
      'threshold: no offence',
      'window: 6 months, begun on or after the day the plan opened',
    ])
  })

  it.each([
    [{ is: { atMost: 1 } }, 'threshold: at most 1 offence'],
    [{ is: { atLeast: 2 } }, 'threshold: at least 2 offences'],
    [
      { is: { fallenBy: 33, from: { months: 6 } } },
      'threshold: a rate at least 33% below that of the 6 months before the plan opened',
    ],
    [{ over: { monthsAfterClosure: 6 } }, 'window: the 6 months after closure'],
    [{ over: { monthsBeforeClosure: 1 } }, 'window: the 1 month to closure'],
    [{ over: { since: 'opened' } }, 'window: since the plan opened'],
    [
      { whose: 'family' },
      'what is counted: offences (class proven or recorded), of anybody in the family',
    ],
    [{ orAttested: 'by fact' }, 'where the rows cannot decide: a fact about the clause may'],
  ] as const)('of %j says: %s', (parts, says) => {
    expect(inWords(clausePhrases(offences(parts)))).toContain(says)
  })
})

describe('attendance', () => {
  const rate = (is: Extract<Clause, { shape: 'rate' }>['is']) =>
    inWords(
      clausePhrases({
        kind: 'measured',
        shape: 'rate',
        measure: 'attendance',
        setting: 'school',
        is,
        over: { terms: 3 },
      }),
    )

  it('of 90% is enough where at least 90% is asked for', () => {
    expect(rate({ atLeast: 90 })).toContain('threshold: at least 90%')
  })

  it('of 90% is not where more is', () => {
    expect(rate({ above: 90 })).toContain('threshold: above 90%; 90% itself is not enough')
  })

  it('is counted over whole terms', () => {
    expect(rate({ risenBy: 30 })).toContain(
      'window: the last 3 completed terms begun on or after the day the plan opened',
    )
  })
})

describe('what somebody must say', () => {
  it.each([
    [{}, 'who judges: a fact, or anybody’s judgement about the clause'],
    [{ by: ['team', 'manager'] }, 'who judges: a judgement by the team or a manager'],
    [
      { waits: { months: 3, after: 'opened', orClosure: true } },
      'when it is asked for: from 3 months after the plan opened, or from closure',
    ],
    [{ shown: ['score'] }, 'what is shown: scores, which never decide'],
  ] as const)('by %j says: %s', (parts, says) => {
    expect(inWords(clausePhrases({ kind: 'attested', ...parts }))).toContain(says)
  })
})

describe('the lines of an outcome', () => {
  /** An adult’s crime under Supporting Families: two bands by the year before the plan opened. */
  const fork = builtIn
    .flatMap(outcomesOf)
    .find(({ evidence }) => placedLines(evidence)[0]?.clause.ref === '7.1.E1')
  const bands = fork ? [fork.evidence] : []

  it('are told with whom they are asked of and on which branch', () => {
    const [first, second] = bands.flatMap((clause) => placedLines(clause))
    const whom =
      'who is asked: each of the people whom the need names, or where it names nobody the household; only those aged 18 or over on the day the plan opened'
    const branch =
      'branch: only where offences (class proven, recorded, arrest or suspect) and ASB incidents (class incident) in the 12 months to the day the plan opened came to'
    expect(first && inWords(first.around)).toEqual([whom, `${branch} at most 7`])
    expect(second && inWords(second.around)).toEqual([whom, `${branch} at least 8`])
  })

  it.each([
    [{ kind: 'all', of: [offences(), said] }, '1.E1 and 1.E2'],
    [{ kind: 'any', of: [offences(), { ...said, optional: true }] }, '1.E1 or (1.E2 (shown only))'],
    [
      { kind: 'all', of: [said, { kind: 'any', of: [offences(), { kind: 'attested' }] }] },
      '1.E2 and (1.E1 or (what is attested))',
    ],
  ] as const)('are put together as it is told: %#', (clause, words) => {
    expect(makingWords(clause)).toBe(words)
  })

  it('are put together by branches', () => {
    expect(bands.map((clause) => makingWords(clause))).toEqual([
      'for each person: (where at most 7, 7.1.E1; where at least 8, 7.1.E2)',
    ])
  })

  it('are computed, attested, or both', () => {
    expect(decidedBy(offences())).toBe('computed')
    expect(decidedBy(said)).toBe('attested')
    expect(decidedBy({ kind: 'any', of: [said, offences()] })).toBe('computed and attested')
  })
})
