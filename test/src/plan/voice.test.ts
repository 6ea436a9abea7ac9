import { describe, expect, it } from 'vitest'
import { copyFor } from '../../../src/plan/family-copy.ts'
import { toDocument } from '../../../src/plan/document.ts'
import {
  adds,
  grace,
  liam,
  marlowes,
  priya,
  removes,
  sets,
  today,
  writes,
  type Paper,
} from './plan-lab.ts'

const said = {
  person: 'tom',
  on: today,
  words: 'I like it when we all eat together.',
  how: 'conversation',
}

function heard(change: Record<string, string | string[]> = {}): Paper {
  const paper = marlowes()
  paper.write(grace, adds('voice', 'said', { ...said, ...change }))
  return paper
}

const hasIt = (paper: Paper, person: string) =>
  copyFor(paper.plan, person, today)?.records.some(({ id }) => id === 'said')

describe('what a child said', () => {
  it.each([
    ['an adult of the family', { person: 'ruth' }, 'fields.person', 'is not a child'],
    ['nobody of the family', { person: 'nobody' }, 'fields.person', 'nobody is not in people'],
    ['an entry that is no person', { person: 'head' }, 'fields.person', 'head is not in people'],
    [
      'a child, in a way there is none of',
      { how: 'guessed' },
      'fields.how',
      'is none of conversation, drawing, observation, tool, advocate',
    ],
  ])('is not put into the mouth of %s', (_, change, path, says) => {
    const entry = adds('voice', 'said', { ...said, ...change })
    expect(marlowes().offer(grace, entry)).toEqual({ kind: 'faulty', faults: [{ path, says }] })
  })

  it('is changed and taken back by whoever wrote it down, and by nobody else, the lead included', () => {
    const paper = heard()
    const changed = writes('said', 'changed', 'Tea is at five now.')
    expect(paper.offer(priya, changed).kind).toBe('forbidden')
    expect(paper.offer(priya, removes('said')).kind).toBe('forbidden')
    expect(paper.offer(grace, changed).kind).toBe('accepted')
    expect(paper.offer(grace, removes('said')).kind).toBe('accepted')
  })

  it('goes home with the child, and with the parent it lives with', () => {
    expect([hasIt(heard(), 'tom'), hasIt(heard(), 'ruth')]).toEqual([true, true])
  })

  it('does not go to a parent who lives elsewhere', () => {
    const paper = heard()
    const dad = { name: 'Carl Marlowe', kind: 'adult', household: false }
    paper.write(priya, adds('person', 'dad', dad))
    expect(hasIt(paper, 'dad')).toBe(false)
  })

  it('stays with the team where its audience says so, and goes to the child alone where it names the child', () => {
    const teams = heard({ audience: ['professionals'] })
    expect([hasIt(teams, 'tom'), hasIt(teams, 'ruth')]).toEqual([false, false])
    const toms = heard({ audience: ['person:tom'] })
    expect([hasIt(toms, 'tom'), hasIt(toms, 'ruth')]).toEqual([true, false])
  })

  it('keeps the child in the plan', () => {
    const paper = heard({ person: 'ivy' })
    expect(paper.offer(priya, removes('ivy'))).toEqual({
      kind: 'faulty',
      faults: [{ path: 'record', says: 'voice said, person: ivy is not in people' }],
    })
  })

  it('is read by no rule', () => {
    expect(JSON.stringify(toDocument(heard().plan))).not.toContain('eat together')
  })

  it('is hidden with the child it is of', () => {
    const paper = marlowes()
    const kept = { name: 'Wren', kind: 'child', born: '2016-03-01', audience: [liam.agency] }
    paper.write(liam, adds('person', 'wren', kept))
    const unknown = marlowes().offer(grace, adds('voice', 'said', { ...said, person: 'nobody' }))
    const hidden = paper.offer(grace, adds('voice', 'said', { ...said, person: 'wren' }))
    expect(JSON.stringify(hidden).replaceAll('wren', 'it')).toBe(
      JSON.stringify(unknown).replaceAll('nobody', 'it'),
    )
    paper.write(liam, adds('voice', 'said', { ...said, person: 'wren' }))
    expect(paper.offer(grace, sets('said', 'words', 'x'))).toMatchObject({ kind: 'forbidden' })
  })
})
