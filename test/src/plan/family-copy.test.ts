import { describe, expect, it } from 'vitest'
import { copyFor, type FamilyCopy } from '../../../src/plan/family-copy.ts'
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
  today,
  type Paper,
} from './plan-lab.ts'

/** The Marlowes with a father who lives elsewhere, Ruth's refuge, and a row about each of them. */
function parted(): Paper {
  const paper = marlowes()
  const { write } = { write: paper.write.bind(paper) }
  write(priya, adds('person', 'dad', { name: 'Carl Marlowe', kind: 'adult', household: false }))
  write(priya, adds('person', 'bump', { name: 'Baby', kind: 'unborn' }))
  write(
    priya,
    adds('location', 'refuge', {
      people: ['ruth', 'tom', 'ivy'],
      use: 'home',
      text: '12 Elm Road, Hebden, HX7 8AB',
      protected: true,
      audience: ['professionals'],
    }),
  )
  write(
    priya,
    adds('location', 'safe', {
      people: ['ruth'],
      use: 'meeting',
      text: 'Harbour House, Quay Row',
      protected: true,
      audience: ['professionals', 'person:ruth'],
    }),
  )
  write(priya, adds('location', 'gp', { people: ['ruth'], use: 'gp', text: 'Fell Surgery' }))
  write(
    grace,
    adds('evidence', 'toms', { measure: 'exclusion', who: 'tom', on: today, source: 'School' }),
  )
  write(
    priya,
    adds('evidence', 'ruths-work', {
      measure: 'employment',
      who: 'ruth',
      from: today,
      status: 'employed',
    }),
  )
  write(
    priya,
    adds('evidence', 'dads-work', {
      measure: 'employment',
      who: 'dad',
      from: today,
      status: 'employed',
    }),
  )
  write(priya, adds('evidence', 'ruths-offence', { measure: 'offence', who: 'ruth', on: today }))
  write(
    priya,
    adds('evidence', 'toms-score', {
      measure: 'score',
      who: 'tom',
      on: today,
      instrument: 'SDQ',
      number: 3,
    }),
  )
  write(liam, policeOnly('police'))
  write(priya, judgement('school', 'practitioner', { note: 'Walked from HX7 8AB.' }))
  write(priya, judgement('crime', 'practitioner', { about: '7.1' }))
  write(priya, judgement('quiet', 'practitioner', { audience: ['professionals'] }))
  write(priya, judgement('for-dad', 'practitioner', { audience: ['person:dad'] }))
  return paper
}

const copyOf = (paper: Paper, person: string): FamilyCopy => {
  const copy = copyFor(paper.plan, person, today)
  if (!copy) throw new Error(`${person} has no copy`)
  return copy
}
const idsFor = (person: string) => copyOf(parted(), person).records.map(({ id }) => id)

describe('a copy for one of the family', () => {
  it('is for people who are in the plan and born', () => {
    const { plan } = parted()
    expect(copyFor(plan, 'bump', today)).toBeNull()
    expect(copyFor(plan, 'nobody', today)).toBeNull()
    expect(copyFor(plan, 'need-school', today)).toBeNull()
  })

  it('gives a parent her own rows and those of the children she lives with', () => {
    const ids = idsFor('ruth')
    expect(ids).toEqual(
      expect.arrayContaining([
        'ruth',
        'tom',
        'ivy',
        'need-school',
        'need-crime',
        'toms',
        'ruths-work',
        'ruths-offence',
        'gp',
        'school',
        'crime',
      ]),
    )
    for (const not of ['dad', 'dads-work', 'toms-score', 'police', 'quiet', 'for-dad', 'refuge'])
      expect(ids).not.toContain(not)
  })

  it('gives a parent who lives elsewhere what is about himself, or for him by name, alone', () => {
    expect(idsFor('dad')).toEqual(['head', 'lead', 'grace', 'liam', 'helen', 'dad', 'dads-work'])
  })

  it('gives a child their own rows, and none of a brother, sister or adult', () => {
    const ids = idsFor('ivy')
    expect(ids).toContain('ivy')
    for (const not of ['toms', 'toms-score', 'ruths-work', 'ruths-offence', 'need-school', 'gp'])
      expect(ids).not.toContain(not)
    expect(idsFor('tom')).toEqual(expect.arrayContaining(['toms', 'toms-score', 'need-school']))
  })

  it('tells of crime and health only to whom they are about, whatever the audience says', () => {
    const paper = parted()
    paper.write(
      priya,
      adds('evidence', 'named', {
        measure: 'offence',
        who: 'ruth',
        on: today,
        audience: ['person:tom', 'person:ruth'],
      }),
    )
    expect(copyOf(paper, 'tom').records.some(({ id }) => id === 'named')).toBe(false)
    expect(copyOf(paper, 'ruth').records.some(({ id }) => id === 'named')).toBe(true)
  })

  it('names no protected place to whom it is not kept for, whatever it was typed into', () => {
    const paper = parted()
    for (const person of ['ruth', 'dad', 'tom', 'ivy']) {
      const text = JSON.stringify(copyOf(paper, person))
      expect(text).not.toMatch(/Elm|Hebden|HX7|Harbour|Quay/i)
    }
    const school = copyOf(paper, 'ruth').records.find(({ id }) => id === 'school')
    expect(school?.withheld).toEqual(['note'])
  })

  it('names it to whom it is kept for, and not to the other parent', () => {
    const paper = parted()
    paper.write(
      priya,
      adds('location', 'hers', {
        people: ['ruth'],
        use: 'home',
        text: '9 Moor Lane, Otley',
        protected: true,
        audience: ['person:ruth'],
      }),
    )
    paper.write(priya, judgement('moor', 'practitioner', { note: 'Seen at 9 Moor Lane.' }))
    expect(JSON.stringify(copyOf(paper, 'ruth'))).toContain('9 Moor Lane, Otley')
    expect(JSON.stringify(copyOf(paper, 'ruth'))).toContain('Seen at 9 Moor Lane.')
    for (const person of ['dad', 'tom'])
      expect(JSON.stringify(copyOf(paper, person))).not.toContain('Moor')
  })

  it('withholds the name of an agency and a worker that are a protected place', () => {
    const paper = parted()
    const hostel = { ...omar, agency: 'Harbour House', name: 'Jo of Quay Row' }
    paper.write(priya, adds('member', 'hostel', place(hostel, 'member')))
    paper.write(hostel, judgement('theirs', 'practitioner'))
    const text = JSON.stringify(copyOf(paper, 'ruth'))
    expect(text).not.toMatch(/Harbour|Quay/)
    expect(text).toContain('Grace Adeyemi')
  })

  it('says nothing of how the service marks a family or finds a worker', () => {
    const text = JSON.stringify(copyOf(parted(), 'ruth').records)
    expect(text).not.toMatch(
      /"restricted"|"audience"|"oid":"oid-helen","name":"Helen Marsh","agency":"Early Help","role"/,
    )
  })

  it('lists no outcome of somebody else’s need, and says that something counts which is not shown', () => {
    const copy = copyOf(parted(), 'dad')
    expect(copy.findings.outcomes).toEqual([])
    expect(copy.findings.themes).toEqual([])
    expect(copy.hidden).toBe(true)
    const hers = copyOf(parted(), 'ruth').findings
    expect(hers.outcomes.map(({ ref }) => ref)).toEqual(['1.1', '7.1'])
  })
})
