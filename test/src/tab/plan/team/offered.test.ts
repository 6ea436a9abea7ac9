import { describe, expect, it } from 'vitest'
import { samplePeople, type SamplePerson } from '../../../../../src/local/people.ts'
import { recordsIn } from '../../../../../src/tab/plan/people.ts'
import {
  mayRestrict,
  mayWithdraw,
  placeOffers,
  sightOffers,
} from '../../../../../src/tab/plan/team/offered.ts'
import { idsOf, on, sampleView } from '../sample-view.ts'

const [priya, grace, , helen] = samplePeople
const { view } = sampleView('Hartley')
const as = (who: SamplePerson) => ({
  oid: who.oid,
  name: who.name,
  roles: [...who.roles],
  agency: who.agency,
  mayOpenNewPlan: false,
  on,
})
const memberOf = (name: string) => {
  const [id] = idsOf(view, 'member', 'name', name)
  const found = recordsIn(view, 'member').find((one) => one.id === id)
  if (!found) throw new Error(`${name} is not in the team`)
  return found
}

describe('what the team’s page offers', () => {
  it('to the lead, another role and an end for others, and nothing for their own place', () => {
    expect(placeOffers(as(priya), view, memberOf('Grace Adeyemi'))).toEqual({
      roles: ['member', 'lead', 'manager'],
      mayEnd: true,
    })
    expect(placeOffers(as(priya), view, memberOf('Priya Nair'))).toBeNull()
  })

  it('to the manager, no way to leave the plan without a lead', () => {
    expect(placeOffers(as(helen), view, memberOf('Priya Nair'))).toBeNull()
    expect(placeOffers(as(helen), view, memberOf('Grace Adeyemi'))?.mayEnd).toBe(true)
  })

  it('of a protected place, its audience to the lead, and to the manager its protection alone', () => {
    const [place] = recordsIn(view, 'location')
    if (!place) throw new Error('there is no place')
    expect(sightOffers(as(priya), view, place)).toEqual({ mayProtect: true, mayChoose: true })
    expect(sightOffers(as(helen), view, place)).toEqual({ mayProtect: true, mayChoose: false })
    expect(sightOffers(as(grace), view, place)).toBeNull()
  })

  it('to a member, nothing of the team, of sharing or of the restriction', () => {
    const [decision] = recordsIn(view, 'sharing')
    const [head] = recordsIn(view, 'plan')
    if (!decision || !head) throw new Error('nothing was decided')
    expect(placeOffers(as(grace), view, memberOf('Liam Doyle'))).toBeNull()
    expect([grace, priya, helen].map((who) => mayWithdraw(as(who), view, decision))).toEqual([
      false,
      true,
      true,
    ])
    expect([grace, priya, helen].map((who) => mayRestrict(as(who), view, head))).toEqual([
      false,
      false,
      true,
    ])
  })
})
