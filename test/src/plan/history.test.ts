import { describe, expect, it } from 'vitest'
import { changesTold } from '../../../src/plan/history.ts'
import { headOf } from '../../../src/plan/plan.ts'
import { sightOf } from '../../../src/plan/policy.ts'
import {
  adds,
  grace,
  judgement,
  liam,
  marlowes,
  policeOnly,
  priya,
  removes,
  sets,
  today,
  writes,
  type Paper,
  type Worker,
} from './plan-lab.ts'

const toldTo = (who: Worker, paper: Paper, record: string) => {
  const sight = sightOf(who, paper.plan, today)
  if (!sight) throw new Error(`${who.name} sees nothing`)
  return changesTold(paper.plan, paper.events, sight)
    .filter((one) => one.record === record)
    .map(({ who: by, does, fields }) => [by.name, does, ...fields].join(' '))
}
const home = { people: ['ruth'], use: 'home', text: '3 Fell View', audience: [priya.agency] }

describe('who changed what of a plan', () => {
  it('is told the newest first, and somebody who types is one change', () => {
    const paper = marlowes()
    paper.write(priya, judgement('judged', 'practitioner'))
    paper.write(priya, writes('judged', 'note', 'Ruth is'))
    paper.write(priya, writes('judged', 'note', 'Ruth is well.'))
    paper.write(priya, sets('judged', 'source', 'Home visit'))
    expect(toldTo(grace, paper, 'judged')).toEqual(['Priya Nair set note source', 'Priya Nair add'])
  })

  it('is another change where somebody else went on, or where they went on in another hour', () => {
    const paper = marlowes()
    const headId = headOf(paper.plan)?.id ?? ''
    const goal = (text: string) => writes(headId, 'goal', text)
    paper.write(priya, goal('Calm'), '2026-11-20')
    paper.write(priya, goal('Calm mornings'), '2026-11-21')
    paper.write(grace, goal('Calm mornings.'), '2026-11-21')
    expect(toldTo(liam, paper, headId).slice(0, 3)).toEqual([
      'Grace Adeyemi set goal',
      'Priya Nair set goal',
      'Priya Nair set goal',
    ])
  })

  it('is told of an entry that was taken away, to whoever saw it and to nobody else', () => {
    const paper = marlowes()
    paper.write(liam, policeOnly('police'))
    paper.write(liam, removes('police'))
    expect(toldTo(liam, paper, 'police')).toEqual(['Liam Doyle remove', 'Liam Doyle add'])
    expect(toldTo(priya, paper, 'police')).toEqual([])
  })

  it('says of an entry that was opened to all only that it was added and opened, not how often it was written to before', () => {
    const paper = marlowes()
    paper.write(priya, judgement('judged', 'practitioner', { audience: [priya.agency] }))
    paper.write(priya, writes('judged', 'note', 'Between us.'))
    paper.write(priya, writes('judged', 'note', 'For all.'), '2026-11-21')
    expect(toldTo(grace, paper, 'judged')).toEqual([])
    paper.write(priya, sets('judged', 'audience', null))
    paper.write(priya, sets('judged', 'source', 'Home visit'))
    expect(toldTo(grace, paper, 'judged')).toEqual([
      'Priya Nair set audience source',
      'Priya Nair add',
    ])
  })

  it('says nothing of a field that holds a place kept from its reader, and says it to whoever knows the place', () => {
    const paper = marlowes()
    paper.write(priya, adds('location', 'home', { ...home, protected: true }))
    paper.write(priya, judgement('judged', 'practitioner'))
    paper.write(priya, writes('judged', 'note', 'Moved to 3 Fell View.'))
    expect(toldTo(grace, paper, 'judged')).toEqual(['Priya Nair add'])
    expect(toldTo(priya, paper, 'judged')).toEqual(['Priya Nair set note', 'Priya Nair add'])
    expect(toldTo(grace, paper, 'home')).toEqual([])
  })

  it('says of an entry that names somebody who was opened to all no more than of one that was opened itself', () => {
    const paper = marlowes()
    const dad = { name: 'Lee', kind: 'adult', audience: [liam.agency] }
    paper.write(liam, adds('person', 'dad', dad))
    const row = { measure: 'exclusion', who: 'dad', on: '2026-08-01', source: 'A call' }
    paper.write(liam, adds('evidence', 'row', row), '2026-11-18')
    paper.write(liam, sets('row', 'source', 'A letter'), '2026-11-19')
    expect(toldTo(grace, paper, 'row')).toEqual([])
    paper.write(liam, sets('dad', 'audience', null), '2026-11-20')
    expect(toldTo(grace, paper, 'row')).toEqual(['Liam Doyle add'])
    paper.write(liam, sets('row', 'source', 'A visit'), '2026-11-21')
    expect(toldTo(grace, paper, 'row')).toEqual(['Liam Doyle set source', 'Liam Doyle add'])
  })

  it('says of a field that held a place no more than that of the entry, once that place is for its reader too', () => {
    const paper = marlowes()
    paper.write(priya, adds('location', 'home', { ...home, protected: true }), '2026-11-17')
    paper.write(priya, judgement('judged', 'practitioner'), '2026-11-18')
    paper.write(priya, writes('judged', 'note', 'Moved to 3 Fell View.'), '2026-11-19')
    paper.write(priya, sets('home', 'audience', [priya.agency, grace.agency]), '2026-11-20')
    expect(toldTo(grace, paper, 'judged')).toEqual(['Priya Nair add'])
  })
})
