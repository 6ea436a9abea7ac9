import { describe, expect, it } from 'vitest'
import { appRoles, type Actor, type AppRole } from '../../../../src/plan/actor.ts'
import {
  mayBreakGlass,
  mayDo,
  mayOpen,
  maySee,
  mayOpenNewPlan,
  wayInto,
} from '../../../../src/plan/policy.ts'
import { viewOf } from '../../../../src/plan/view.ts'
import {
  adds,
  grace,
  helen,
  marlowes,
  omar,
  policeOnly,
  liam,
  priya,
  sets,
  today,
} from '../plan-lab.ts'

const as = (role: AppRole): Actor => ({ ...omar, roles: [role] })
const inEmergency = (actor: Actor, plan = 'plan-marlowe'): Actor => ({
  ...actor,
  emergencies: [plan],
})

describe('somebody in the team whom the directory does not know', () => {
  it('holds no place in it and opens nothing, nor a new plan', () => {
    const { plan } = marlowes()
    expect(mayOpen(priya, plan, today)).toBe(true)
    expect(mayOpen({ ...priya, agency: '' }, plan, today)).toBe(false)
    expect(mayOpenNewPlan({ ...priya, agency: '' })).toBe(false)
    expect(mayBreakGlass({ ...omar, agency: '' }, plan, today)).toBe(false)
  })
})

describe('an emergency', () => {
  const { plan } = marlowes()

  it.each(appRoles)('is declared by a %s only where they work with families', (role) => {
    const may = role === 'Practitioner' || role === 'Manager'
    expect(mayBreakGlass(as(role), plan, today)).toBe(may)
    expect(mayOpen(inEmergency(as(role)), plan, today)).toBe(may)
  })

  it('is not needed by somebody in the team, and is by one who has left it', () => {
    expect(mayBreakGlass(grace, plan, today)).toBe(false)
    const left = marlowes()
    left.write(priya, sets('grace', 'to', '2026-11-21'))
    expect(mayBreakGlass(grace, left.plan, '2026-11-21')).toBe(false)
    expect(mayBreakGlass(grace, left.plan, today)).toBe(true)
  })

  it('opens the one plan it is for', () => {
    expect(mayOpen(inEmergency(omar), plan, today)).toBe(true)
    expect(mayOpen(inEmergency(omar, 'plan-other'), plan, today)).toBe(false)
    expect(mayOpen(omar, plan, today)).toBe(false)
  })

  it('opens a restricted family to managers alone', () => {
    const paper = marlowes()
    paper.write(helen, sets('head', 'restricted', true))
    expect(mayBreakGlass(as('Manager'), paper.plan, today)).toBe(true)
    expect(mayBreakGlass(as('Practitioner'), paper.plan, today)).toBe(false)
    expect(mayOpen(inEmergency(as('Practitioner')), paper.plan, today)).toBe(false)
    expect(mayOpen(priya, paper.plan, today)).toBe(true)
    paper.write(helen, sets('head', 'restricted', null))
    expect(mayOpen(inEmergency(as('Practitioner')), paper.plan, today)).toBe(true)
  })

  it('reads, and changes nothing', () => {
    expect(wayInto(inEmergency(omar), plan, today)).toEqual({
      role: 'emergency',
      agency: omar.agency,
    })
    for (const operation of [adds('person', 'p', {}), sets('ruth', 'name', 'x')])
      expect(mayDo(inEmergency(omar), plan, operation, today).allowed).toBe(false)
  })

  it('shows what is kept for nobody, and neither what has an audience nor a protected place', () => {
    const paper = marlowes()
    paper.write(liam, policeOnly('police'))
    paper.write(liam, policeOnly('open', { audience: [] }))
    paper.write(liam, policeOnly('for-all', { audience: ['professionals'] }))
    const housing = { ...omar, agency: liam.agency }
    const view = viewOf(paper.plan, inEmergency(housing), today)
    const ids = view?.records.map(({ id }) => id) ?? []
    expect(ids).toContain('open')
    expect(ids).not.toContain('police')
    expect(ids).not.toContain('for-all')
    expect(view?.me.role).toBe('emergency')
    expect(view?.hidden).toBe(true)
  })

  it('shows one who has left the team nothing of what they kept for themselves', () => {
    const paper = marlowes()
    paper.write(liam, policeOnly('police'))
    paper.write(priya, sets('liam', 'to', '2026-11-21'))
    const police = paper.plan.records.get('police')
    expect(police && maySee(inEmergency(liam), paper.plan, police, '2026-11-21')).toBe(true)
    expect(police && maySee(inEmergency(liam), paper.plan, police, today)).toBe(false)
  })
})
