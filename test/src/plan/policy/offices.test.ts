import { describe, expect, it } from 'vitest'
import { appRoles, type Actor } from '../../../../src/plan/actor.ts'
import {
  mayConfirmDisposal,
  mayHold,
  mayKeepDirectory,
  mayPrepareSubjectAccess,
  mayProposeDisposal,
  mayReadAccessOf,
  mayReadAllAccess,
  maySeeAlertsOf,
  maySearchDirectory,
} from '../../../../src/plan/policy.ts'
import { grace, helen, marlowes, omar, priya, today } from '../plan-lab.ts'

const { plan } = marlowes()
const otherManager: Actor = { ...omar, roles: ['Manager'] }
const auditor: Actor = { ...omar, roles: ['Auditor'] }
const emergency: Actor = { ...otherManager, emergencies: ['plan-marlowe'] }

/** Written by hand. */
const ofFamily = [
  // what, then: lead, member, its manager, another manager, the same in an emergency, auditor
  ['who looked at the plan is read by', mayReadAccessOf, '- - yes - - -'],
  ['alerts are seen by', maySeeAlertsOf, 'yes - yes - - -'],
  ['a copy for somebody it is about is prepared by', mayPrepareSubjectAccess, '- - yes - - -'],
  ['disposal is proposed by', mayProposeDisposal, '- - yes - - -'],
  ['a legal hold is put on by', mayHold, '- - yes - - yes'],
] as const

describe('of a family', () => {
  const actors = [priya, grace, helen, otherManager, emergency, auditor]

  it.each(ofFamily)('%s those whose office it is', (_, may, answers) => {
    expect(actors.map((actor) => (may(actor, plan, today) ? 'yes' : '-')).join(' ')).toBe(answers)
  })

  it('is nothing for its manager on a day before they joined', () => {
    for (const [, may] of ofFamily) expect(may(helen, plan, '2026-01-09')).toBe(false)
  })
})

describe('of no family in particular', () => {
  it.each(appRoles)('is the office of a %s', (role) => {
    const actor: Actor = { ...omar, roles: [role] }
    expect(mayReadAllAccess(actor)).toBe(role === 'Auditor')
    expect(mayKeepDirectory(actor)).toBe(role === 'Administrator')
    expect(mayConfirmDisposal(actor, helen.oid)).toBe(role === 'Administrator')
    expect(maySearchDirectory(actor)).toBe(role === 'Practitioner' || role === 'Manager')
  })

  it('a disposal is never confirmed by whoever proposed it', () => {
    const both: Actor = { ...helen, roles: ['Manager', 'Administrator'] }
    expect(mayConfirmDisposal(both, helen.oid)).toBe(false)
    expect(mayConfirmDisposal(both, grace.oid)).toBe(true)
  })
})
