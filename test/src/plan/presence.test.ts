import { describe, expect, it } from 'vitest'
import type { Actor } from '../../../src/plan/actor.ts'
import { isStillThere, presenceFor, type Present } from '../../../src/plan/presence.ts'
import { viewOf } from '../../../src/plan/view.ts'
import {
  adds,
  grace,
  helen,
  judgement,
  liam,
  marlowes,
  omar,
  place,
  priya,
  sets,
  shares,
  today,
  type Paper,
} from './plan-lab.ts'

const goal = { record: 'head', field: 'goal' }
const here = (actor: Actor, at: Present['at'] = null): Present => ({ actor, at })
const told = (paper: Paper, reader: Actor, ...present: Present[]) =>
  presenceFor(reader, paper.plan, today, present)

describe('somebody who gave a sign of life', () => {
  it('is there until 35 seconds later, and is gone then', () => {
    expect(isStillThere(1000, 35_999)).toBe(true)
    expect(isStillThere(1000, 36_000)).toBe(false)
  })
})

describe('a member of the team', () => {
  it('hears who else is there, by name, and in which field; never of themselves', () => {
    const present = [here(priya), here(liam), here(grace, goal)]
    expect(told(marlowes(), priya, ...present)).toEqual([
      { name: 'Grace Adeyemi', at: goal },
      { name: 'Liam Doyle' },
    ])
  })

  it('hears nothing more than that, whatever came along with the place', () => {
    const at = { ...goal, note: 'more' }
    expect(told(marlowes(), priya, here(grace, at))).toEqual([{ name: 'Grace Adeyemi', at: goal }])
  })

  it('hears in the same order whoever came first', () => {
    const [one, other] = [here(grace), here(liam, goal)]
    expect(told(marlowes(), priya, one, other)).toEqual(told(marlowes(), priya, other, one))
  })
})

describe('a record that is hidden from the reader', () => {
  const forPolice = (audience: string[] | null) => {
    const paper = marlowes()
    paper.write(
      liam,
      judgement('noted', 'practitioner', {
        note: 'Seen at night.',
        ...(audience ? { audience } : {}),
      }),
    )
    return paper
  }
  const note = { record: 'noted', field: 'note' }

  it('is not named: its writer is only there', () => {
    const paper = forPolice([liam.agency])
    expect(told(paper, grace, here(liam, note))).toEqual([{ name: 'Liam Doyle' }])
    expect(told(paper, priya, here(liam, note))).toEqual([{ name: 'Liam Doyle' }])
  })

  it('is named to those who see it', () => {
    expect(told(forPolice(null), grace, here(liam, note))).toEqual([
      { name: 'Liam Doyle', at: note },
    ])
  })

  it('is not named either where only the reader sees it: nobody is where they cannot be', () => {
    expect(told(forPolice([liam.agency]), liam, here(grace, note))).toEqual([
      { name: 'Grace Adeyemi' },
    ])
  })
})

describe('a field', () => {
  it('that no record of that kind has is not told, whatever somebody sends', () => {
    for (const at of [
      { record: 'head', field: 'constructor' },
      { record: 'head', field: 'The family moved' },
      { record: 'nowhere', field: 'goal' },
    ]) {
      expect(told(marlowes(), priya, here(grace, at))).toEqual([{ name: 'Grace Adeyemi' }])
    }
  })

  it('that is withheld from the reader is not told, and is to those who know the place in it', () => {
    const paper = marlowes()
    paper.write(priya, judgement('seen', 'practitioner', { note: 'Met at 12 Quarry Bank.' }))
    const at = { record: 'seen', field: 'note' }
    expect(told(paper, grace, here(helen, at))).toEqual([{ name: 'Helen Marsh', at }])
    paper.write(priya, refuge('12 Quarry Bank, HX7 5DS', [priya.agency]))
    expect(told(paper, grace, here(helen, at))).toEqual([{ name: 'Helen Marsh' }])
    expect(told(paper, priya, here(helen, at))).toEqual([{ name: 'Helen Marsh', at }])
  })
})

const refuge = (text: string, audience: string[]) =>
  adds('location', 'refuge', { people: ['ruth'], use: 'home', text, protected: true, audience })

