import { describe, expect, it } from 'vitest'
import { copyToGive } from '../../../../src/plan/family/copy-to-give.ts'
import { familyPageOf, type FamilyPage } from '../../../../src/plan/family/family-page.ts'
import { adds, grace, liam, marlowes, omar, place, priya, today, type Paper } from '../plan-lab.ts'

/** The Marlowes, and the children's father who lives elsewhere, with something that each of them said. */
function parted(): Paper {
  const paper = marlowes()
  const add = (...entry: Parameters<typeof adds>) => paper.write(priya, adds(...entry))
  add('person', 'dad', { name: 'Carl Marlowe', kind: 'adult', household: false })
  add('agreement', 'dad-agrees', {
    given: 'agreed',
    on: today,
    people: ['dad'],
    how: 'By telephone',
    words: 'I want them every weekend.',
  })
  add('agreement', 'ruth-agrees', {
    given: 'agreed',
    on: today,
    people: ['ruth'],
    how: 'At home',
    words: 'I want quiet nights.',
  })
  add('voice', 'toms-words', {
    person: 'tom',
    on: today,
    words: 'I like my new class.',
    how: 'conversation',
  })
  add('outcome', 'agreed', { ref: '1.1', agreed: today, words: 'Tom goes in on his own feet.' })
  add('action', 'call', {
    what: 'Ring the school',
    owner: 'ruth',
    due: '2026-12-04',
    outcomes: ['1.1'],
  })
  add('action', 'dads-own', { what: 'Send the birth papers', owner: 'dad', due: '2026-12-01' })
  add('action', 'done', { what: 'Buy a bag', owner: 'ruth', done: today })
  return paper
}

function pageFor(paper: Paper, person: string, actor = priya): FamilyPage {
  const copy = copyToGive(paper.plan, actor, person, today)
  if (!copy) throw new Error(`${person} has no copy`)
  return familyPageOf(copy)
}
const partOf = (page: FamilyPage, heading: string) =>
  JSON.stringify(page.sections.find((one) => one.heading === heading))

describe('the page for a mother whose children’s father lives elsewhere', () => {
  const page = pageFor(parted(), 'ruth')

  it('has six parts, in the order in which a family asks', () => {
    expect(page.sections.map(({ heading }) => heading)).toEqual([
      'What we agreed',
      'How far you have come',
      'Still to do',
      'Who is in your team',
      'Your own words',
      'Next meeting',
    ])
  })

  it('holds nothing that he said, is to do, or is called', () => {
    const text = JSON.stringify(page)
    for (const his of ['weekend', 'birth papers', 'Carl']) expect(text).not.toContain(his)
    expect(text).toContain('I want quiet nights.')
  })

  it('holds no ref of the framework and no source', () => {
    const words = page.sections.flatMap(({ says, items }) => [
      ...says,
      ...items.flatMap((item) => [item.says, ...item.notes]),
    ])
    expect(words.filter((one) => /\b\d{1,2}\.\d/.test(one))).toEqual([])
  })

  it('tells her what she is to do and by when, and nothing that is done', () => {
    const toDo = partOf(page, 'Still to do')
    expect(toDo).toContain('Ring the school')
    expect(toDo).toContain('You will do this.')
    expect(toDo).toContain('Do this by 4 December 2026.')
    expect(toDo).not.toContain('Buy a bag')
  })

  it('leaves a child’s words to the child', () => {
    expect(JSON.stringify(page)).not.toContain('new class')
    expect(partOf(pageFor(parted(), 'tom'), 'Your own words')).toContain('I like my new class.')
  })

  it('counts what its worker sees and it does not hold', () => {
    // What Tom said, and what Carl is to do.
    expect(page.leftOut).toBe(2)
  })
})

it('the father’s page holds his own words, and nothing of those he does not live with', () => {
  const page = pageFor(parted(), 'dad')
  const text = JSON.stringify(page)
  expect(text).toContain('I want them every weekend.')
  for (const theirs of ['quiet nights', 'Tom', 'Ring the school', 'Ruth']) {
    expect(text).not.toContain(theirs)
  }
})

it('a worker is handed nothing that another agency keeps for the person and from them', () => {
  const paper = parted()
  paper.write(
    liam,
    adds('action', 'kept', {
      what: 'Meet at the station',
      owner: 'ruth',
      audience: [liam.agency, 'person:ruth'],
    }),
  )
  expect(JSON.stringify(pageFor(paper, 'ruth', liam))).toContain('Meet at the station')
  const page = pageFor(paper, 'ruth', grace)
  expect(JSON.stringify(page)).not.toContain('Meet at the station')
  expect(page.leftOut).toBe(pageFor(parted(), 'ruth', grace).leftOut)
})

it('there is no copy for somebody whom its worker may not see, nor for one not yet born', () => {
  const paper = parted()
  const kept = { name: 'Una Marlowe', kind: 'adult', audience: [liam.agency, 'person:kept'] }
  paper.write(liam, adds('person', 'kept', kept))
  paper.write(priya, adds('person', 'bump', { name: 'Baby', kind: 'unborn' }))
  expect(copyToGive(paper.plan, liam, 'kept', today)).not.toBeNull()
  expect(copyToGive(paper.plan, grace, 'kept', today)).toBeNull()
  expect(copyToGive(paper.plan, priya, 'bump', today)).toBeNull()
})

