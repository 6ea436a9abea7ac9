import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { grace, omar, priya } from '../../plan/plan-lab.ts'
import { adding, held, judged, openChatLab, origin, textsOf, type ChatLab } from './chat-lab.ts'

let lab: ChatLab
beforeEach(() => {
  lab = openChatLab()
  lab.reach(priya)
})
afterEach(() => lab.close())

const tick = () => lab.prompter.tick()
const states = () => lab.prompts().map(({ about, state }) => `${about} ${state}`)

describe('when a review is due', () => {
  test('its card goes to the lead professional, in their own chat', async () => {
    await tick()
    expect(lab.sent).toMatchObject([
      {
        chat: { conversationId: `chat-${priya.oid}` },
        summary: 'FP-1042: outcome 2.2, 3-month review',
      },
    ])
    expect(lab.prompt()).toMatchObject({ state: 'sent', activity: 'activity-1', due: '2026-11-28' })
  })

  test('the card asks about the outcome by number and names nobody of the family', async () => {
    await tick()
    const [shown] = lab.sent
    expect(shown && textsOf(shown)).toBe(
      [
        'FP-1042: 3-month review',
        'An answer on outcome 2.2 is due by 28 November 2026.',
        'Last told: Nothing yet',
        'Earliest met: Not known yet',
        'Is outcome 2.2 met?',
        'Note (optional)',
      ].join('\n'),
    )
    expect(JSON.stringify(shown?.card)).toContain(`${origin}/plans/${lab.plan().key}/outcomes/2.2"`)
    expect(JSON.stringify(lab.sent)).not.toMatch(/Osei|Abena|Kofi|Asked for help/)
  })

  test('that they were sent it is on the access log, as done by the service', async () => {
    await tick()
    expect(lab.log.access.rows(1)).toMatchObject([
      { oid: priya.oid, plan: lab.plan().key, from: 'service', outcome: 'allowed' },
    ])
  })

  test('nothing is sent on the day before', async () => {
    lab.clock.day = '2026-11-13'
    await tick()
    expect(lab.sent).toEqual([])
    expect(lab.prompts()).toEqual([])
  })

  test('nothing is sent that no judgement of theirs could move', async () => {
    lab.write(grace, judged('practitioner', '2.2', 'met', '2026-11-14'))
    lab.write(grace, judged('practitioner', '5.1', 'met', '2026-11-14'))
    await tick()
    expect(lab.prompts()).toEqual([])
  })
})

describe('a review is asked for once', () => {
  test('however often one looks, on whatever day it is late', async () => {
    await tick()
    await tick()
    lab.clock.day = '2026-12-20'
    await lab.startAgain().tick()
    expect(lab.sent).toHaveLength(1)
  })

  test('after nights on which nobody looked', async () => {
    lab.clock.day = '2027-01-05'
    await tick()
    expect(lab.sent).toHaveLength(1)
    expect(lab.prompt()).toMatchObject({ point: '3-month', due: '2026-11-28' })
  })

  test('by two looks at the same time', async () => {
    await Promise.all([tick(), tick(), tick()])
    expect(lab.sent).toHaveLength(1)
  })

  test('and the next one is asked for in its turn, the unanswered one being taken back', async () => {
    await tick()
    lab.clock.day = '2027-02-14'
    await tick()
    expect(lab.prompts().map(({ point, state }) => `${point} ${state}`)).toEqual([
      '3-month withdrawn',
      '6-month sent',
    ])
  })
})

describe('somebody who cannot be reached', () => {
  beforeEach(() => lab.log.conversations.forget(priya.tenantId, priya.oid))

  test('is asked as soon as they can be', async () => {
    await tick()
    expect(states()).toEqual(['2.2 due'])
    lab.reach(priya)
    await tick()
    expect(states()).toEqual(['2.2 sent'])
    expect(lab.sent).toHaveLength(1)
  })

  test('is by then asked what is still open', async () => {
    await tick()
    lab.write(grace, judged('practitioner', '2.2', 'met', '2026-11-14'))
    lab.reach(priya)
    await tick()
    expect(states()).toEqual(['2.2 withdrawn', '5.1 sent'])
    expect(lab.sent).toHaveLength(1)
  })

  test('does not keep others from being asked', async () => {
    const { oid, name, agency } = omar
    lab.write(priya, adding('member', { oid, name, agency, role: 'lead', from: '2026-11-14' }))
    await tick()
    lab.clock.day = '2026-11-15'
    const record = [...lab.plan().records.values()].find(
      ({ fields }) => fields['oid'] === priya.oid,
    )
    lab.set(omar, record?.id ?? '', 'to', '2026-11-14')
    lab.reach(omar)
    await tick()
    expect(lab.sent).toMatchObject([{ chat: { conversationId: `chat-${omar.oid}` } }])
  })
})

test('what breaks in one look is noted by its kind, and the next look goes on', async () => {
  vi.spyOn(lab.log, 'plan').mockImplementationOnce(() => {
    throw new RangeError('the Oseis')
  })
  await tick()
  expect(lab.notes).toEqual(['{"event":"prompt.broken","kind":"RangeError"}'])
  await tick()
  expect(states()).toEqual(['2.2 sent'])
})

describe('a chat that is opened anew', () => {
  test('gets what is not answered yet, and only its own', async () => {
    await tick()
    await lab.reviews.chatOpened(grace)
    await tick()
    expect(lab.sent).toHaveLength(1)
    await lab.reviews.chatOpened(priya)
    await tick()
    expect(lab.sent).toHaveLength(2)
    expect(lab.prompt()).toMatchObject({ state: 'sent', activity: 'activity-2' })
  })
})

describe('a prompt that nobody need answer any more', () => {
  test('is taken back and its card replaced when the team has held the review', async () => {
    await tick()
    lab.write(priya, held('3-month', '2026-11-14'))
    await tick()
    expect(states()).toEqual(['2.2 withdrawn'])
    expect(lab.redrawn).toMatchObject([{ activityId: 'activity-1' }])
    expect(lab.redrawn.map(textsOf)).toEqual([
      'FP-1042: 3-month review\nNo answer on outcome 2.2 is needed any more.',
    ])
  })

  test('moves to the next lead when the first leaves, who is told nothing more of the plan', async () => {
    const { oid, name, agency } = omar
    lab.write(priya, adding('member', { oid, name, agency, role: 'lead', from: '2026-11-14' }))
    await tick()
    const record = [...lab.plan().records.values()].find(
      ({ fields }) => fields['oid'] === priya.oid,
    )
    lab.set(omar, record?.id ?? '', 'to', '2026-11-14')
    lab.clock.day = '2026-11-15'
    lab.reach(omar)
    await tick()
    expect(lab.redrawn.map(textsOf)).toEqual([expect.stringContaining('closed to you')])
    expect(JSON.stringify(lab.redrawn)).not.toContain('FP-1042')
    expect(lab.prompts()).toMatchObject([
      { oid: priya.oid, state: 'withdrawn' },
      { oid: omar.oid, state: 'sent' },
    ])
  })

  test('stays open when somebody else’s word has met the outcome: theirs may differ', async () => {
    await tick()
    lab.write(grace, judged('practitioner', '2.2', 'met', '2026-11-14'))
    await tick()
    expect(states()).toEqual(['2.2 sent'])
  })
})
