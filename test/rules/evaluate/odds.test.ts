import { describe, expect, it } from 'vitest'
import { evaluate } from '../../../rules/evaluate.ts'
import type { PlanDocument } from '../../../rules/plan-document.ts'
import { need, planOf, search } from '../plans/plan.ts'
import { frameworkOn } from '../plans/own.ts'
import {
  excluded,
  housed,
  judged,
  milestone,
  offence,
  schooled,
  supported,
  working,
} from '../plans/rows.ts'
import { attended, autumn25, summer26 } from '../plans/terms.ts'

/** Under a council's own framework: a line that rows decide beside a practitioner's word, both needed or one enough. */
const beside = (kind: 'all' | 'any', line: object) =>
  frameworkOn({
    kind: 'each',
    who: { of: 'need' },
    of: {
      kind,
      of: [
        { kind: 'measured', ref: '1.1.E1', says: 'The rows are good', ...line },
        { kind: 'attested', ref: '1.1.E2', says: 'A practitioner agrees', by: 'professional' },
      ],
    },
  })

const on = '2026-10-15'
const spell = (measure: string, is: object) => ({ shape: 'spell', whose: 'person', measure, is })
const events = (measure: string, is: object, over: object, more: object = {}) => ({
  shape: 'events',
  counts: [{ measure }],
  noun: 'event',
  whose: 'person',
  is,
  over,
  ...more,
})
const searched = [
  search(
    ['offence', 'exclusion', 'milestone', 'support-level', 'employment'],
    ['c1'],
    '2025-01-01',
    on,
  ),
]
const score = (on: string, value: number) =>
  ({ measure: 'score', on, who: 'c1', instrument: 'SDQ', value }) as const
const took = (level: 'fully' | 'none') =>
  ({ measure: 'participation', who: 'c1', from: '2026-02-01', level }) as const

type Rows = PlanDocument['evidence']

/** What a line asks, rows that are good, and rows that are bad. */
const lines: [sentence: string, line: object, good: Rows, bad: Rows][] = [
  [
    'a home held for six months',
    spell('accommodation', { held: ['with-family'], months: 6 }),
    [housed('c1', 'with-family', '2026-02-01')],
    [housed('c1', 'homeless', '2026-02-01')],
  ],
  [
    'a home held, or left too soon',
    spell('accommodation', { held: ['with-family'], months: 6 }),
    [housed('c1', 'with-family', '2026-02-01', '2026-08-31')],
    [housed('c1', 'with-family', '2026-02-01', '2026-03-31')],
  ],
  [
    'a place in education',
    spell('education-status', { now: ['eet'] }),
    [schooled('c1', 'eet', '2026-02-01')],
    [schooled('c1', 'neet', '2026-02-01')],
  ],
  [
    'a place in education, or one that ended',
    spell('education-status', { now: ['eet'] }),
    [schooled('c1', 'eet', '2026-02-01')],
    [schooled('c1', 'eet', '2026-02-01', '2026-03-31')],
  ],
  [
    'a place on the claim date',
    spell('education-status', { onClaim: ['eet'] }),
    [schooled('c1', 'eet', '2026-02-01')],
    [schooled('c1', 'neet', '2026-02-01')],
  ],
  [
    'a place on the claim date, or one that ended',
    spell('education-status', { onClaim: ['eet'] }),
    [schooled('c1', 'eet', '2026-02-01')],
    [schooled('c1', 'eet', '2026-02-01', '2026-03-31')],
  ],
  [
    'a plan that closed',
    spell('support-level', { stepped: 'closed' }),
    [supported('c1', 'child-in-need', '2025-11-01', '2026-03-31')],
    [supported('c1', 'child-in-need', '2025-11-01')],
  ],
  [
    'a plan that stepped down',
    spell('support-level', { stepped: 'down or closed' }),
    [
      supported('c1', 'child-protection', '2025-11-01', '2026-03-31'),
      supported('c1', 'child-in-need', '2026-04-01'),
    ],
    [supported('c1', 'child-in-need', '2025-11-01')],
  ],
  [
    'a level that came down since the start',
    spell('support-level', { down: 'since the start' }),
    [supported('c1', 'child-in-need', '2025-11-01', '2026-03-31')],
    [supported('c1', 'child-in-need', '2025-11-01')],
  ],
  [
    'a level lower for six months',
    spell('support-level', { lowered: { months: 6 }, from: ['child-in-need'] }),
    [supported('c1', 'child-in-need', '2025-11-01', '2026-03-31')],
    [supported('c1', 'child-in-need', '2025-11-01')],
  ],
  [
    'a plan stepped from',
    spell('support-level', { steppedFrom: ['child-in-need'] }),
    [supported('c1', 'child-in-need', '2025-11-01', '2026-03-31')],
    [supported('c1', 'child-in-need', '2025-11-01')],
  ],
  [
    'a plan stepped from to a lower level',
    spell('support-level', { steppedFrom: ['child-in-need'] }),
    [
      supported('c1', 'child-in-need', '2025-11-01', '2026-03-31'),
      supported('c1', 'early-help', '2026-04-01'),
    ],
    [supported('c1', 'child-in-need', '2025-11-01')],
  ],
  [
    'a plan that is over',
    spell('support-level', { over: ['child-in-need'], not: ['looked-after'] }),
    [supported('c1', 'child-in-need', '2025-11-01', '2026-03-31')],
    [supported('c1', 'child-in-need', '2025-11-01')],
  ],
  [
    'a job held for thirteen weeks',
    spell('employment', { worked: { 'jsa-type': { weeks: 13 }, other: { weeks: 13 } } }),
    [working('c1', 'employed', '2026-02-01')],
    [working('c1', 'employed', '2026-02-01', '2026-03-01')],
  ],
  [
    'a job on so many of the last days',
    spell('employment', { worked: { 'jsa-type': { days: 30, ofLast: 60 }, other: { weeks: 13 } } }),
    [
      { measure: 'benefit', who: 'c1', value: 'jsa-type', from: '2026-01-01', to: '2026-01-31' },
      working('c1', 'employed', '2026-02-01'),
    ],
    [
      { measure: 'benefit', who: 'c1', value: 'jsa-type', from: '2026-01-01', to: '2026-01-31' },
      working('c1', 'employed', '2026-02-01', '2026-03-01'),
    ],
  ],
  [
    'no offence since the plan opened',
    events('offence', { atMost: 0 }, { since: 'opened' }),
    [],
    [offence('2026-02-01', 'c1')],
  ],
  [
    'a milestone lately',
    events('milestone', { atLeast: 1 }, { lastMonths: 6 }),
    [milestone('2026-09-01', 'c1', 'checkup')],
    [],
  ],
  [
    'attendance of 90% over a term',
    {
      shape: 'rate',
      measure: 'attendance',
      setting: 'school',
      is: { atLeast: 90 },
      over: { terms: 1 },
    },
    [attended('c1', summer26, 95, 100)],
    [attended('c1', summer26, 80, 100)],
  ],
  [
    'attendance above what it was',
    {
      shape: 'rate',
      measure: 'attendance',
      setting: 'school',
      is: { risen: true },
      over: { terms: 1 },
    },
    [attended('c1', autumn25, 50, 100), attended('c1', summer26, 95, 100)],
    [attended('c1', autumn25, 85, 100), attended('c1', summer26, 80, 100)],
  ],
  [
    'sessions of six months',
    {
      shape: 'sessions',
      measure: 'attendance',
      setting: 'school',
      is: { atLeast: 85 },
      over: { months: 6 },
    },
    [attended('c1', { from: '2026-04-20', to: '2026-10-14' }, 95, 100)],
    [attended('c1', { from: '2026-04-20', to: '2026-10-14' }, 50, 100)],
  ],
  [
    'a score of at most ten',
    { shape: 'score', measure: 'score', instrument: 'SDQ', is: { atMost: 10 } },
    [score('2026-01-05', 20), score('2026-03-01', 9)],
    [score('2026-01-05', 20), score('2026-03-01', 11)],
  ],
  [
    'a score of at most ten for three months',
    {
      shape: 'score',
      measure: 'score',
      instrument: 'SDQ',
      is: { atMost: 10 },
      held: { months: 3 },
    },
    [score('2026-01-05', 20), score('2026-03-01', 9)],
    [score('2026-01-05', 20), score('2026-03-01', 11)],
  ],
  [
    'engagement',
    { shape: 'engagement', measure: 'participation' },
    [took('fully')],
    [took('none')],
  ],
]

