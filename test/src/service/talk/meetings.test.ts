import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { adding, grace, helen, omar, priya } from '../service-lab.ts'
import { openTalkLab, type TalkLab } from './talk-lab.ts'

let lab: TalkLab
beforeEach(async () => {
  lab = await openTalkLab()
})
afterEach(() => lab.close())

const head = () => [...(lab.log.plan(lab.key)?.records.keys() ?? [])][0] ?? ''
const personal = /Hartley|Sam|Priya|Grace|Omar/

describe('in a meeting that is linked to a plan', () => {
  beforeEach(() => lab.says(priya, 'meeting', 'plan FP-1042'))

  it('the agenda is posted when it begins: counts and refs under status words', async () => {
    const agenda = await lab.meeting(grace, 'Start')
    expect(agenda).toContain('FP-1042: agenda of')
    expect(agenda).toContain('"Judgement needed: "')
    expect(agenda).toContain('(5.1)')
    expect(agenda).toContain(`/plans/${lab.key}/review"`)
    expect(agenda).not.toMatch(personal)
  })

  it('its record is to be confirmed when it ends: what was decided today, and the next review', async () => {
    const judged = { measure: 'judgement', by: 'lead-professional', about: '5.1', result: 'met' }
    lab.write(priya, adding('evidence', { ...judged, on: '2026-11-25' }))
    const summary = await lab.meeting(grace, 'End')
    expect(summary).toContain('FP-1042: record to confirm')
    expect(summary).toContain('"1 outcome"')
    expect(summary).toContain('1 December 2026')
    expect(summary).not.toMatch(personal)
  })

  it('a card is posted once, though Teams says it twice', async () => {
    const id = 'event-1'
    expect(await lab.meeting(grace, 'Start', { id })).toContain('agenda')
    expect(await lab.meeting(grace, 'Start', { id })).toBe('')
    expect(await lab.meeting(grace, 'End', { id })).toContain('record')
  })

  it('a card is drawn as its linker may see it where somebody of no team begins it', async () => {
    expect(await lab.meeting(omar, 'Start')).toContain('FP-1042')
    expect(lab.log.access.rows(1)).toMatchObject([
      { oid: priya.oid, what: 'meeting start', plan: lab.key, from: 'chat' },
    ])
  })

  it('nothing is posted once whoever linked it has left, and nobody of the team begins it', async () => {
    lab.log.directory.drop(priya.oid, 'oid-ivy', '2026-11-25T00:00:00.000Z')
    for (const moment of ['Start', 'End'] as const) {
      expect(await lab.meeting(omar, moment)).toBe('')
      expect(await lab.meeting(null, moment)).toBe('')
    }
    expect(await lab.meeting(grace, 'Start')).toContain('FP-1042')
  })

  it('nothing is posted of a plan that is restricted by now', async () => {
    lab.write(helen, {
      do: 'set',
      id: 'r-1',
      record: head(),
      field: 'restricted',
      value: true,
      base: 0,
    })
    expect(await lab.meeting(priya, 'Start')).toBe('')
  })

  it('nothing is posted of a plan that is closed', async () => {
    const plan = lab.log.plan(lab.key)
    const { seq } = plan ?? { seq: 0 }
    const closes = { do: 'set', record: head(), field: 'closed', value: '2026-11-24' } as const
    const author = { oid: '', name: 'Family Outcome Plan', agency: '' }
    const at = '2026-11-24T10:00:00.000Z'
    lab.log.append(lab.key, seq, [
      { seq: seq + 1, operation: 'closes', author, at, change: closes },
    ])
    for (const moment of ['Start', 'End'] as const) {
      expect(await lab.meeting(priya, moment)).toBe('')
    }
  })
})

it('a meeting that is linked to nothing is not written into', async () => {
  for (const moment of ['Start', 'End'] as const) {
    expect(await lab.meeting(priya, moment)).toBe('')
  }
})

it('the title of a meeting is kept nowhere, and its chat is', async () => {
  await lab.meeting(priya, 'Start')
  expect(lab.log.sharedChats.find(priya.tenantId, '19:meeting_abc@thread.v2')).not.toBeNull()
  expect(lab.notes.join()).not.toContain('Hartleys')
  expect(JSON.stringify(lab.log.access.rows(50))).not.toContain('Hartleys')
})

it.each([
  ['no value', { value: undefined }],
  ['a text for a value', { value: 'x' }],
  ['no id', { id: undefined }],
  ['another name', { name: 'application/vnd.microsoft.meetingOther' }],
  [
    'a personal chat',
    { conversation: { id: 'c', conversationType: 'personal', tenantId: priya.tenantId } },
  ],
])('an event with %s breaks nothing', async (_, change) => {
  await lab.meeting(priya, 'Start', change)
  expect(lab.notes.filter((one) => one.includes('broken') || one.includes('failed'))).toEqual([])
})

it('an event that nobody signed is not let in', async () => {
  await lab.says(priya, 'meeting', 'plan FP-1042')
  const event = {
    ...lab.placed(priya, 'meeting'),
    type: 'event',
    name: 'application/vnd.microsoft.meetingStart',
  }
  const reply = await lab.service.fetch(
    new Request('http://127.0.0.1/api/messages', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(event),
    }),
  )
  expect(reply.status).toBe(401)
  expect(lab.reached()).toBe('')
})
