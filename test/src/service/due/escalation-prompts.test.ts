import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { escalationPrompts } from '../../../../src/service/due/escalation-prompts.ts'
import { helen, omar, priya } from '../../plan/plan-lab.ts'
import { adding, held, openChatLab, opened, tenantId, type ChatLab } from '../prompts/chat-lab.ts'

/** The three-month review is due on Saturday 28 November 2026; five working days after it is Friday 4 December. */
let lab: ChatLab
beforeEach(() => {
  lab = openChatLab()
})
afterEach(() => lab.close())

const due = (on: string) => ({
  plan: lab.plan(),
  prompts: lab.log.prompts.ofPlan(lab.plan().key),
  tenantId,
  on,
  lastLook: null,
  workers: lab.log.directory,
})
const told = (on: string) => escalationPrompts(due(on)).ask.map(({ key }) => key.oid)
const takenBack = (on: string) => escalationPrompts(due(on)).withdraw.map(({ oid }) => oid)

const review = { kind: 'review', point: '3-month', due: '2026-11-28', about: '2.2' } as const
function askLead(day: string, sentOn: string | null) {
  const key = { ...review, plan: lab.plan().key, oid: priya.oid }
  lab.log.prompts.ask(key, `${day}T09:00:00.000Z`)
  if (sentOn) lab.log.prompts.sending(lab.prompt().id, 'a:1', `${sentOn}T09:00:00.000Z`)
}
function escalate(on: string) {
  for (const { key, since } of escalationPrompts(due(on)).ask) {
    lab.log.prompts.ask(key, `${on}T09:00:00.000Z`, { since })
  }
}

describe('the manager is told of a review nobody answered for', () => {
  it('five working days after it was due, and not four', () => {
    expect(told('2026-12-03')).toEqual([])
    expect(told('2026-12-04')).toEqual([helen.oid])
  })

  it('where the lead was asked in time, by the day it was due', () => {
    askLead('2026-11-14', '2026-11-16')
    expect(told('2026-12-03')).toEqual([])
    expect(told('2026-12-04')).toEqual([helen.oid])
  })

  it('where the card left later, five working days after that', () => {
    askLead('2026-11-14', '2026-12-01')
    expect(told('2026-12-07')).toEqual([])
    expect(told('2026-12-08')).toEqual([helen.oid])
  })

  it('where it could not be sent, five working days after it was to be', () => {
    askLead('2026-12-01', null)
    expect(told('2026-12-07')).toEqual([])
    expect(told('2026-12-08')).toEqual([helen.oid])
  })

  it('not counting bank holidays', () => {
    askLead('2026-11-14', '2026-12-22')
    expect(told('2026-12-31')).toEqual([helen.oid])
    expect(told('2026-12-30')).toEqual([])
  })

  it('once, whatever becomes of it', () => {
    escalate('2026-12-04')
    expect(told('2026-12-04')).toEqual([])
    lab.log.prompts.sending(lab.prompts('escalation')[0]?.id ?? '', 'a:2', 'now')
    lab.log.prompts.withdrawn(lab.prompts('escalation')[0]?.id ?? '')
    expect(told('2026-12-20')).toEqual([])
  })
})

describe('nobody is told', () => {
  it('when the lead has answered, even that they do not know', () => {
    askLead('2026-11-14', '2026-11-16')
    lab.log.prompts.answered(lab.prompt().id, '{}', priya.oid, 'now')
    expect(told('2026-12-04')).toEqual([])
  })

  it('when the review was held', () => {
    lab.write(priya, held('3-month', '2026-11-20'))
    expect(told('2026-12-04')).toEqual([])
  })

  it('where the team has no manager, least of all a manager of another family', () => {
    const place = [...lab.plan().records.values()].find(({ fields }) => fields['oid'] === helen.oid)
    lab.set(priya, place?.id ?? '', 'to', '2026-11-30')
    expect(told('2026-12-04')).toEqual([])
    const { oid, name, agency } = omar
    const joins = { oid, name, agency, role: 'manager', from: '2026-12-07' }
    lab.write(priya, adding('member', joins))
    expect(told('2026-12-06')).toEqual([])
    expect(told('2026-12-07')).toEqual([omar.oid])
  })
})

describe('the manager need do nothing more', () => {
  beforeEach(() => {
    askLead('2026-11-14', '2026-11-16')
    escalate('2026-12-04')
  })

  it('once the lead answers', () => {
    expect(takenBack('2026-12-08')).toEqual([])
    lab.log.prompts.answered(lab.prompt().id, '{}', priya.oid, 'now')
    expect(takenBack('2026-12-08')).toEqual([helen.oid])
  })

  it('once it is held', () => {
    lab.write(priya, held('3-month', opened))
    expect(takenBack('2026-12-08')).toEqual([helen.oid])
  })
})
