import { expect, it } from 'vitest'
import { localBotClient, localTenant } from '../../../src/local/identity.ts'
import { samplePeople } from '../../../src/local/people.ts'
import { workingDaysBefore } from '../../../src/service/due/working-days.ts'
import { rowsOfList } from '../product/stored-lists.ts'
import { dueOf, judgementsIn, memberOf, numberOf, type ChatPlace } from './chat-place.ts'

/** A review from the first question to its summary. */
export function wholeReview(place: () => ChatPlace): void {
  it('a member is asked for what they hold five working days before, and their answer is in the plan', async () => {
    const { priya, grace, picture, today, moveTo } = place()
    const { chat } = priya
    const plan = await grace.plan('Ahmed')
    const number = numberOf(plan)
    await grace.add(plan, 'need', {
      ref: '6.5',
      people: ['sana'],
      identified: await today(),
      why: 'A worker from early help visits each week.',
    })
    await moveTo(workingDaysBefore(dueOf(plan, '6-month'), 5))

    const asked = await chat.card(`${number}: update`)
    expect((await chat.textsOf(asked)).join('\n')).not.toMatch(personal)
    await chat.picture(picture('update-request'))
    const note = 'We have visited since the spring.'
    await chat.fill(asked, 'Met', note)
    await chat.send(asked)
    await chat.card(number, 'Answered by Priya Nair')
    await chat.picture(picture('update-answered'))
    const [told] = judgementsIn(await grace.plan('Ahmed'), note)
    expect(told?.author).toMatchObject({ name: 'Priya Nair', agency: 'Early Help' })
    expect(told?.fields).toMatchObject({ result: 'met', by: 'practitioner' })
  })

  it('whoever takes over as lead is asked for the review; the answer and its correction are in the plan and in its list under the right name', async () => {
    const { product, priya, helen, picture } = place()
    const { chat } = priya
    const plan = await helen.plan('Ahmed')
    const number = numberOf(plan)
    await helen.set(plan, memberOf(plan, 'Priya Nair'), 'role', 'lead')
    await helen.set(plan, memberOf(plan, 'Grace Adeyemi'), 'role', 'member')

    const asked = await chat.card(`${number}: 6-month review`)
    expect((await chat.textsOf(asked)).join('\n')).not.toMatch(personal)
    await chat.picture(picture('review-prompt'))
    const note = 'Yusuf went on the trip.'
    await chat.fill(asked, 'Met', note)
    await chat.send(asked)
    const answered = await chat.card(number, 'Answered by Priya Nair')
    await chat.picture(picture('review-answered'))
    expect(await answered.getByRole('button', { name: 'Send' }).count()).toBe(0)

    await chat.press(answered, 'Correct')
    const again = await chat.card(number, 'It stays in the history.')
    await expect.poll(() => again.getByLabel('Note (optional)').inputValue()).toBe(note)
    await chat.picture(picture('review-correction'))
    const better = 'He went on the first trip; the second is to come.'
    await chat.fill(again, 'Not met yet', better)
    await chat.send(again)
    const corrected = await chat.card(number, 'Corrected by Priya Nair')
    expect((await chat.textsOf(corrected)).join('\n')).toContain('Before')
    await chat.picture(picture('review-corrected'))

    const after = await helen.plan('Ahmed')
    expect(judgementsIn(after, note)).toMatchObject([{ fields: { result: 'met' } }])
    expect(judgementsIn(after, better)).toMatchObject([
      { fields: { result: 'not-met', by: 'lead-professional' }, author: { name: 'Priya Nair' } },
    ])
    const written = () =>
      rowsOfList(product.data, 'Plan evidence').filter((row) => row['Note'] === better)
    await expect.poll(() => written().length, { timeout: 15_000 }).toBe(1)
    expect(JSON.stringify(written())).toContain('Priya Nair')
  })

  it('the meeting’s chat gets the agenda when it begins and the summary when it ends, and the review is held', async () => {
    const { priya, picture, today } = place()
    const { chat } = priya
    const plan = await priya.plan('Ahmed')
    const number = numberOf(plan)
    await chat.open('Group chat')
    await say(chat.page.url(), `plan ${number}`)
    await chat.card(number)

    await meeting(chat.page.url(), 'meetingStart')
    const agenda = await chat.card(`${number}: 6-month review`)
    expect((await chat.textsOf(agenda)).join('\n')).not.toMatch(personal)
    await chat.picture(picture('meeting-agenda'))

    await priya.add(plan, 'review', { point: '6-month', held: await today() })
    await meeting(chat.page.url(), 'meetingEnd')
    const summary = await chat.card(number, 'Next review')
    expect((await chat.textsOf(summary)).join('\n')).not.toMatch(personal)
    await chat.picture(picture('meeting-summary'))
    const held = (await priya.plan('Ahmed')).findings.reviews.find(
      ({ point }) => point === '6-month',
    )
    expect(held?.state).toBe('held')
    await chat.open('Personal')
  })
}

/** Nobody of the family and nothing they need is on a card. */
const personal = /Ahmed|Sana|Yusuf|Idris|work|school|anxi/i

const [{ userMri, name, oid }] = samplePeople
const bot = { id: `28:${localBotClient}`, name: 'Family Outcome Plan' }

/** Priya says something to the bot in the group’s chat. */
async function say(origin: string, text: string): Promise<void> {
  const mention = '<at>Family Outcome Plan</at>'
  await posted(new URL('/_conversation/v1/conversations/group-chat/messages', origin), {
    type: 'text',
    text: `${mention} ${text}`,
    textFormat: 'plain',
    from: { id: userMri },
    mentions: [{ mentioned: { id: bot.id }, text: mention }],
  })
}

/** The playground has no meetings, so what Teams would send of one is made by hand. */
const meeting = (origin: string, moment: 'meetingStart' | 'meetingEnd'): Promise<void> =>
  posted(new URL('/_internal/v1/customActivities', origin), {
    type: 'event',
    name: `application/vnd.microsoft.${moment}`,
    id: moment,
    timestamp: new Date().toISOString(),
    channelId: 'msteams',
    serviceUrl: new URL('/_connector', origin).href,
    from: { id: userMri, name, aadObjectId: oid },
    recipient: bot,
    conversation: { id: 'group-chat', conversationType: 'groupChat', isGroup: true },
    channelData: { tenant: { id: localTenant }, meeting: { id: 'meeting' } },
    value: {},
  })

async function posted(url: URL, body: unknown): Promise<void> {
  const answer = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  })
  expect(answer.ok).toBe(true)
}
