import { describe } from 'vitest'
import type { EvidenceRow } from '../../../../rules/plan-document.ts'
import { daughter, mother, need, planOf, son } from '../../plans/plan.ts'
import { tryLines, type LineCase } from '../../plans/lines.ts'
import { frameworkOn } from '../../plans/own.ts'
import { housed } from '../../plans/rows.ts'

/** A council's own framework that asks of each person where they live now, by their own spells or the family's. */
const asking = (whose: 'person' | 'family') =>
  frameworkOn({
    kind: 'each',
    who: { of: 'need' },
    of: {
      kind: 'measured',
      ref: '1.1.E1',
      says: 'Settled',
      shape: 'spell',
      measure: 'accommodation',
      whose,
      is: { now: ['settled'], not: ['homeless'] },
      sources: ['Housing'],
    },
  })
const family = (...evidence: EvidenceRow[]) =>
  planOf({
    framework: 'eastshire-2026',
    people: [mother, son, { ...daughter, household: false }],
    needs: [need('1.1', ['c1'])],
    evidence,
  })
const day = '2026-06-15'
const line = '1.1.E1 c1'
const settled = { verdict: 'met', because: 'in settled housing since 1 February 2026' } as const
const nowhere = {
  verdict: 'unknown',
  because: 'no accommodation on file for the day',
  missing: ['accommodation with its first day (Housing)'],
  lacks: ['evidence'],
} as const satisfies Partial<LineCase[4]>

const mothers = family(housed('a1', 'settled', '2026-02-01'))
const everyones = family(housed('family', 'settled', '2026-02-01'))
const sisters = family(housed('c2', 'settled', '2026-02-01'))

const own: LineCase[] = [
  ['a mother’s home is not her son’s', mothers, day, line, nowhere],
  ['the family’s home is', everyones, day, line, { ...settled, facts: ['evidence[0]'] }],
]

const shared: LineCase[] = [
  ['a mother’s home is the family’s', mothers, day, line, { ...settled, facts: ['evidence[0]'] }],
  ['and so is what is filed of all', everyones, day, line, { ...settled, facts: ['evidence[0]'] }],
  ['that of a sister who lives elsewhere is not', sisters, day, line, nowhere],
]

describe('a spell of the person judged', () => {
  tryLines(own, asking('person'))
})

describe('a spell of the family', () => {
  tryLines(shared, asking('family'))
})