const heldApart = (kind: 'all' | 'any', line: object, rows: Rows, word: 'met' | 'not-met') => {
  const framework = beside(kind, line)
  const plan = planOf({
    framework: framework.id,
    needs: [need('1.1', ['c1'])],
    evidence: [...rows, judged('practitioner', '1.1', word)],
    searched,
  })
  const [outcome] = evaluate(plan, on, framework).outcomes
  return [outcome?.verdict, outcome?.heldApart]
}

describe.each(lines)('%s', (_, line, good, bad) => {
  it('met, against the practitioner’s word: the data hold what one of them meets', () => {
    expect(heldApart('any', line, good, 'not-met')).toEqual(['met', 'data'])
  })

  it('met, against the practitioner’s word: the word holds what needs both', () => {
    expect(heldApart('all', line, good, 'not-met')).toEqual(['not-met', 'judgement'])
  })

  it('not met, against the practitioner’s word: the word holds what one of them meets', () => {
    expect(heldApart('any', line, bad, 'met')).toEqual(['met', 'judgement'])
  })

  it('not met, against the practitioner’s word: the data hold what needs both', () => {
    expect(heldApart('all', line, bad, 'met')).toEqual(['not-met', 'data'])
  })
})

describe('a window that an event restarted', () => {
  const lately = offence('2026-09-01', 'c1')
  const restarts: [string, object, Rows][] = [
    ['of months', events('offence', { atMost: 0 }, { months: 6 }), [lately]],
    [
      'of terms',
      events('exclusion', { atMost: 0 }, { terms: 1 }),
      [excluded('2026-07-01', 'c1', 1)],
    ],
    [
      'of days lost',
      events('exclusion', { fewerThanBefore: true }, { terms: 1 }, { sum: 'days' }),
      [excluded('2025-10-01', 'c1', 1), excluded('2026-07-01', 'c1', 2)],
    ],
  ]

  it.each(restarts)('%s is held apart where a practitioner’s word meets it', (_, line, rows) => {
    expect(heldApart('any', line, rows, 'met')).toEqual(['met', 'judgement'])
  })

  it.each(restarts)('%s is not held apart while it is open', (_, line, rows) => {
    expect(heldApart('all', line, rows, 'met')).toEqual(['not-met', undefined])
  })
})
