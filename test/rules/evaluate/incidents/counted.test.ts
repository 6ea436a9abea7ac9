import { describe } from 'vitest'
import type { EvidenceRow } from '../../../../rules/plan-document.ts'
import { type LineCase, tryLines } from '../../plans/lines.ts'
import { antisocial, offence } from '../../plans/rows.ts'
import { child, counting, crimes, day, line } from './lab.ts'

const tests = [{ measure: 'score', where: { instrument: ['DASH'] } }]

const sdq = (instrument?: string): EvidenceRow => ({
  measure: 'score',
  on: '2026-04-01',
  who: 'c1',
  value: 3,
  ...(instrument === undefined ? {} : { instrument }),
})

const jobs = [{ measure: 'employment' }]

const crime: LineCase[] = [
  [
    'two files of one occurrence are one, on the day of the earlier',
    child(
      offence('2026-04-02', 'c1', { occurrence: 'x' }),
      antisocial('2026-04-01', 'c1', { occurrence: 'x' }),
    ),
    day,
    line,
    {
      verdict: 'not-met',
      because: '1 incident from 11 January 2026 to 15 June 2026, on 1 April 2026; none is allowed',
      facts: ['evidence[0]', 'evidence[1]'],
    },
  ],
  [
    'two of different occurrences are two',
    child(
      offence('2026-04-02', 'c1', { occurrence: 'x' }),
      offence('2026-04-01', 'c1', { occurrence: 'y' }),
    ),
    day,
    line,
    {
      verdict: 'not-met',
      because:
        '2 incidents from 11 January 2026 to 15 June 2026, the last on 2 April 2026; none is allowed',
      facts: ['evidence[1]', 'evidence[0]'],
    },
  ],
  [
    'two without an occurrence are two',
    child(offence('2026-04-01', 'c1'), offence('2026-04-01', 'c1')),
    day,
    line,
    {
      verdict: 'not-met',
      because:
        '2 incidents from 11 January 2026 to 15 June 2026, the last on 1 April 2026; none is allowed',
      facts: ['evidence[0]', 'evidence[1]'],
    },
  ],
  [
    'an offence without class is recorded',
    child(offence('2026-04-01', 'c1')),
    day,
    line,
    {
      verdict: 'not-met',
      because: '1 incident from 11 January 2026 to 15 June 2026, on 1 April 2026; none is allowed',
      facts: ['evidence[0]'],
    },
  ],
  [
    'an arrest is not among those counted',
    child(offence('2026-04-01', 'c1', { class: 'arrest' })),
    day,
    line,
    {
      verdict: 'met',
      because: 'no incidents from 11 January 2026 to 15 June 2026',
      facts: ['searched[0]'],
    },
  ],
  [
    'a victim’s row never counts',
    child(offence('2026-04-01', 'c1', { role: 'victim' })),
    day,
    line,
    {
      verdict: 'met',
      because: 'no incidents from 11 January 2026 to 15 June 2026',
      facts: ['searched[0]'],
    },
  ],
  [
    'a row of the whole family is each one’s',
    child(offence('2026-04-01', 'family')),
    day,
    line,
    {
      verdict: 'not-met',
      because: '1 incident from 11 January 2026 to 15 June 2026, on 1 April 2026; none is allowed',
      facts: ['evidence[0]'],
    },
  ],
  [
    'a row of somebody else is not',
    child(offence('2026-04-01', 'a1')),
    day,
    line,
    {
      verdict: 'met',
      because: 'no incidents from 11 January 2026 to 15 June 2026',
      facts: ['searched[0]'],
    },
  ],
  [
    'the last of several is told, whatever their order',
    child(offence('2026-05-01', 'c1'), offence('2026-04-01', 'c1'), antisocial('2026-04-15', 'c1')),
    day,
    line,
    {
      verdict: 'not-met',
      because:
        '3 incidents from 11 January 2026 to 15 June 2026, the last on 1 May 2026; none is allowed',
      facts: ['evidence[1]', 'evidence[2]', 'evidence[0]'],
    },
  ],
  [
    'on the opening day it is before',
    child(offence('2026-01-10', 'c1')),
    day,
    line,
    {
      verdict: 'met',
      because: 'no incidents from 11 January 2026 to 15 June 2026',
      facts: ['searched[0]'],
    },
  ],
  [
    'on the day after it is not',
    child(offence('2026-01-11', 'c1')),
    day,
    line,
    {
      verdict: 'not-met',
      because:
        '1 incident from 11 January 2026 to 15 June 2026, on 11 January 2026; none is allowed',
      facts: ['evidence[0]'],
    },
  ],
  [
    'on the day itself it is',
    child(offence(day, 'c1')),
    day,
    line,
    {
      verdict: 'not-met',
      because: '1 incident from 11 January 2026 to 15 June 2026, on 15 June 2026; none is allowed',
      facts: ['evidence[0]'],
    },
  ],
]

const others: LineCase[] = [
  [
    'an instrument written small is the same',
    child(sdq('dash')),
    day,
    line,
    {
      verdict: 'not-met',
      because: '1 incident from 11 January 2026 to 15 June 2026, on 1 April 2026; none is allowed',
      facts: ['evidence[0]'],
    },
  ],
  [
    'another instrument is not',
    child(sdq('SDQ')),
    day,
    line,
    {
      verdict: 'met',
      because: 'no incidents from 11 January 2026 to 15 June 2026',
      facts: ['searched[0]'],
    },
  ],
  [
    'no instrument may be',
    child(sdq()),
    day,
    line,
    {
      verdict: 'unknown',
      because: 'the incident on 1 April 2026 may count: not on file is which tool it was made with',
      facts: ['evidence[0]'],
      missing: ['of the incident on 1 April 2026, which tool it was made with (Police)'],
      lacks: ['evidence'],
    },
  ],
]

const spells: LineCase[] = [
  [
    'a spell counts on its first day',
    child({ measure: 'employment', who: 'c1', value: 'employed', from: '2026-04-01' }),
    day,
    line,
    {
      verdict: 'not-met',
      because: '1 incident from 11 January 2026 to 15 June 2026, on 1 April 2026; none is allowed',
      facts: ['evidence[0]'],
    },
  ],
  [
    'one from before the opening does not',
    child({ measure: 'employment', who: 'c1', value: 'employed', from: '2026-01-10' }),
    day,
    line,
    {
      verdict: 'met',
      because: 'no incidents from 11 January 2026 to 15 June 2026',
      facts: ['searched[0]'],
    },
  ],
]

describe('offences and incidents since the plan opened', () => {
  tryLines(crime, counting(crimes))
})

describe('scores that are counted', () => {
  tryLines(others, counting(tests))
})

describe('spells that are counted', () => {
  tryLines(spells, counting(jobs))
})
