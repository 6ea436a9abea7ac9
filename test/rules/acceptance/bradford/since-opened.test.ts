import { describe } from 'vitest'
import type { EvidenceRow, PlanDocument } from '../../../../rules/plan-document.ts'
import { tryCases, type Case } from '../../plans/cases.ts'
import { antisocial, offence, referral } from '../../plans/rows.ts'
import { about, searchedTo } from './families.ts'

const day = '2026-09-01'

interface Count {
  theme: string
  ref: string
  says: string
  event: (on: string) => EvidenceRow
}

const counts: readonly Count[] = [
  {
    theme: '1',
    ref: '1.m5',
    says: 'a referral to social care',
    event: (on) => referral(on, 'c1', 'social-care'),
  },
  {
    theme: '5',
    ref: '5.m4',
    says: 'an offence of the son',
    event: (on) => offence(on, 'c1', { class: 'recorded' }),
  },
  {
    theme: '5',
    ref: '5.m6',
    says: 'an ASB intervention with the son',
    event: (on) => antisocial(on, 'c1', { class: 'intervention' }),
  },
]

const boundaries = counts.flatMap(({ theme, ref, says, event }): Case[] => {
  const plan = (evidence: EvidenceRow[], until: string, parts: Partial<PlanDocument> = {}) =>
    about(theme, evidence, { searched: searchedTo(until), ...parts })
  return [
    [`without ${says} a searched file meets ${ref}`, plan([], day), day, { [ref]: 'met' }],
    [
      `without ${says} a file nobody searched leaves ${ref} unknown`,
      about(theme),
      day,
      { [ref]: ['unknown', null] },
    ],
    [
      `${says} on the day the plan opened came before ${ref} began`,
      plan([event('2026-01-10')], day),
      day,
      { [ref]: 'met' },
    ],
    [
      `${says} on the day after the opening speaks against ${ref}, for good`,
      plan([event('2026-01-11')], day),
      day,
      { [ref]: ['not-met', null] },
    ],
    [
      `${says} on the day itself speaks against ${ref}`,
      plan([event(day)], day),
      day,
      { [ref]: 'not-met' },
    ],
    [
      `${says} of tomorrow is not known today`,
      plan([event('2026-09-02')], '2026-09-30'),
      day,
      { [ref]: 'met' },
    ],
    [
      `${says} entered tomorrow is not known today`,
      plan([{ ...event('2026-05-01'), recorded: '2026-09-02' }], day),
      day,
      { [ref]: 'met' },
    ],
    [
      `${says} entered today is`,
      plan([{ ...event('2026-05-01'), recorded: day }], day),
      day,
      { [ref]: 'not-met' },
    ],
    [
      `${says} on the day of closure speaks against ${ref}`,
      plan([event('2026-06-30')], day, { closed: '2026-06-30' }),
      day,
      { [ref]: ['not-met', null] },
    ],
    [
      `${says} on the day after closure does not`,
      plan([event('2026-07-01')], day, { closed: '2026-06-30' }),
      day,
      { [ref]: 'met' },
    ],
    [
      `a file searched 31 days before the day still serves ${ref}`,
      plan([], '2026-08-01'),
      day,
      { [ref]: 'met' },
    ],
    [
      `a file searched 32 days before the day is too old for ${ref}`,
      plan([], '2026-07-31'),
      day,
      { [ref]: 'unknown' },
    ],
    [
      `${says} after the last search speaks against ${ref}`,
      plan([event('2026-08-15')], '2026-08-10'),
      day,
      { [ref]: 'not-met' },
    ],
    [
      `needs no search to see ${says}`,
      about(theme, [event('2026-05-01')]),
      day,
      { [ref]: 'not-met' },
    ],
    [
      `after closure a search to the day of closure serves ${ref}, however long ago`,
      plan([], '2026-06-30', { closed: '2026-06-30' }),
      '2027-06-30',
      { [ref]: 'met' },
    ],
    [
      `after closure a search to the eve of closure does not serve ${ref}`,
      plan([], '2026-06-29', { closed: '2026-06-30' }),
      '2026-07-01',
      { [ref]: 'unknown' },
    ],
    [
      `before a closure that is still to come the search may lag`,
      plan([], '2026-06-20', { closed: '2026-06-30' }),
      '2026-06-29',
      { [ref]: 'met' },
    ],
    [
      `a search from the day after the opening covers ${ref}`,
      about(theme, [], { searched: searchedTo(day, 'family', '2026-01-11') }),
      day,
      { [ref]: 'met' },
    ],
    [
      `a search from two days after the opening leaves a day of ${ref} open`,
      about(theme, [], { searched: searchedTo(day, 'family', '2026-01-12') }),
      day,
      { [ref]: 'unknown' },
    ],
    [
      `two searches that join serve ${ref}`,
      about(theme, [], {
        searched: [...searchedTo('2026-04-30'), ...searchedTo(day, 'family', '2026-05-01')],
      }),
      day,
      { [ref]: 'met' },
    ],
    [
      `two searches with a day between them do not serve ${ref}`,
      about(theme, [], {
        searched: [...searchedTo('2026-04-30'), ...searchedTo(day, 'family', '2026-05-02')],
      }),
      day,
      { [ref]: 'unknown' },
    ],
    [
      `a search that runs on past the day serves ${ref} up to the day`,
      plan([], '2027-01-01'),
      day,
      { [ref]: 'met' },
    ],
    [
      `a search for nobody but the mother leaves ${ref} unknown`,
      about(theme, [], { searched: searchedTo(day, ['a1']) }),
      day,
      { [ref]: 'unknown' },
    ],
  ]
})

describe('nothing since the plan opened', () => {
  tryCases(boundaries)
})