describe('somebody whose name holds a protected place', () => {
  it('has no name to those who may not know it, as in their view, and has one to all others', () => {
    const paper = marlowes()
    paper.write(priya, refuge('Adeyemi, HX7 5DS', [priya.agency]))
    const member = viewOf(paper.plan, liam, today)?.records.find(({ id }) => id === 'grace')
    expect(member?.fields['name']).toBe(undefined)
    expect(told(paper, liam, here(grace, goal))).toEqual([{ name: null, at: goal }])
    expect(told(paper, priya, here(grace, goal))).toEqual([{ name: 'Grace Adeyemi', at: goal }])
  })
})

describe('whoever has no place in the team', () => {
  it('neither hears of anybody nor is told of, from the day after their last', () => {
    const paper = marlowes()
    paper.write(priya, sets('grace', 'to', today))
    expect(told(paper, priya, here(grace))).toHaveLength(1)
    expect(told(paper, grace, here(priya))).toHaveLength(1)
    const tomorrow = '2026-11-23'
    expect(presenceFor(priya, paper.plan, tomorrow, [here(grace)])).toEqual([])
    expect(presenceFor(grace, paper.plan, tomorrow, [here(priya)])).toEqual([])
  })

  it('is nobody from elsewhere, and hears nothing', () => {
    expect(told(marlowes(), priya, here(omar))).toEqual([])
    expect(told(marlowes(), omar, here(priya))).toEqual([])
  })

  it('is not there under an agency that they have left', () => {
    expect(told(marlowes(), priya, here({ ...grace, agency: 'Another School' }))).toEqual([])
  })

  it('who opened the plan in an emergency sees nobody and is seen by nobody', () => {
    const paper = marlowes()
    const glass = { ...omar, emergencies: [paper.plan.key] }
    expect(viewOf(paper.plan, glass, today)).not.toBeNull()
    expect(told(paper, glass, here(priya))).toEqual([])
    expect(told(paper, priya, here(glass))).toEqual([])
  })

  it('is seen where they hold a place and opened it in an emergency before', () => {
    const paper = marlowes()
    paper.write(priya, adds('member', 'omar', place(omar, 'member')))
    const both = { ...omar, emergencies: [paper.plan.key] }
    expect(told(paper, priya, here(both))).toEqual([{ name: 'Omar Farouk' }])
  })
})

describe('an agency that nothing more is shared with', () => {
  it('hears who is there, as it sees the team, and not where but in what it still sees', () => {
    const paper = marlowes()
    paper.write(priya, shares('no-more', grace.agency, { decision: 'do-not-share', from: today }))
    const why = { record: 'need-school', field: 'why' }
    expect(told(paper, grace, here(priya, why))).toEqual([{ name: 'Priya Nair' }])
    expect(told(paper, liam, here(priya, why))).toEqual([{ name: 'Priya Nair', at: why }])
  })
})

describe('somebody who records a review', () => {
  const records = (actor: Actor, step: string): Present => ({
    ...here(actor),
    records: { claim: 2, step },
  })

  it('is told of with the step that each review has, to the team', () => {
    expect(told(marlowes(), liam, records(grace, 'home'))).toEqual([
      { name: 'Grace Adeyemi', records: { claim: 2, step: 'home' } },
    ])
  })

  it('is told of at an outcome that both may see, and without it where one may not', () => {
    const paper = marlowes()
    expect(told(paper, liam, records(grace, '7.1'))).toEqual([
      { name: 'Grace Adeyemi', records: { claim: 2, step: '7.1' } },
    ])
    paper.write(priya, sets('need-crime', 'audience', [priya.agency]))
    expect(told(paper, liam, records(priya, '7.1'))).toEqual([
      { name: 'Priya Nair', records: { claim: 2 } },
    ])
    expect(told(paper, liam, records(priya, '1.1'))).toEqual([
      { name: 'Priya Nair', records: { claim: 2, step: '1.1' } },
    ])
  })

  it('is told of without a step that is no ref of a framework', () => {
    expect(told(marlowes(), liam, records(grace, 'They moved to Leeds'))).toEqual([
      { name: 'Grace Adeyemi', records: { claim: 2 } },
    ])
  })

  it('in an emergency is told of to nobody', () => {
    const paper = marlowes()
    const glass = { ...omar, emergencies: [paper.plan.key] }
    expect(told(paper, priya, records(glass, 'home'))).toEqual([])
  })
})
