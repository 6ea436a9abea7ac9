import { describe, expect, it } from 'vitest'
import { evaluate } from '../../../../rules/evaluate.ts'
import { tryLines, type LineCase } from '../../plans/lines.ts'
import { frameworkOn } from '../../plans/own.ts'
import { fact, judged } from '../../plans/rows.ts'
import { band, child, counted, crimes, on, since } from './bands.ts'

const day = '2026-07-10'

/** Two bands of which each asks for a line, whose own reason is told below it. */
const lined = frameworkOn({
  kind: 'each',
  who: { of: 'need' },
  of: {
    kind: 'fork',
    on,
    cases: [
      band(
        { atMost: 7 },
        {
          kind: 'all',
          of: [
            { ...counted({ atMost: 0 }), ref: '1.1.E1', says: 'None', sources: ['Police'] },
            { kind: 'attested', ref: '1.1.E2', says: 'A word' },
          ],
        },
      ),
      band(
        { atLeast: 8 },
        { ...counted({ atMost: 2 }), ref: '1.1.E3', says: 'Two', sources: ['Court'] },
      ),
    ],
  },
})

const lines: LineCase[] = [
  [
    'a line of a band that may apply is told by the whole of its band',
    child([...crimes(1, '2026-03'), fact('1.1.E2', true)], [since]),
    day,
    '1.1.E2 c1',
    {
      verdict: 'unknown',
      because:
        'whether this line applies hangs on the count before the plan opened, which was not searched; by this line: 1 severe offence in the 6 months to 10 July 2026, on 10 March 2026; none is allowed',
      facts: ['evidence[0]'],
      missing: ['a search for offences from 11 July 2025 to 10 January 2026 (Court)'],
      lacks: ['baseline'],
    },
  ],
  [
    'and so is the line beside it',
    child([...crimes(1, '2026-03'), fact('1.1.E2', true)], [since]),
    day,
    '1.1.E1 c1',
    {
      verdict: 'unknown',
      because:
        'whether this line applies hangs on the count before the plan opened, which was not searched; by this line: 1 severe offence in the 6 months to 10 July 2026, on 10 March 2026; none is allowed',
      facts: ['evidence[0]'],
      missing: ['a search for offences from 11 July 2025 to 10 January 2026 (Court)'],
      lacks: ['baseline'],
    },
  ],
  [
    'the search that is missing is asked of the sources that a band names',
    child([...crimes(1, '2026-03'), fact('1.1.E2', true)], [since]),
    day,
    '1.1.E3 c1',
    {
      verdict: 'unknown',
      because:
        'whether this line applies hangs on the count before the plan opened, which was not searched; by this line: 1 severe offence in the 6 months to 10 July 2026; at most 2 are allowed',
      facts: ['evidence[0]', 'searched[0]'],
      missing: ['a search for offences from 11 July 2025 to 10 January 2026 (Court)'],
      lacks: ['baseline'],
    },
  ],
]

/** Two bands beside a professional's word, which may disagree with them. */
const beside = frameworkOn({
  kind: 'each',
  who: { of: 'need' },
  of: {
    kind: 'any',
    ref: '1.1.E1',
    says: 'Fewer severe offences, or a professional says so',
    of: [
      {
        kind: 'fork',
        on,
        cases: [
          band({ atMost: 7 }, counted({ atMost: 0 })),
          band({ atLeast: 8 }, counted({ atMost: 2 })),
        ],
      },
      { kind: 'attested', by: 'professional' },
    ],
  },
})

describe('two bands with lines of their own', () => {
  tryLines(lines, lined)
})

describe('two bands beside a word', () => {
  it('are held apart from a team that is content, whichever band speaks against it', () => {
    const plan = child([...crimes(3, '2026-03'), judged('team', '1.1.E1', 'met')])
    expect(evaluate(plan, day, beside).outcomes[0]).toMatchObject({
      verdict: 'met',
      heldApart: 'judgement',
    })
  })

  it('are held apart from a team that is not, whichever band is met', () => {
    const plan = child([judged('team', '1.1.E1', 'not-met')], [since])
    expect(evaluate(plan, day, beside).outcomes[0]).toMatchObject({
      verdict: 'met',
      heldApart: 'data',
    })
  })
})
