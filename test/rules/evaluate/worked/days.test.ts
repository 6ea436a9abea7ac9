import { describe } from 'vitest'
import type { EvidenceRow } from '../../../../rules/plan-document.ts'
import { need } from '../../plans/plan.ts'
import { type LineCase, tryLines } from '../../plans/lines.ts'
import { frameworkOn } from '../../plans/own.ts'
import { claim, job, mother } from './lab.ts'

/** A council's own framework that asks for 30 of the last 60 days at work after a benefit of JSA type. */
const framework = frameworkOn({
  kind: 'each',
  who: { of: 'need' },
  of: {
    kind: 'measured',
    ref: '1.1.E1',
    says: 'Enough days at work',
    shape: 'spell',
    measure: 'employment',
    whose: 'person',
    is: { worked: { 'jsa-type': { days: 30, ofLast: 60 }, other: { weeks: 13 } } },
  },
})

const days = (...evidence: EvidenceRow[]) => ({
  ...mother([claim('jsa-type', '2025-06-01', '2026-01-31'), ...evidence]),
  framework: framework.id,
  needs: [need('1.1', ['a1'])],
})

const ofLast: LineCase[] = [
  [
    'thirty of the last sixty days',
    days(job('2026-02-01')),
    '2026-03-02',
    '1.1.E1 a1',
    {
      verdict: 'met',
      because: 'in a job on 30 of the last 60 days; 30 are needed after a JSA-type benefit',
      facts: ['evidence[1]', 'evidence[0]'],
    },
  ],
  [
    'twenty-nine of them',
    days(job('2026-02-01')),
    '2026-03-01',
    '1.1.E1 a1',
    {
      verdict: 'waiting',
      because: 'in a job on 29 of the last 60 days; 30 are needed after a JSA-type benefit',
      earliest: '2026-03-02',
      facts: ['evidence[1]', 'evidence[0]'],
    },
  ],
  [
    'thirty of them in two jobs',
    days(job('2026-02-01', '2026-02-10'), job('2026-02-21', '2026-03-12')),
    '2026-03-20',
    '1.1.E1 a1',
    {
      verdict: 'met',
      because: 'in a job on 30 of the last 60 days; 30 are needed after a JSA-type benefit',
      facts: ['evidence[1]', 'evidence[2]', 'evidence[0]'],
    },
  ],
  [
    'a job that ended leaves them day by day',
    days(job('2026-02-01', '2026-03-02')),
    '2026-04-02',
    '1.1.E1 a1',
    {
      verdict: 'not-met',
      because: 'in a job on 29 of the last 60 days; 30 are needed after a JSA-type benefit',
      facts: ['evidence[1]', 'evidence[0]'],
    },
  ],
  [
    'the last day on which thirty are left',
    days(job('2026-02-01', '2026-03-02')),
    '2026-04-01',
    '1.1.E1 a1',
    {
      verdict: 'met',
      because: 'in a job on 30 of the last 60 days; 30 are needed after a JSA-type benefit',
      facts: ['evidence[1]', 'evidence[0]'],
    },
  ],
  [
    'days before the opening count for nothing',
    days(job('2025-12-01')),
    '2026-02-07',
    '1.1.E1 a1',
    {
      verdict: 'waiting',
      because: 'in a job on 29 of the last 60 days; 30 are needed after a JSA-type benefit',
      earliest: '2026-02-08',
      facts: ['evidence[1]', 'evidence[0]'],
    },
  ],
  [
    'a job of one day',
    days(job('2026-02-01', '2026-02-01')),
    '2026-02-20',
    '1.1.E1 a1',
    {
      verdict: 'not-met',
      because: 'in a job on 1 of the last 60 days; 30 are needed after a JSA-type benefit',
      facts: ['evidence[1]', 'evidence[0]'],
    },
  ],
]

describe('days at work of the last days', () => {
  tryLines(ofLast, framework)
})
