import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { grace, helen, liam, omar, priya } from '../../plan/plan-lab.ts'
import { adding, held, openChatLab, opened, origin, textsOf, type ChatLab } from './chat-lab.ts'

/** A family with domestic abuse and housing, whose three-month review is due on Saturday 28 November 2026. */
let lab: ChatLab
beforeEach(() => {
  lab = openChatLab(['8.1', '9.1'])
  for (const { oid, name, agency } of [liam, omar]) {
    const record = `member-of-${oid}`
    lab.write(priya, adding('member', { oid, name, agency, role: 'member', from: opened }, record))
  }
  for (const who of [priya, grace, liam, omar, helen]) lab.reach(who)
})
afterEach(() => lab.close())

const tickOn = async (day: string) => {
  lab.clock.day = day
  await lab.prompter.tick()
}
const to = ({ oid }: { oid: string }) =>
  lab.sent.filter(({ chat }) => chat.conversationId === `chat-${oid}`)

describe('five working days before a review', () => {
  test('whoever holds a source is asked by a card of numbers alone', async () => {
    await tickOn('2026-11-20')
    expect(to(liam)).toEqual([])
    await tickOn('2026-11-23')
    expect(to(liam).map(({ summary }) => summary)).toEqual([
      expect.stringMatching(/^FP-1042: update on clause 8\.1\.E1 for 3-month review/),
    ])
    expect(to(omar)).toHaveLength(1)
    expect(to(grace)).toEqual([])
    const [card] = to(liam)
    expect(card && textsOf(card)).toContain('28 November 2026')
    expect(JSON.stringify(card)).toContain(`${origin}/plans/${lab.plan().key}/outcomes/8.1`)
    expect(JSON.stringify(lab.sent)).not.toMatch(/Osei|Abena|Kofi|Asked for help|abuse|hous/i)
  })

  test('the card says how many questions wait behind it', async () => {
    await tickOn('2026-11-23')
    const [card] = to(omar)
    expect(card && textsOf(card)).toMatch(/2 more questions/)
    expect(JSON.stringify(to(liam))).not.toMatch(/more question/)
  })

  test('that they were shown the plan’s number is on the access log, as done by the service', async () => {
    await tickOn('2026-11-23')
    const rows = lab.log.access.rows(9).filter(({ oid }) => oid === liam.oid)
    expect(rows).toMatchObject([{ plan: lab.plan().key, from: 'service', outcome: 'allowed' }])
  })
})

describe('when the review is held', () => {
  test('the cards nobody answered are replaced, the manager’s among them', async () => {
    await tickOn('2026-11-23')
    await tickOn('2026-12-04')
    expect(to(helen).map(({ summary }) => summary)).toEqual(['FP-1042: 3-month review late'])
    lab.write(priya, held('3-month', '2026-12-04'))
    await tickOn('2026-12-05')
    const texts = lab.redrawn.map(textsOf)
    expect(texts).toHaveLength(4)
    expect(texts.filter((one) => one.includes('could be given here until'))).toHaveLength(2)
    expect(texts.filter((one) => one.includes('No answer on outcome 8.1'))).toHaveLength(1)
    expect(texts.filter((one) => one.includes('Nothing more is needed here.'))).toHaveLength(1)
    expect(lab.log.prompts.openTo(liam.oid)).toEqual([])
  })
})

describe('a manager who is told of a late review', () => {
  test('reads who was asked and who answered', async () => {
    await tickOn('2026-11-23')
    const [asked] = lab.prompts('update')
    await tickOn('2026-12-03')
    expect(to(helen)).toEqual([])
    lab.log.prompts.answered(asked?.id ?? '', '{}', liam.oid, '2026-11-24T10:00:00.000Z')
    await tickOn('2026-12-04')
    const [card] = to(helen)
    const texts = card ? textsOf(card).replaceAll('\n', '') : ''
    expect(texts).toContain('It was due on 28 November 2026 and is 5 working days late.')
    expect(texts).toMatch(/Liam Doyle, answered/)
    expect(texts).toMatch(/Omar Farouk, no answer/)
    expect(texts).toMatch(/Priya Nair, no answer/)
    expect(texts).not.toMatch(/Osei|Abena|Kofi/)
  })

  test('reads why the plan may drift', async () => {
    await tickOn('2026-12-11')
    await tickOn('2026-12-20')
    const [card] = to(helen)
    expect(card && textsOf(card)).toContain('No entry for 36 days')
  })

  test('is told once, however late it gets', async () => {
    await tickOn('2026-12-04')
    for (const day of ['2026-12-05', '2026-12-20', '2027-01-20']) await tickOn(day)
    expect(to(helen)).toHaveLength(1)
  })
})
