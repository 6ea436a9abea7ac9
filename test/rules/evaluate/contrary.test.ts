import { describe, expect, it } from 'vitest'
import { evaluate } from '../../../rules/evaluate.ts'
import type { EvidenceRow } from '../../../rules/plan-document.ts'
import { need, planOf } from '../plans/plan.ts'
import { tryLines, type LineCase } from '../plans/lines.ts'
import { frameworkOn } from '../plans/own.ts'
import { fact, judged, offence } from '../plans/rows.ts'

/** A boy of County Durham of whom somebody says that he completed his order without offending. */
const boy = (...evidence: EvidenceRow[]) =>
  planOf({ framework: 'durham-2018', needs: [need('1.4', ['c1'])], evidence })
const proven = (on: string, who = 'c1') => offence(on, who, { class: 'proven' })
const day = '2026-06-15'
const line = '1.1.m1'

const words: LineCase[] = [
  [
    'a fact, and no offence since',
    boy(fact(line, true), proven('2026-02-28')),
    day,
    line,
    { verdict: 'met', because: 'confirmed on 1 March 2026', facts: ['evidence[0]'], rests: 'word' },
  ],
  [
    'an offence proven on the fact’s own day',
    boy(fact(line, true), proven('2026-03-01')),
    day,
    line,
    { verdict: 'met', because: 'confirmed on 1 March 2026', facts: ['evidence[0]'], rests: 'word' },
  ],
  [
    'an offence proven on the day after',
    boy(fact(line, true), proven('2026-03-02')),
    day,
    line,
    {
      verdict: 'not-met',
      because: 'confirmed on 1 March 2026, and a proven offence on 2 March 2026',
      facts: ['evidence[0]', 'evidence[1]'],
      rests: 'both',
    },
  ],
  [
    'of two the first is told',
    boy(fact(line, true), proven('2026-05-02'), proven('2026-04-02')),
    day,
    line,
    {
      verdict: 'not-met',
      because: 'confirmed on 1 March 2026, and a proven offence on 2 April 2026',
      facts: ['evidence[0]', 'evidence[2]'],
      rests: 'both',
    },
  ],
  [
    'of two people’s the first is told, whoever is named first',
    {
      ...boy(fact(line, true), proven('2026-05-02'), proven('2026-04-02', 'a1')),
      needs: [need('1.4', ['c1', 'a1'])],
    },
    day,
    line,
    {
      verdict: 'not-met',
      because: 'confirmed on 1 March 2026, and a proven offence on 2 April 2026',
      facts: ['evidence[0]', 'evidence[2]'],
      rests: 'both',
    },
  ],
  [
    'an offence that is only recorded',
    boy(fact(line, true), offence('2026-04-02', 'c1')),
    day,
    line,
    { verdict: 'met', because: 'confirmed on 1 March 2026', facts: ['evidence[0]'], rests: 'word' },
  ],
  [
    'an offence of somebody whom no issue names',
    boy(fact(line, true), proven('2026-04-02', 'a1')),
    day,
    line,
    { verdict: 'met', because: 'confirmed on 1 March 2026', facts: ['evidence[0]'], rests: 'word' },
  ],
  [
    'an offence of one of the household, where the issue names all',
    { ...boy(fact(line, true), proven('2026-04-02', 'a1')), needs: [need('1.4', 'family')] },
    day,
    line,
    {
      verdict: 'not-met',
      because: 'confirmed on 1 March 2026, and a proven offence on 2 April 2026',
      facts: ['evidence[0]', 'evidence[1]'],
      rests: 'both',
    },
  ],
  [
    'a judgement after the offence',
    boy(fact(line, true), proven('2026-04-02'), judged('team', line, 'met', '2026-05-01')),
    day,
    line,
    {
      verdict: 'met',
      because: 'confirmed on 1 March 2026, judged met by the team on 1 May 2026',
      facts: ['evidence[0]', 'evidence[2]'],
      rests: 'word',
    },
  ],
  [
    'a judgement before the offence',
    boy(judged('team', line, 'met', '2026-03-15'), proven('2026-04-02')),
    day,
    line,
    {
      verdict: 'not-met',
      because: 'judged met by the team on 15 March 2026, and a proven offence on 2 April 2026',
      facts: ['evidence[0]', 'evidence[1]'],
      rests: 'both',
    },
  ],
  [
    'an adverse judgement after it takes nothing back',
    boy(fact(line, true), proven('2026-04-02'), judged('team', line, 'not-met', '2026-05-01')),
    day,
    line,
    {
      verdict: 'not-met',
      because:
        'held apart: met by a fact, not met by the team, and a proven offence on 2 April 2026',
      facts: ['evidence[0]', 'evidence[2]', 'evidence[1]'],
      rests: 'both',
    },
  ],
  [
    'a fact that it is not so',
    boy(fact(line, false), proven('2026-04-02')),
    day,
    line,
    {
      verdict: 'not-met',
      because: 'said not to be so on 1 March 2026',
      facts: ['evidence[0]'],
      rests: 'word',
    },
  ],
]

describe('an offence after somebody said that there was none', () => {
  tryLines(words)
})

describe('a word that an offence speaks against', () => {
  /** A council's own framework that takes anybody's word unless a severe offence of a proven kind came after it. */
  const framework = frameworkOn({
    kind: 'attested',
    ref: '1.1.E1',
    says: 'No severe offending',
    unless: {
      counts: [{ measure: 'offence', where: { class: ['proven'], severe: [true] } }],
      noun: 'severe offence',
    },
  })
  const after = (more: object) =>
    planOf({
      framework: 'eastshire-2026',
      needs: [need('1.1', ['c1'])],
      evidence: [
        judged('team', '1.1.E1', 'met'),
        offence('2026-04-02', 'c1', { class: 'proven', ...more }),
      ],
    })

  it('is held apart from it', () => {
    expect(evaluate(after({ severe: true }), day, framework).outcomes[0]).toMatchObject({
      verdict: 'not-met',
      heldApart: 'data',
    })
  })

  it('stands where nothing says that the offence was severe', () => {
    expect(evaluate(after({}), day, framework).outcomes[0]?.verdict).toBe('met')
  })
})
