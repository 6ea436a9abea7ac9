import { describe, expect, it } from 'vitest'
import { hiddenReason } from '../../../../src/plan/redaction.ts'
import { viewOf } from '../../../../src/plan/view.ts'
import {
  adds,
  grace,
  helen,
  judgement,
  liam,
  marlowes,
  policeOnly,
  priya,
  sets,
  today,
  type Paper,
  type Worker,
} from '../plan-lab.ts'

const viewFor = (paper: Paper, who: Worker) => {
  const view = viewOf(paper.plan, who, today)
  if (!view) throw new Error(`${who.name} sees nothing`)
  return view
}
const sees = (paper: Paper, who: Worker, id: string) =>
  viewFor(paper, who).records.some((record) => record.id === id)
const everybody = [priya, grace, liam, helen]
const seenBy = (paper: Paper, id: string) =>
  everybody.filter((who) => sees(paper, who, id)).map(({ name }) => name)
const all = everybody.map(({ name }) => name)

describe('an entry for named agencies', () => {
  it('is hidden from all others, the lead included, and shown to whoever wrote it', () => {
    const paper = marlowes()
    paper.write(liam, policeOnly('police'))
    paper.write(grace, judgement('graces', 'practitioner', { audience: [liam.agency] }))
    expect(seenBy(paper, 'police')).toEqual(['Liam Doyle'])
    expect(seenBy(paper, 'graces')).toEqual(['Grace Adeyemi', 'Liam Doyle'])
  })

  it('is read no more, nor is anything of the plan, by who left the agency they came into the team for', () => {
    const paper = marlowes()
    paper.write(grace, judgement('for-police', 'practitioner', { audience: [liam.agency] }))
    expect(sees(paper, liam, 'for-police')).toBe(true)
    expect(viewOf(paper.plan, { ...liam, agency: 'Eastfield Housing' }, today)).toBeNull()
  })
})

describe('an entry for people', () => {
  it.each([
    ['the professionals', ['professionals']],
    ['one of the family', ['person:ruth']],
    ['nobody named', []],
  ])('for %s is shown to the whole team', (_, audience) => {
    const paper = marlowes()
    paper.write(grace, judgement('j', 'practitioner', { audience }))
    expect(seenBy(paper, 'j')).toEqual(all)
  })

  it('of the family and an agency is hidden from the other agencies', () => {
    const paper = marlowes()
    const audience = ['person:ruth', liam.agency]
    paper.write(liam, judgement('j', 'practitioner', { audience }))
    expect(seenBy(paper, 'j')).toEqual(['Liam Doyle'])
  })
})

/** A father whom only the police know of, and all that can be said of him. */
function withHiddenFather(): Paper {
  const paper = marlowes()
  const audience = [liam.agency]
  paper.write(liam, adds('person', 'dad', { name: 'Carl Marlowe', kind: 'adult', audience }))
  paper.write(
    liam,
    adds('need', 'need-dad', { ref: '5.1', people: ['dad', 'ruth'], identified: '2026-01-10' }),
  )
  paper.write(liam, adds('outcome', 'outcome-dad', { ref: '5.1', agreed: '2026-01-12' }))
  paper.write(liam, judgement('about-dad', 'practitioner', { about: '5.1' }))
  paper.write(liam, judgement('about-clause', 'practitioner', { about: '5.1.E1' }))
  paper.write(liam, adds('evidence', 'row-dad', { measure: 'offence', who: 'dad', on: today }))
  paper.write(liam, adds('location', 'place-dad', { people: ['dad'], use: 'home', text: 'Hull' }))
  return paper
}

describe('what names somebody hidden', () => {
  const ids = [
    'dad',
    'need-dad',
    'outcome-dad',
    'about-dad',
    'about-clause',
    'row-dad',
    'place-dad',
  ]

  it.each(ids)('is hidden with them, and told to whoever may know of them: %s', (id) => {
    expect(seenBy(withHiddenFather(), id)).toEqual(['Liam Doyle'])
  })

  it('is hidden from its own writer too, once the person is', () => {
    const paper = marlowes()
    paper.write(grace, adds('evidence', 'graces', { measure: 'exclusion', who: 'tom', on: today }))
    expect(sees(paper, grace, 'graces')).toBe(true)
    paper.write(priya, sets('need-school', 'audience', [priya.agency, liam.agency]))
    paper.write(priya, sets('tom', 'audience', [priya.agency, liam.agency]))
    expect(sees(paper, grace, 'graces')).toBe(false)
    expect(sees(paper, liam, 'graces')).toBe(true)
  })

  it('has no theme, no outcome and no place in what is outstanding', () => {
    const paper = withHiddenFather()
    const [his, theirs] = [liam, grace].map((who) => viewFor(paper, who).findings)
    expect(his?.outcomes.map(({ ref }) => ref)).toEqual(['1.1', '5.1', '7.1'])
    expect(theirs?.outcomes.map(({ ref }) => ref)).toEqual(['1.1', '7.1'])
    expect(theirs?.themes.map(({ ref }) => ref)).toEqual(['1', '7'])
    expect(theirs?.outstanding).not.toContain('5.1')
    expect(theirs?.progress.because).not.toContain('5')
    expect(theirs?.eligibility.count).toBe(2)
    expect(his?.eligibility.count).toBe(3)
    expect(JSON.stringify(viewFor(paper, grace))).not.toMatch(/dad|Carl|"5|Hull/)
  })

  it('still decides for all, who are told that something does', () => {
    const paper = withHiddenFather()
    const view = viewFor(paper, grace)
    expect(view.findings.eligibility.verdict).toBe('met')
    expect(view.hidden).toBe(true)
    expect(viewFor(marlowes(), grace).findings.eligibility.verdict).toBe('not-met')
  })
})

describe('what is told of a need that two people have', () => {
  it('is for a reader who knows of one of them the verdict over both, and not whose it is', () => {
    const paper = marlowes()
    const audience = [liam.agency]
    paper.write(liam, adds('person', 'dad', { name: 'Carl', kind: 'adult', audience }))
    paper.write(
      priya,
      adds('searched', 's', {
        measures: ['offence', 'asb-incident'],
        people: ['ruth'],
        from: '2025-01-01',
        to: today,
      }),
    )
    const before = viewFor(paper, grace).findings.outcomes.find(({ ref }) => ref === '7.1')
    expect(before?.verdict).toBe('met')
    paper.write(
      liam,
      adds('need', 'his', { ref: '7.1', people: ['dad'], identified: '2026-01-10', audience }),
    )
    const after = viewFor(paper, grace).findings.outcomes.find(({ ref }) => ref === '7.1')
    expect(after?.verdict).not.toBe('met')
    expect(after?.clauses.map(({ who }) => who).filter(Boolean)).toEqual([])
    expect(after?.clauses.map(({ because }) => because)).toContain(hiddenReason)
  })
})
