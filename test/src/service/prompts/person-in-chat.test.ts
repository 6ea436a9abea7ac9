import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { mayOpen } from '../../../../src/plan/policy.ts'
import { actorInChat, leadOn } from '../../../../src/service/prompts/person-in-chat.ts'
import { grace, helen, omar, priya } from '../../plan/plan-lab.ts'
import { adding, openChatLab, opened, type ChatLab, tenantId } from './chat-lab.ts'

const on = '2026-11-20'
let lab: ChatLab
beforeEach(() => {
  lab = openChatLab()
  lab.clock.day = on
})
afterEach(() => lab.close())

const actor = (oid: string, day = on) =>
  actorInChat(lab.plan(), { tenantId, oid }, day, lab.log.directory)

describe('whoever writes in chat', () => {
  test('has the name, the role and the agency of their place in the team', () => {
    expect(actor(priya.oid)).toEqual(priya)
    expect(actor(helen.oid)).toMatchObject({ name: 'Helen Marsh', roles: ['Manager'] })
  })

  test('is nobody and may nothing without a place in this team', () => {
    const { oid, agency } = omar
    expect(actor(oid)).toEqual({ tenantId, oid, name: '', roles: [], agency })
    expect(mayOpen(actor(omar.oid), lab.plan(), on)).toBe(false)
  })

  test('counts on the last day of their place and not on the day after', () => {
    lab.set(priya, 'member-Grace', 'to', '2026-11-25')
    expect(mayOpen(actor(grace.oid, '2026-11-25'), lab.plan(), '2026-11-25')).toBe(true)
    expect(mayOpen(actor(grace.oid, '2026-11-26'), lab.plan(), '2026-11-26')).toBe(false)
  })
})

describe('the lead professional', () => {
  test('is whoever opened the plan', () => {
    expect(leadOn(lab.plan(), opened)).toBe(priya.oid)
  })

  test('is the next one from the day after the first has left', () => {
    const { oid, name, agency } = omar
    lab.write(priya, adding('member', { oid, name, agency, role: 'lead', from: on }))
    const first = [...lab.plan().records.values()].find(
      ({ kind, fields }) => kind === 'member' && fields['oid'] === priya.oid,
    )
    expect(leadOn(lab.plan(), on)).toBe(priya.oid)
    lab.set(omar, first?.id ?? '', 'to', on)
    expect(leadOn(lab.plan(), on)).toBe(priya.oid)
    expect(leadOn(lab.plan(), '2026-11-21')).toBe(omar.oid)
  })

  test('is nobody before the plan has one', () => {
    expect(leadOn(lab.plan(), '2026-08-27')).toBeNull()
  })
})
