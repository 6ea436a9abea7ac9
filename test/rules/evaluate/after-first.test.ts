import { describe } from 'vitest'
import type { EvidenceRow, Searched } from '../../../rules/plan-document.ts'
import { need, planOf, search } from '../plans/plan.ts'
import { tryLines, type LineCase } from '../plans/lines.ts'
import { judged, referral } from '../plans/rows.ts'

/** A mother of Bristol of whom no MARAC referral may follow the first within three months; the lead professional is content. */
const mother = (evidence: EvidenceRow[], searched: Searched[] = []) =>
  planOf({
    framework: 'bristol',
    needs: [need('3.1', ['a1'])],
    outcomes: [{ ref: '3.3', agreed: '2026-01-12' }],
    evidence: [...evidence, judged('lead-professional', '3.3', 'met', '2026-04-20')],
    searched,
  })

const marac = (on: string) => referral(on, 'a1', 'marac')
const { to: _, ...unnamed } = marac('2026-03-01')

const file = (from: string, to: string) => search(['referral'], 'family', from, to)

const repeats: LineCase[] = [
  [
    'three months after the first, searched to their last day',
    mother([marac('2026-02-15')], [file('2026-02-16', '2026-05-15')]),
    '2026-05-15',
    '3.3.m1',
    {
      verdict: 'met',
      because:
        'no MARAC referrals in the 3 months after the first on 15 February 2026; judged met by the lead professional on 20 April 2026',
      facts: ['evidence[0]', 'searched[0]', 'evidence[1]'],
      rests: 'both',
    },
  ],
  [
    'a day before they are over',
    mother([marac('2026-02-15')], [file('2026-02-16', '2026-05-14')]),
    '2026-05-14',
    '3.3.m1',
    {
      verdict: 'waiting',
      because:
        'no MARAC referral on file after the first on 15 February 2026; 3 months are over on 15 May 2026',
      earliest: '2026-05-15',
      facts: ['evidence[0]'],
    },
  ],
  [
    'over, and the last day not searched',
    mother([marac('2026-02-15')], [file('2026-02-16', '2026-05-14')]),
    '2026-05-15',
    '3.3.m1',
    {
      verdict: 'unknown',
      because: 'no MARAC referrals on file, and no search on 15 May 2026',
      facts: ['evidence[0]', 'searched[0]'],
      missing: ['a search for referrals on 15 May 2026 (Niche or MARAC)'],
      lacks: ['search'],
    },
  ],
  [
    'another on the last of them',
    mother([marac('2026-02-15'), marac('2026-05-15')]),
    '2026-07-01',
    '3.3.m1',
    {
      verdict: 'not-met',
      because:
        '1 MARAC referral in the 3 months after the first on 15 February 2026, on 15 May 2026; none is allowed',
      facts: ['evidence[0]', 'evidence[1]'],
    },
  ],
  [
    'another on the day after',
    mother([marac('2026-02-15'), marac('2026-05-16')], [file('2026-02-16', '2026-05-16')]),
    '2026-07-01',
    '3.3.m1',
    {
      verdict: 'met',
      because:
        'no MARAC referrals in the 3 months after the first on 15 February 2026; judged met by the lead professional on 20 April 2026',
      facts: ['evidence[0]', 'searched[0]', 'evidence[2]'],
      rests: 'both',
    },
  ],
  [
    'the first is the one since the opening, that day included',
    mother([marac('2025-12-01'), marac('2026-01-10')], [file('2026-01-11', '2026-04-10')]),
    '2026-07-01',
    '3.3.m1',
    {
      verdict: 'met',
      because:
        'no MARAC referrals in the 3 months after the first on 10 January 2026; judged met by the lead professional on 20 April 2026',
      facts: ['evidence[1]', 'searched[0]', 'evidence[2]'],
      rests: 'both',
    },
  ],
  [
    'of several before the opening the last counts as the first',
    mother([marac('2025-10-01'), marac('2025-12-01')], [file('2025-12-02', '2026-03-01')]),
    '2026-07-01',
    '3.3.m1',
    {
      verdict: 'met',
      because:
        'no MARAC referrals in the 3 months after the first on 1 December 2025; judged met by the lead professional on 20 April 2026',
      facts: ['evidence[1]', 'searched[0]', 'evidence[2]'],
      rests: 'both',
    },
  ],
]

const without: LineCase[] = [
  [
    'a file that was searched and shows none',
    mother([], [file('2026-01-10', '2026-07-01')]),
    '2026-07-01',
    '3.3.m1',
    {
      verdict: 'not-applicable',
      because: 'no MARAC referral on file, in a file that was searched',
      facts: ['searched[0]'],
    },
  ],
  [
    'searched to 31 days before',
    mother([], [file('2026-01-10', '2026-05-31')]),
    '2026-07-01',
    '3.3.m1',
    {
      verdict: 'not-applicable',
      because: 'no MARAC referral on file, in a file that was searched',
      facts: ['searched[0]'],
    },
  ],
  [
    'searched to 32 days before',
    mother([], [file('2026-01-10', '2026-05-30')]),
    '2026-07-01',
    '3.3.m1',
    {
      verdict: 'unknown',
      because: 'no MARAC referrals on file, and no search from 31 May 2026 to 1 July 2026',
      missing: ['a search for referrals from 31 May 2026 to 1 July 2026 (Niche or MARAC)'],
      lacks: ['search'],
    },
  ],
  [
    'not searched on the opening day',
    mother([], [file('2026-01-11', '2026-07-01')]),
    '2026-07-01',
    '3.3.m1',
    {
      verdict: 'unknown',
      because: 'no MARAC referrals on file, and no search on 10 January 2026',
      missing: ['a search for referrals on 10 January 2026 (Niche or MARAC)'],
      lacks: ['search'],
    },
  ],
  [
    'searched on the opening day, which is today',
    mother([], [file('2026-01-10', '2026-01-10')]),
    '2026-01-10',
    '3.3.m1',
    {
      verdict: 'not-applicable',
      because: 'no MARAC referral on file, in a file that was searched',
      facts: ['searched[0]'],
    },
  ],
  [
    'searched to before the opening day, which is today',
    mother([], [file('2025-01-10', '2026-01-09')]),
    '2026-01-10',
    '3.3.m1',
    {
      verdict: 'unknown',
      because: 'no MARAC referrals on file, and no search on 10 January 2026',
      missing: ['a search for referrals on 10 January 2026 (Niche or MARAC)'],
      lacks: ['search'],
    },
  ],
  [
    'a referral of which nobody says to whom',
    mother([unnamed], [file('2026-01-10', '2026-07-01')]),
    '2026-07-01',
    '3.3.m1',
    {
      verdict: 'unknown',
      because:
        'the MARAC referral on 1 March 2026 may count: not on file is which service it went to',
      facts: ['evidence[0]'],
      missing: ['of the MARAC referral on 1 March 2026, which service it went to (Niche or MARAC)'],
      lacks: ['evidence'],
    },
  ],
]

describe('a repeat referral to MARAC', () => {
  tryLines(repeats)
})

describe('no first referral to MARAC', () => {
  tryLines(without)
})
