import { describe, expect, test } from 'vitest'
import { closureApprovalCard } from '../../../src/cards/closure-approval.ts'
import { closureDecidedCard } from '../../../src/cards/closure-decided.ts'
import { closureRequestCard } from '../../../src/cards/closure-request.ts'
import { closureReturnCard } from '../../../src/cards/closure-return.ts'
import { closure } from './closure-views.ts'
import { buttonsOf, filledIn, readOf } from './drawn.ts'
import { othersWords, origin } from './longest.ts'

const checklist = `See checklist > ${origin}/plans/0f8fad5b/closure`
const refused = { ...closure, mayApprove: false, whyNot: ['You asked for this closure.'] }

describe('a closure that was asked for', () => {
  test('may be approved or sent back by whoever decides', () => {
    expect(buttonsOf(closureRequestCard(closure))).toEqual([
      checklist,
      'Approve: closure.approve',
      'Send back: closure.return',
    ])
  })

  test('offers the checklist alone where it may not be approved, and says why', () => {
    expect(buttonsOf(closureRequestCard(refused))).toEqual([checklist])
    expect(readOf(closureRequestCard(refused)).slice(1, 3)).toEqual([
      'You cannot approve this closure.',
      'You asked for this closure.',
    ])
  })

  test('tells what does not hold before what does', () => {
    const conditions = [
      { words: 'a review held', holds: true, citation: 'Own rule' },
      { words: 'a theme met', holds: false, citation: 'Durham 2018' },
    ]
    expect(readOf(closureRequestCard({ ...closure, conditions })).slice(8, 10)).toEqual([
      'Does not hold: a theme met (Durham 2018)',
      'Holds: a review held (Own rule)',
    ])
  })

  test('shows 5 conditions, and counts those beyond', () => {
    const withConditions = (count: number) =>
      readOf(
        closureRequestCard({
          ...closure,
          conditions: Array.from({ length: count }, (_, at) => ({
            words: `condition ${at}`,
            holds: true,
            citation: '',
          })),
        }),
      ).slice(-2, -1)
    expect(withConditions(5)).toEqual(['Holds: condition 4'])
    expect(withConditions(6)).toEqual(['1 more in the checklist'])
  })

  test('says whether a reason is given for what is outstanding, and nothing where nothing is', () => {
    const read = (outstanding: number, unmetReasonGiven: boolean) =>
      readOf(
        closureRequestCard({
          ...closure,
          counts: { ...closure.counts, outstanding },
          unmetReasonGiven,
        }),
      ).filter((text) => text.startsWith('Outstanding'))
    expect(read(1, true)).toEqual(['Outstanding: 1, reason given'])
    expect(read(1, false)).toEqual(['Outstanding: 1, no reason given'])
    expect(read(0, false)).toEqual([])
  })

  test('shows 12 characters of the version and sends all of it with each decision', () => {
    const card = closureRequestCard(closure)
    expect(readOf(card).at(-1)).toBe('Version 3f9a1b2c4d5e')
    const sent = [card, closureApprovalCard(closure), closureReturnCard(closure)].flatMap(
      ({ actions = [] }) =>
        actions.flatMap((one) =>
          one.type === 'Action.Execute' && one.verb !== 'prompt.show' ? [one.data['hash']] : [],
        ),
    )
    expect(sent).toEqual(Array.from({ length: 4 }, () => closure.hash))
  })
})

describe('before a closure is approved', () => {
  test('it is asked once more, with what it counts as', () => {
    const card = closureApprovalCard(closure)
    expect(buttonsOf(card)).toEqual(['Approve: closure.approved', 'Go back: prompt.show'])
    expect(readOf(card)[1]).toBe('The plan closes on 16\u00a0July 2027 with 4 of 6 outcomes met.')
    expect(readOf(card)).toContain('It counts as “Closed without all outcomes”.')
  })

  test('nothing is said of missing outcomes where all are met', () => {
    const counts = { met: 5, outstanding: 0, proofLater: 0, total: 5 }
    expect(readOf(closureApprovalCard({ ...closure, counts })).join(' ')).not.toMatch(
      /Closed without|watch/,
    )
  })

  test('an approval that was not taken says why', () => {
    expect(readOf(closureApprovalCard(closure, ['The plan was changed.']))).toContain(
      'The plan was changed.',
    )
  })
})

describe('a closure sent back', () => {
  test('needs a reason, which is kept when it was refused', () => {
    const card = closureReturnCard(closure, { faults: ['Too long.'], reason: 'Ask the school.' })
    expect(filledIn(card)).toEqual({ reason: 'Ask the school.' })
    expect(buttonsOf(card)).toEqual(['Send back: closure.returned', 'Go back: prompt.show'])
  })
})

describe('a decided closure', () => {
  const decided = {
    planNumber: 'FP-1042',
    decision: 'returned',
    by: 'Tom Hughes',
    on: '2027-07-05',
    why: null,
    link: closure.checklistLink,
  } as const

  test('says that there is a reason and never which', () => {
    const read = readOf(closureDecidedCard({ ...decided, why: othersWords })).join(' ')
    expect(read).toContain('The reason is in the plan.')
    expect(read).not.toContain(othersWords)
  })

  test('says nothing of a reason where none was given', () => {
    expect(readOf(closureDecidedCard(decided))).toEqual([
      'FP-1042: closure sent back',
      'Sent back by Tom Hughes on 5\u00a0July 2027.',
      'Closure can be asked for again.',
    ])
  })
})
