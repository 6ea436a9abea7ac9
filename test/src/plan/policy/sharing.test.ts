import { describe, expect, it } from 'vitest'
import type { Operation } from '../../../../src/plan/operation.ts'
import { viewOf } from '../../../../src/plan/view.ts'
import {
  adds,
  grace,
  helen,
  judgement,
  liam,
  marlowes,
  place,
  omar,
  priya,
  sets,
  shares,
  today,
  type Paper,
  type Worker,
} from '../plan-lab.ts'

const ids = (paper: Paper, who: Worker, on = today) =>
  (viewOf(paper.plan, who, on)?.records ?? []).map(({ id }) => id)
const sees = (paper: Paper, who: Worker, id: string, on = today) => ids(paper, who, on).includes(id)

/** The Marlowes with a row of each kind filed by Priya, and Omar in the team, about whose agency nothing is decided. */
function withRows(...operations: readonly Operation[]): Paper {
  const paper = marlowes()
  paper.write(priya, adds('member', 'omar', place(omar, 'member', '2026-01-10')))
  paper.write(
    priya,
    adds('evidence', 'offence', { measure: 'offence', who: 'ruth', on: '2026-05-01' }),
  )
  paper.write(
    priya,
    adds('evidence', 'score', {
      measure: 'score',
      who: 'ruth',
      on: '2026-05-01',
      instrument: 'EPDS',
      number: 9,
    }),
  )
  paper.write(priya, judgement('judged', 'practitioner'))
  for (const operation of operations) paper.write(priya, operation)
  return paper
}

describe('rows about crime and health', () => {
  it('show to lead and manager, and to a member only where that kind is shared with their agency', () => {
    const paper = withRows()
    for (const who of [priya, helen, grace, liam]) {
      expect(sees(paper, who, 'offence')).toBe(true)
      expect(sees(paper, who, 'score')).toBe(true)
    }
    expect(sees(paper, omar, 'offence')).toBe(false)
    expect(sees(paper, omar, 'score')).toBe(false)
    expect(sees(paper, omar, 'judged')).toBe(true)
  })

  it('are shared each by itself', () => {
    const paper = withRows(shares('housing', omar.agency, { categories: ['general', 'crime'] }))
    expect(sees(paper, omar, 'offence')).toBe(true)
    expect(sees(paper, omar, 'score')).toBe(false)
  })

  it('show to whoever filed them and to others of the same agency', () => {
    const paper = withRows()
    paper.write(omar, adds('evidence', 'own', { measure: 'offence', who: 'ruth', on: today }))
    const colleague: Worker = { ...omar, oid: 'oid-colleague' }
    paper.write(priya, adds('member', 'colleague', place(colleague, 'member')))
    expect(sees(paper, omar, 'own')).toBe(true)
    expect(sees(paper, colleague, 'own')).toBe(true)
    expect(sees(paper, { ...colleague, agency: 'Another' }, 'own')).toBe(false)
  })

  it('are shared from the first day of the decision to its last', () => {
    const dates = { from: '2026-06-01', to: '2026-06-30' }
    const paper = withRows(shares('housing', omar.agency, dates))
    expect(sees(paper, omar, 'offence', '2026-05-31')).toBe(false)
    expect(sees(paper, omar, 'offence', '2026-06-01')).toBe(true)
    expect(sees(paper, omar, 'offence', '2026-06-30')).toBe(true)
    expect(sees(paper, omar, 'offence', '2026-07-01')).toBe(false)
  })
})

describe('an agency with which nothing is shared', () => {
  const closing = (fields: Parameters<typeof shares>[2]) =>
    withRows(shares('housing', omar.agency, fields))

  it('sees the head, the people, the team and what it wrote itself', () => {
    const paper = closing({ decision: 'do-not-share', categories: [] })
    paper.write(omar, judgement('own', 'practitioner'))
    expect(ids(paper, omar)).toEqual([
      'head',
      'lead',
      'grace',
      'liam',
      'helen',
      'ruth',
      'tom',
      'ivy',
      'omar',
      'own',
    ])
    expect(viewOf(paper.plan, omar, today)?.findings.themes).toEqual([])
  })

  it('is closed on the day its sharing was withdrawn, and not on the day before', () => {
    const paper = closing({ withdrawn: '2026-11-22' })
    expect(sees(paper, omar, 'judged', '2026-11-21')).toBe(true)
    expect(sees(paper, omar, 'judged', '2026-11-22')).toBe(false)
  })

  it('is closed on the day after its sharing ran out, and opened by a newer decision', () => {
    const paper = closing({ to: '2026-11-21' })
    expect(sees(paper, omar, 'judged', '2026-11-21')).toBe(true)
    expect(sees(paper, omar, 'judged', '2026-11-22')).toBe(false)
    paper.write(priya, shares('again', omar.agency, { from: '2026-11-22' }))
    expect(sees(paper, omar, 'judged', '2026-11-22')).toBe(true)
  })

  it('is closed by the newest decision, of two on one day by the later', () => {
    const paper = closing({ from: '2026-02-01' })
    paper.write(priya, shares('older', omar.agency, { decision: 'do-not-share' }))
    expect(sees(paper, omar, 'judged')).toBe(true)
    paper.write(
      helen,
      shares('newer', omar.agency, { decision: 'do-not-share', from: '2026-02-01' }),
    )
    expect(sees(paper, omar, 'judged')).toBe(false)
  })

  it('may still lead: lead and manager answer for the plan', () => {
    const paper = withRows(shares('own', priya.agency, { decision: 'do-not-share' }))
    expect(sees(paper, priya, 'judged')).toBe(true)
    expect(sees(paper, helen, 'offence')).toBe(true)
  })
})

describe('a decision on sharing', () => {
  it('stays what it was: a new one is a new entry', () => {
    const paper = marlowes()
    for (const field of ['agency', 'decision', 'categories', 'from', 'to'])
      expect(paper.offer(priya, sets('share-school', field, 'share')).kind).toBe('forbidden')
    expect(paper.offer(helen, sets('share-school', 'withdrawn', today)).kind).toBe('accepted')
  })

  it('is not taken by a member', () => {
    expect(marlowes().offer(grace, shares('s', omar.agency)).kind).toBe('forbidden')
  })
})

describe('the family’s agreement to the service', () => {
  it('that is withdrawn is shown and hides nothing', () => {
    const paper = withRows()
    const before = ids(paper, grace)
    paper.write(
      priya,
      adds('agreement', 'no', { given: 'withdrawn', on: today, people: ['ruth'], how: 'By phone' }),
    )
    expect(ids(paper, grace)).toEqual([...before, 'no'])
  })
})
