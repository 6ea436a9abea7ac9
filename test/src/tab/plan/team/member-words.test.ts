import { describe, expect, it } from 'vitest'
import { memberRows } from '../../../../../src/tab/plan/team/member-words.ts'
import { sharingByAgency } from '../../../../../src/tab/plan/team/sharing-words.ts'
import { on, sampleView, type Extra } from '../sample-view.ts'

const omar = { oid: 'oid-omar', name: 'Omar Farouk', agency: 'Eastfield Housing', role: 'member' }
const place = (more: object): Extra => ({
  kind: 'member',
  id: 'omar',
  fields: { ...omar, from: '2026-12-01', ...more },
})
const decision = (agency: string, more: object): Extra => ({
  kind: 'sharing',
  id: 'newest',
  fields: {
    agency,
    purpose: 'Early help',
    basis: 'Public task',
    categories: ['general'],
    decision: 'share',
    why: 'The family knows.',
    from: '2027-02-01',
    ...more,
  },
})
const school = 'Northgate Primary School'
const rowOf = (name: string, more: readonly Extra[] = []) =>
  memberRows(sampleView('Hartley', { more }).view).find((row) => row.name === name)
const agencyOf = (agency: string, more: readonly Extra[] = []) =>
  sharingByAgency(sampleView('Hartley', { more }).view).find((one) => one.agency === agency)

describe('a row of the team', () => {
  it('begins with the lead, and says what each is shown by the decisions', () => {
    const [first] = memberRows(sampleView('Hartley').view)
    expect(first).toMatchObject({ name: 'Priya Nair', role: 'Lead professional' })
    expect(rowOf('Grace Adeyemi')?.sees).toBe('General, crime and health information')
    expect(rowOf('Liam Doyle')?.sees).toBe('General and crime information')
    expect(rowOf('Helen Marsh')?.sees).toBe('Every kind of information')
  })

  it('says of whoever is closed out that their agency’s own entries are left', () => {
    const more = [decision(school, { decision: 'do-not-share' })]
    expect(rowOf('Grace Adeyemi', more)?.sees).toMatch(/^Only the people, the team/)
  })

  it('guesses nothing for a member, who may not see every decision', () => {
    const { view } = sampleView('Hartley')
    const asMember = { ...view, me: { role: 'member', agency: school } as const }
    expect(memberRows(asMember).map(({ sees }) => sees)).toEqual(['', '', '', ''])
  })

  it.each([
    ['on its last day stands', on, 'now'],
    ['on the day after is past', '2027-02-28', 'past'],
  ])('%s', (_, to, stands) => {
    expect(rowOf('Omar Farouk', [place({ to })])?.stands).toBe(stands)
  })

  it('that begins tomorrow is to come', () => {
    expect(rowOf('Omar Farouk', [place({ from: '2027-03-02' })])?.stands).toBe('to come')
  })
})

describe('what is shared with an agency', () => {
  it('is said kind by kind, and what is not', () => {
    expect(agencyOf('Northshire Police')?.stands).toBe(
      'Shared: general and crime information. Not shared: health.',
    )
    expect(agencyOf(school)?.stands).toBe('Shared: general, crime and health information.')
  })

  it('is in force on the day before it is withdrawn, and not on that day', () => {
    const inForce = (withdrawn: string) =>
      agencyOf(school, [decision(school, { withdrawn })])?.decisions.find(
        ({ id }) => id === 'newest',
      )
    expect(inForce('2027-03-02')?.isInForce).toBe(true)
    expect(inForce(on)).toMatchObject({
      isInForce: false,
      days: 'From 1 Feb 2027, withdrawn 1 Mar 2027',
    })
  })

  it('lists an agency that has left the team for as long as a decision names it', () => {
    expect(agencyOf('Old Agency')).toBeUndefined()
    expect(agencyOf('Old Agency', [decision('Old Agency', {})])?.decisions).toHaveLength(1)
  })
})
