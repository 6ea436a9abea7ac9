import { describe, expect, it } from 'vitest'
import {
  agreementFields,
  audienceForm,
  placeChanges,
  placeFields,
  sharingFields,
  sightChanges,
} from '../../../../../src/tab/plan/team/team-forms.ts'
import type { PlanRecord } from '../../../../../src/plan/plan.ts'
import { on } from '../sample-view.ts'

const sharing = {
  agency: 'Northshire Police',
  decision: 'share',
  categories: ['general'],
  purpose: ' Early help ',
  basis: 'Public task',
  why: 'The family knows.',
  from: on,
  to: '',
}
const agreement = { given: 'agreed', on, people: ['dawn'], how: 'Home visit', words: '' }
const home = {
  people: ['dawn'],
  use: 'home',
  text: '3 Fell View',
  from: '',
  to: '',
  protected: false,
  audience: { to: 'team', agencies: [], people: [] },
} as const
const record = (kind: PlanRecord['kind'], fields: PlanRecord['fields']): PlanRecord => ({
  kind,
  id: 'r',
  fields,
  author: { oid: '', name: '', agency: '' },
  at: '',
  changed: '',
})

describe('a decision on sharing', () => {
  it('is written with what it is for, and without a last day that is not given', () => {
    const { agency, decision, categories, basis, why, from } = sharing
    expect(sharingFields(sharing)).toEqual({
      fields: { agency, decision, categories, purpose: 'Early help', basis, why, from },
    })
  })

  it('needs a reason, and a last day not before its first', () => {
    expect(sharingFields({ ...sharing, why: ' ', to: '2027-02-28' })).toMatchObject({
      faults: { why: expect.any(String) as string, to: expect.any(String) as string },
    })
    expect(sharingFields({ ...sharing, to: on })).toMatchObject({ fields: { to: on } })
  })

  it('not to share has no end', () => {
    const read = sharingFields({ ...sharing, decision: 'do-not-share', to: '2027-04-01' })
    expect('fields' in read && read.fields).not.toHaveProperty('to')
  })
})

describe('what the family said', () => {
  it.each([
    ['today is taken', on, true],
    ['tomorrow is not', '2027-03-02', false],
  ])('%s', (_, day, isTaken) => {
    expect('fields' in agreementFields({ ...agreement, on: day }, on)).toBe(isTaken)
  })

  it('names who said so', () => {
    expect(agreementFields({ ...agreement, people: [] }, on)).toEqual({
      faults: { people: 'Choose who said so.' },
    })
  })
})

describe('a place', () => {
  it('for the whole team has no audience, and a protected one is never for the whole team', () => {
    expect(placeFields(home)).toEqual({
      fields: { people: ['dawn'], use: 'home', text: '3 Fell View' },
    })
    expect(placeFields({ ...home, protected: true })).toMatchObject({
      faults: { audience: 'A protected place says who may know it.' },
    })
  })

  it('for named agencies names at least one, and the people whose copy may hold it', () => {
    const some = (agencies: string[]) =>
      placeFields({ ...home, audience: { to: 'some', agencies, people: ['dawn'] } })
    expect(some([])).toMatchObject({ faults: { audience: 'Choose at least 1 agency.' } })
    expect(some(['Early Help'])).toMatchObject({
      fields: { audience: ['Early Help', 'person:dawn'] },
    })
  })

  it('is given an audience before it is protected, and loses it after', () => {
    const open = record('location', {})
    const some = { to: 'some', agencies: ['Early Help'], people: [] } as const
    expect(sightChanges(open, { protected: true, audience: some })).toEqual([
      { field: 'audience', value: ['Early Help'] },
      { field: 'protected', value: true },
    ])
    const kept = record('location', { protected: true, audience: ['Early Help'] })
    const team = { to: 'team', agencies: [], people: [] } as const
    expect(sightChanges(kept, { protected: false, audience: team })).toEqual([
      { field: 'protected', value: null },
      { field: 'audience', value: null },
    ])
    expect(sightChanges(kept, { protected: true, audience: audienceForm(kept) })).toEqual([])
  })
})

describe('somebody’s place in the team', () => {
  it('changes only in what was changed; an emptied last day is taken away', () => {
    const place = record('member', { role: 'member', to: on })
    expect(placeChanges(place, { role: 'member', to: on })).toEqual([])
    expect(placeChanges(place, { role: 'lead', to: '' })).toEqual([
      { field: 'role', value: 'lead' },
      { field: 'to', value: null },
    ])
  })
})
