import { describe } from 'vitest'
import type { EvidenceRow, Row, Searched } from '../../../rules/plan-document.ts'
import { need, planOf, search } from '../plans/plan.ts'
import { tryLines, type LineCase } from '../plans/lines.ts'
import { referral, supported } from '../plans/rows.ts'

/** A family of Herefordshire whose safeguarding plan ended, and which must not be referred again for six months. */
const family = (evidence: EvidenceRow[], searched: Searched[] = []) =>
  planOf({ framework: 'herefordshire-2015', needs: [need('3.1', ['c1'])], evidence, searched })

const level = (value: Row<'support-level'>['value'], from: string, to?: string, who = 'c1') =>
  supported(who, value, from, to)

const ended = level('child-protection', '2025-11-01', '2026-02-28')

const social = (from: string, to: string) => search(['referral'], 'family', from, to)

const afterSupport: LineCase[] = [
  [
    'six months that were searched',
    family([ended], [social('2026-03-01', '2026-08-28')]),
    '2026-08-28',
    '7.m2',
    {
      verdict: 'met',
      because:
        'no social care referrals in the 6 months after the safeguarding plan ended on 28 February 2026',
      facts: ['evidence[0]', 'searched[0]'],
    },
  ],
  [
    'a day less',
    family([ended], [social('2026-03-01', '2026-08-27')]),
    '2026-08-27',
    '7.m2',
    {
      verdict: 'waiting',
      because:
        'no social care referral on file since the safeguarding plan ended on 28 February 2026; 6 months are over on 28 August 2026',
      earliest: '2026-08-28',
      facts: ['evidence[0]'],
    },
  ],
  [
    'the last day not searched',
    family([ended], [social('2026-03-01', '2026-08-27')]),
    '2026-08-28',
    '7.m2',
    {
      verdict: 'unknown',
      because: 'no social care referrals on file, and no search on 28 August 2026',
      facts: ['evidence[0]', 'searched[0]'],
      missing: [
        'a search for referrals on 28 August 2026 (Social care FWI records - Children’s Wellbeing Directorate)',
      ],
      lacks: ['search'],
    },
  ],
  [
    'referred again on the last day',
    family([ended, referral('2026-08-28', 'c1', 'social-care')]),
    '2026-10-01',
    '7.m2',
    {
      verdict: 'not-met',
      because:
        '1 social care referral in the 6 months after the safeguarding plan ended on 28 February 2026, on 28 August 2026; none is allowed',
      facts: ['evidence[0]', 'evidence[1]'],
    },
  ],
  [
    'referred on the day it ended',
    family(
      [ended, referral('2026-02-28', 'c1', 'social-care')],
      [social('2026-03-01', '2026-08-28')],
    ),
    '2026-10-01',
    '7.m2',
    {
      verdict: 'met',
      because:
        'no social care referrals in the 6 months after the safeguarding plan ended on 28 February 2026',
      facts: ['evidence[0]', 'searched[0]'],
    },
  ],
  [
    'it ends today',
    family([level('child-protection', '2025-11-01', '2026-03-15')]),
    '2026-03-15',
    '7.m2',
    {
      verdict: 'waiting',
      because:
        'no social care referral on file since the safeguarding plan ended on 15 March 2026; 6 months are over on 15 September 2026',
      earliest: '2026-09-15',
      facts: ['evidence[0]'],
    },
  ],
  [
    'it ends tomorrow',
    family([level('child-protection', '2025-11-01', '2026-03-16')]),
    '2026-03-15',
    '7.m2',
    {
      verdict: 'waiting',
      because: 'the safeguarding plan goes on; 6 months are counted from its end',
      facts: ['evidence[0]'],
    },
  ],
  [
    'another goes on',
    family([ended, level('child-in-need', '2026-03-01')]),
    '2026-10-01',
    '7.m2',
    {
      verdict: 'waiting',
      because: 'the safeguarding plan goes on; 6 months are counted from its end',
      facts: ['evidence[0]', 'evidence[1]'],
    },
  ],
  [
    'the last of two ends counts, whatever their order',
    family([level('child-in-need', '2026-03-01', '2026-04-30'), ended]),
    '2026-08-28',
    '7.m2',
    {
      verdict: 'waiting',
      because:
        'no social care referral on file since the safeguarding plan ended on 30 April 2026; 6 months are over on 30 October 2026',
      earliest: '2026-10-30',
      facts: ['evidence[0]', 'evidence[1]'],
    },
  ],
  [
    'early help is none',
    family([level('early-help', '2025-11-01', '2026-02-28')]),
    '2026-10-01',
    '7.m2',
    {
      verdict: 'unknown',
      because: 'no safeguarding plan on file since this plan opened',
      missing: [
        'support level with its first day (Social care FWI records - Children’s Wellbeing Directorate)',
      ],
      lacks: ['evidence'],
    },
  ],
  [
    'it ended before the opening',
    family([level('child-protection', '2025-11-01', '2026-01-09')]),
    '2026-10-01',
    '7.m2',
    {
      verdict: 'unknown',
      because: 'no safeguarding plan on file since this plan opened',
      missing: [
        'support level with its first day (Social care FWI records - Children’s Wellbeing Directorate)',
      ],
      lacks: ['evidence'],
    },
  ],
  [
    'one of the whole family',
    family([level('child-protection', '2025-11-01', '2026-02-28', 'family')]),
    '2026-03-15',
    '7.m2',
    {
      verdict: 'waiting',
      because:
        'no social care referral on file since the safeguarding plan ended on 28 February 2026; 6 months are over on 28 August 2026',
      earliest: '2026-08-28',
      facts: ['evidence[0]'],
    },
  ],
  [
    'one of somebody outside the household',
    {
      ...family([{ ...ended, who: 'a1' }]),
      people: [
        { id: 'a1', kind: 'adult', household: false },
        { id: 'c1', kind: 'child' },
      ],
    },
    '2026-03-15',
    '7.m2',
    {
      verdict: 'unknown',
      because: 'no safeguarding plan on file since this plan opened',
      missing: [
        'support level with its first day (Social care FWI records - Children’s Wellbeing Directorate)',
      ],
      lacks: ['evidence'],
    },
  ],
]

describe('six months after a safeguarding plan', () => {
  tryLines(afterSupport)
})
