import { describe, expect, it } from 'vitest'
import { previewOf } from '../../../src/plan/preview.ts'
import {
  adds,
  grace,
  judgement,
  liam,
  marlowes,
  omar,
  place,
  policeOnly,
  priya,
  removes,
  sets,
  shares,
  today,
  writes,
} from './plan-lab.ts'

const changesOf = (
  ...[paper, operations, who = priya]: [
    ReturnType<typeof marlowes>,
    Parameters<typeof previewOf>[1],
    typeof priya?,
  ]
) => {
  const preview = previewOf(paper.plan, operations, who, today)
  if (preview.kind !== 'preview') throw new Error(JSON.stringify(preview))
  return preview.changes
}

describe('what a change of sight would do', () => {
  const filed = () => {
    const paper = marlowes()
    paper.write(priya, judgement('judged', 'practitioner'))
    paper.write(grace, judgement('graces', 'practitioner'))
    paper.write(priya, adds('evidence', 'offence', { measure: 'offence', who: 'ruth', on: today }))
    return paper
  }

  it('is told of a withdrawal: what that agency would lose, without what it wrote itself', () => {
    const paper = filed()
    const before = paper.plan
    expect(changesOf(paper, [sets('share-school', 'withdrawn', today)])).toEqual([
      {
        member: 'grace',
        loses: ['share-school', 'share-police', 'need-school', 'need-crime', 'judged', 'offence'],
        gains: [],
      },
    ])
    expect(paper.plan).toBe(before)
  })

  it('is nobody’s where the withdrawal lies in days to come', () => {
    expect(changesOf(filed(), [sets('share-school', 'withdrawn', '2026-11-23')])).toEqual([])
  })

  it('is told of an audience, and of a place that is protected', () => {
    const paper = filed()
    paper.write(
      priya,
      adds('location', 'home', {
        people: ['ruth'],
        use: 'home',
        text: '3 Fell View',
        audience: [priya.agency],
      }),
    )
    paper.write(priya, judgement('there', 'practitioner', { note: 'At 3 Fell View.' }))
    expect(changesOf(paper, [sets('judged', 'audience', [priya.agency, liam.agency])])).toEqual([
      { member: 'grace', loses: ['judged'], gains: [] },
    ])
    expect(changesOf(paper, [sets('home', 'protected', true)])).toEqual([
      { member: 'grace', loses: ['there'], gains: [] },
      { member: 'liam', loses: ['there'], gains: [] },
    ])
  })

  it('is told of somebody who joins and of somebody who leaves', () => {
    const paper = filed()
    const [joining] = changesOf(paper, [adds('member', 'omar', place(omar, 'member', today))])
    expect(joining?.member).toBe('omar')
    expect(joining?.gains).toContain('judged')
    expect(joining?.gains).not.toContain('offence')
    const [leaving] = changesOf(paper, [sets('grace', 'to', '2026-11-21')])
    expect(leaving?.loses).toContain('graces')
  })

  it('names nothing that the asker does not see', () => {
    const paper = filed()
    paper.write(liam, policeOnly('secret', { audience: [liam.agency, grace.agency] }))
    const changes = changesOf(paper, [shares('no', grace.agency, { decision: 'do-not-share' })])
    expect(changes[0]?.loses).toContain('offence')
    expect(JSON.stringify(changes)).not.toContain('secret')
  })
})

describe('a change that is only tried', () => {
  it('is refused to whoever could not make it', () => {
    const operations = [sets('share-school', 'withdrawn', today)]
    expect(previewOf(marlowes().plan, operations, grace, today).kind).toBe('forbidden')
    expect(previewOf(marlowes().plan, operations, omar, today).kind).toBe('forbidden')
  })

  it('names its faults by their place', () => {
    const operations = [shares('s', omar.agency), shares('t', omar.agency, { from: 'soon' })]
    expect(previewOf(marlowes().plan, operations, priya, today)).toEqual({
      kind: 'faulty',
      faults: [{ path: 'operations[1].fields.from', says: 'soon is not a day' }],
    })
  })

  it('is about nothing but who sees what, so that nobody asks without a trace what stands in their way', () => {
    const paper = marlowes()
    paper.write(liam, policeOnly('secret'))
    for (const operation of [
      removes('ruth'),
      removes('tom'),
      sets('ruth', 'kind', 'child'),
      writes('head', 'goal', 'x'),
      adds('person', 'p', { name: 'P', kind: 'adult' }),
    ])
      expect(previewOf(paper.plan, [operation], priya, today)).toEqual({
        kind: 'faulty',
        faults: [{ path: 'operations[0]', says: 'does not change who sees what' }],
      })
  })
})
