import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import {
  grace,
  helen,
  liam,
  omar,
  openFamily,
  openServiceLab,
  priya,
  type Person,
  type ServiceLab,
} from '../service-lab.ts'

/** The Hartleys' three-month review is due on 1 September 2026; the day is 25 November. */
let lab: ServiceLab
let key: string
beforeEach(async () => {
  lab = await openServiceLab()
  key = openFamily(lab)
  lab.looks()
})
afterEach(() => lab.close())

const now = '2026-11-03T10:00:00.000Z'
function put(who: Person, about: string, kind: 'review' | 'update' | 'escalation' = 'review') {
  const review = { kind, plan: key, point: '3-month', due: '2026-09-01', about } as const
  lab.log.prompts.ask({ ...review, oid: who.oid }, now)
  return lab.log.prompts.openTo(who.oid).at(-1)?.id ?? ''
}
const inboxOf = async (who: Person) => {
  const answer = await lab.ask(who, '/api/inbox')
  expect(answer.status).toBe(200)
  return ((await answer.json()) as { items: Record<string, unknown>[] }).items
}
const words = async (who: Person) =>
  (await inboxOf(who)).map(({ about, words: said }) => `${String(about)} ${String(said)}`)

describe('the inbox', () => {
  it('holds what one is asked, by numbers and with the way to it, and nothing of what others are', async () => {
    const id = put(priya, '5.1')
    put(liam, 'change:5.1.E1', 'update')
    put(helen, '', 'escalation')
    expect(await inboxOf(priya)).toEqual([
      {
        id,
        kind: 'review',
        plan: { key, reference: 'FP-1042' },
        point: '3-month',
        about: '5.1',
        due: '2026-09-01',
        state: 'no-chat',
        words: 'not sent: no chat',
        link: `/plans/${key}/outcomes/5.1`,
      },
    ])
    expect(await inboxOf(liam)).toMatchObject([
      { kind: 'update', about: '5.1.E1', link: `/plans/${key}/outcomes/5.1` },
    ])
    expect(await inboxOf(helen)).toMatchObject([
      { kind: 'escalation', about: null, link: `/plans/${key}` },
    ])
    expect(await inboxOf(grace)).toEqual([])
  })

  it('says of each how far it has come', async () => {
    const ids = ['5.1', '5.2', '5.3', '5.4'].map((about) => put(priya, about))
    const [sent = '', unsure = '', missed = ''] = ids
    lab.log.prompts.sending(sent, 'a:1', '2026-11-03T23:30:00.000Z')
    lab.log.prompts.sent(sent, 'activity')
    lab.log.prompts.sending(unsure, 'a:1', now)
    lab.log.prompts.keptInInbox(missed)
    expect(await words(priya)).toEqual([
      '5.1 sent 3 November 2026',
      '5.2 may not have arrived',
      '5.3 not sent: its time went by',
      '5.4 not sent: no chat',
    ])
    const { tenantId, oid } = priya
    const chat = { conversationId: 'a:1', serviceUrl: 'https://a.example', userMri: '29:x' }
    lab.log.conversations.remember({ tenantId, oid, ...chat })
    expect((await words(priya)).at(-1)).toBe('5.4 not sent yet')
  })

  it('lets go of what was answered or taken back', async () => {
    lab.log.prompts.answered(put(priya, '5.1'), '{}', priya.oid, now)
    lab.log.prompts.withdrawn(put(priya, '5.2'))
    expect(await inboxOf(priya)).toEqual([])
  })

  it('holds nothing of a plan that one may not open, whatever was asked', async () => {
    put(omar, '5.1')
    expect(await inboxOf(omar)).toEqual([])
  })

  it('tells no digest, and what only tells something until it was sent', async () => {
    const due = '2026-11-23'
    const told = { plan: key, point: 'closure', due, about: '', oid: priya.oid } as const
    lab.log.prompts.ask({ ...told, kind: 'closure-told' }, now)
    lab.log.prompts.ask({ ...told, kind: 'digest', plan: '' }, now)
    expect(await inboxOf(priya)).toMatchObject([{ kind: 'closure-told' }])
    const id = lab.log.prompts.ofPlan(key)[0]?.id ?? ''
    lab.log.prompts.sending(id, 'a:1', now)
    lab.log.prompts.sent(id, 'activity')
    expect(await inboxOf(priya)).toEqual([])
  })

  it('is on the access log with the plans it showed', async () => {
    put(priya, '5.1')
    await inboxOf(priya)
    expect(lab.log.access.rows(1)).toMatchObject([
      { oid: priya.oid, what: 'GET /api/inbox', plans: [key] },
    ])
  })
})

describe('quiet hours', () => {
  const keep = (who: Person, quiet: unknown) =>
    lab.ask(who, '/api/me/quiet-hours', {
      method: 'PUT',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ quiet }),
    })
  const of = async (who: Person) => (await lab.ask(who, '/api/me/quiet-hours')).json()
  const friday = { days: ['fri'], from: '12:00', to: '17:30' }

  it('are none until somebody says so, and then theirs alone', async () => {
    expect(await of(priya)).toEqual({ quiet: [] })
    expect(await (await keep(priya, [friday])).json()).toEqual({ quiet: [friday] })
    expect(await of(priya)).toEqual({ quiet: [friday] })
    expect(await of(grace)).toEqual({ quiet: [] })
    expect((await keep(priya, [])).status).toBe(200)
    expect(await of(priya)).toEqual({ quiet: [] })
  })

  it.each([
    ['23:59 to midnight is a time', [{ ...friday, from: '23:59', to: '00:00' }], 200],
    ['24:00 is none', [{ ...friday, to: '24:00' }], 400],
    ['9:00 is none', [{ ...friday, from: '9:00' }], 400],
    ['no day', [{ ...friday, days: [] }], 400],
    ['a day twice', [{ ...friday, days: ['fri', 'fri'] }], 400],
    ['a day that is none', [{ ...friday, days: ['friday'] }], 400],
    ['seven spans', Array.from({ length: 7 }, () => friday), 200],
    ['eight spans', Array.from({ length: 8 }, () => friday), 400],
    ['more than there is', [{ ...friday, why: 'choir' }], 400],
  ])('%s', async (_, quiet, status) => {
    expect((await keep(priya, quiet)).status).toBe(status)
  })
})