describe('domestic abuse', () => {
  const incident = (id: string, fields: Parameters<typeof adds>[2] = {}) =>
    adds('evidence', id, { measure: 'domestic-abuse-incident', on: today, ...fields })
  /** Ruth's own need to be safe, which she agreed on. */
  function unsafe(): Paper {
    const paper = marlowes()
    paper.write(priya, adds('need', 'safe', { ref: '8.1', people: ['ruth'], identified: today }))
    paper.write(priya, adds('outcome', 'safer', { ref: '8.1', agreed: today, words: 'To sleep.' }))
    return paper
  }
  const tells = (paper: Paper, person = 'ruth') =>
    JSON.stringify(pageFor(paper, person)).includes('Being safe from harm at home')

  it('is on a mother’s page where she lives with her children alone', () => {
    expect(tells(unsafe())).toBe(true)
  })

  it('is left out and counted where somebody at home is a recorded perpetrator', () => {
    const paper = unsafe()
    paper.write(priya, adds('person', 'partner', { name: 'Lee Hart', kind: 'adult' }))
    paper.write(priya, incident('seen', { who: 'partner', role: 'perpetrator' }))
    expect(tells(paper)).toBe(false)
    expect(JSON.stringify(pageFor(paper, 'ruth'))).not.toContain('To sleep.')
    expect(pageFor(paper, 'ruth').leftOut).toBe(2)
  })

  it('is left out by a worker too from whom that record is kept', () => {
    const paper = unsafe()
    paper.write(priya, adds('person', 'partner', { name: 'Lee Hart', kind: 'adult' }))
    paper.write(
      liam,
      incident('seen', { who: 'partner', role: 'perpetrator', audience: [liam.agency] }),
    )
    expect(JSON.stringify(pageFor(paper, 'ruth', grace))).not.toContain('Being safe from harm')
  })

  it('stays where the recorded perpetrator lives elsewhere', () => {
    const paper = unsafe()
    paper.write(priya, adds('person', 'ex', { name: 'Lee Hart', kind: 'adult', household: false }))
    paper.write(priya, incident('seen', { who: 'ex', role: 'perpetrator' }))
    expect(tells(paper)).toBe(true)
  })

  it('is left out where nobody is recorded and another adult lives there: not known is not no', () => {
    const paper = unsafe()
    paper.write(priya, adds('person', 'partner', { name: 'Lee Hart', kind: 'adult' }))
    expect(tells(paper)).toBe(false)
  })

  it('leaves out the worker of a refuge with it, and no other worker', () => {
    const paper = unsafe()
    const refuge = { ...omar, agency: 'Northshire Refuge' }
    paper.write(priya, adds('member', 'refuge', place(refuge, 'member')))
    expect(JSON.stringify(pageFor(paper, 'ruth'))).toContain('Northshire Refuge')
    paper.write(priya, adds('person', 'partner', { name: 'Lee Hart', kind: 'adult' }))
    expect(JSON.stringify(pageFor(paper, 'ruth'))).not.toContain('Northshire Refuge')
    expect(JSON.stringify(pageFor(paper, 'ruth'))).toContain('Northgate Primary')
  })
})

describe('the next meeting', () => {
  const next = (paper: Paper) => partOf(pageFor(paper, 'ruth'), 'Next meeting')

  it('is on the day that the last one set', () => {
    const paper = marlowes()
    paper.write(
      priya,
      adds('review', 'held', { point: '6-month', held: '2026-07-09', next: '2026-12-11' }),
    )
    expect(next(paper)).toContain('We will meet on 11 December 2026.')
  })

  it('is by the day it is due where none was set, and says so where that has passed', () => {
    expect(next(marlowes())).toContain('This day has passed.')
  })
})

describe('what the family gave a thing at its meetings', () => {
  const scaled = (id: string, on: string, number: number, informant: string) =>
    adds('evidence', id, {
      measure: 'score',
      who: 'family',
      on,
      instrument: 'Scaling',
      informant,
      number,
      about: '1.1',
    })

  it('is told by its first and its latest, and the team’s own is not', () => {
    const paper = marlowes()
    for (const [id, on, number] of [
      ['a', '2026-04-02', 3],
      ['b', '2026-06-02', 5],
      ['c', '2026-11-02', 7],
    ] as const)
      paper.write(priya, scaled(id, on, number, 'family'))
    paper.write(priya, scaled('team', '2026-11-02', 2, 'team'))
    const far = partOf(pageFor(paper, 'ruth'), 'How far you have come')
    expect(far).toContain('On 2 April 2026 you gave it 3 out of 10.')
    expect(far).toContain('On 2 November 2026 you gave it 7 out of 10.')
    for (const not of ['5 out of 10', '2 out of 10']) expect(far).not.toContain(not)
  })
})
