import { describe } from 'vitest'
import type { EvidenceRow, Searched } from '../../../rules/plan-document.ts'
import { need, planOf, search } from '../plans/plan.ts'
import { tryCases, type Case } from '../plans/cases.ts'
import { excluded } from '../plans/rows.ts'

const schoolFile = (from: string, to: string) => search(['exclusion'], ['c1'], from, to)

const boy = (
  evidence: EvidenceRow[],
  searched: Searched[] = [schoolFile('2025-01-01', '2027-12-31')],
) => planOf({ needs: [need('1.3', ['c1'])], evidence, searched })

const end = '2026-12-31'

/** Five days lost in the terms before, and so many on a day since. */
const since = (on: string, days = 5) =>
  boy([excluded('2025-06-10', 'c1', 5), excluded(on, 'c1', days)])

const edges: Case[] = [
  [
    'Easter Sunday of 2025 lies before the terms compared',
    boy([excluded('2025-04-20', 'c1', 5)]),
    end,
    { '1.3.E1': 'unknown' },
  ],
  [
    'Easter Monday of 2025 is the first day of the terms compared',
    boy([excluded('2025-04-21', 'c1', 5)]),
    end,
    { '1.3.E1': 'met' },
  ],
  [
    'New Year’s Eve of 2025 is their last day',
    boy([excluded('2025-12-31', 'c1', 5)]),
    end,
    { '1.3.E1': 'met' },
  ],
  [
    'New Year’s Day of 2026 lies in the term in progress',
    boy([excluded('2026-01-01', 'c1', 5)]),
    end,
    { '1.3.E1': 'unknown' },
  ],
  [
    'Easter Sunday of 2026 lies in the term in progress',
    since('2026-04-05'),
    end,
    { '1.3.E1': 'met' },
  ],
  ['Easter Monday of 2026 counts', since('2026-04-06'), end, { '1.3.E1': 'not-met' }],
  ['31 July counts', since('2026-07-31'), end, { '1.3.E1': 'not-met' }],
  ['1 August counts', since('2026-08-01'), end, { '1.3.E1': 'not-met' }],
  ['New Year’s Eve of 2026 counts', since('2026-12-31'), end, { '1.3.E1': 'not-met' }],
  [
    'New Year’s Day of 2027 lies in a term not yet over',
    since('2027-01-01', 4),
    '2027-01-10',
    { '1.3.E1': 'met' },
  ],
  [
    'when a third term is over the first no longer counts',
    since('2026-06-10', 20),
    '2027-03-28',
    { '1.3.E1': 'met' },
  ],
  [
    'the day before the third term is over the first still counts',
    since('2026-06-10', 20),
    '2027-03-27',
    { '1.3.E1': 'not-met' },
  ],
  [
    'an exclusion entered tomorrow is not known today',
    boy([
      excluded('2025-06-10', 'c1', 5),
      { ...excluded('2026-06-10', 'c1', 9), recorded: '2027-01-01' },
    ]),
    end,
    { '1.3.E1': 'met' },
  ],
  [
    'an exclusion entered today is known today',
    boy([
      excluded('2025-06-10', 'c1', 5),
      { ...excluded('2026-06-10', 'c1', 9), recorded: '2026-12-31' },
    ]),
    end,
    { '1.3.E1': 'not-met' },
  ],
]

const lost = [excluded('2025-06-10', 'c1', 5), excluded('2026-06-10', 'c1', 2)]

const gaps: Case[] = [
  [
    'the school searched from the first to the last day',
    boy(lost, [schoolFile('2025-04-21', '2026-12-31')]),
    end,
    { '1.3.E1': 'met' },
  ],
  [
    'the first day of the terms before was not searched',
    boy(lost, [schoolFile('2025-04-22', '2026-12-31')]),
    end,
    { '1.3.E1': 'unknown' },
  ],
  [
    'the last day of the terms before was not searched',
    boy(lost, [schoolFile('2025-04-21', '2025-12-30'), schoolFile('2026-04-06', '2026-12-31')]),
    end,
    { '1.3.E1': 'unknown' },
  ],
  [
    'the term in progress need not be searched',
    boy(lost, [schoolFile('2025-04-21', '2025-12-31'), schoolFile('2026-04-06', '2026-12-31')]),
    end,
    { '1.3.E1': 'met' },
  ],
  [
    'the first day of the terms since was not searched',
    boy(lost, [schoolFile('2025-04-21', '2025-12-31'), schoolFile('2026-04-07', '2026-12-31')]),
    end,
    { '1.3.E1': 'unknown' },
  ],
  [
    'a day between was not searched',
    boy(lost, [schoolFile('2025-04-21', '2026-08-31'), schoolFile('2026-09-02', '2026-12-31')]),
    end,
    { '1.3.E1': 'unknown' },
  ],
  [
    'a day was not searched, and the days known are too many already',
    boy(
      [...lost, excluded('2026-11-10', 'c1', 3)],
      [schoolFile('2025-04-21', '2026-08-31'), schoolFile('2026-09-02', '2026-12-31')],
    ),
    end,
    { '1.3.E1': 'not-met' },
  ],
]

describe('the terms in which days are lost', () => {
  tryCases(edges)
})

describe('the terms in which the school searched', () => {
  tryCases(gaps)
})
