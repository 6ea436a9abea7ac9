import { randomUUID } from 'node:crypto'
import { expect, it } from 'vitest'
import { addDays, addMonths, type Day } from '../../../rules/calendar.ts'
import type { PlanView } from '../../../src/plan/view.ts'
import { accepted, numberOf, type ChatPlace } from './chat-place.ts'

/** A closure from its first request to the end of its watch. */
export function closing(place: () => ChatPlace): void {
  let closingOn: Day

  const ask = async ({ key }: PlanView, on: Day, stays: string) => {
    const { priya } = place()
    const wish = {
      closing: closingOn,
      move: 'step-down',
      destination: 'School’s family worker',
      reason: 'The family can manage.',
      stays,
      contact: 'Grace Adeyemi',
      agrees: 'agrees',
      agreed: on,
    }
    await accepted(priya.ask(`/api/plans/${key}/closure`, { do: 'ask', id: randomUUID(), wish }))
  }
  const stateOf = async ({ key }: PlanView): Promise<string> => {
    const page = await (await place().priya.ask(`/api/plans/${key}/closure`)).json()
    return (page as { state: string }).state
  }

  const approve = async (number: string): Promise<void> => {
    const { helen, picture } = place()
    const card = await helen.chat.card(`${number}: closure`, 'Version')
    await helen.chat.press(card, 'Approve')
    const once = await helen.chat.card(`${number}: approve closure`)
    expect((await helen.chat.textsOf(once)).join('\n')).toContain('with 3 of 3 outcomes met')
    await helen.chat.picture(picture('closure-approval'))
    await helen.chat.press(once, 'Approve')
    await expect.poll(() => helen.chat.cards(`${number}: approve closure`).count()).toBe(0)
    await helen.chat.card(`${number}: closure approved`)
  }

  it('the manager sends a closure back with a reason, which the lead is told of and reads in the plan', async () => {
    const { priya, helen, picture, today } = place()
    const plan = await priya.plan('Sandhu')
    const number = numberOf(plan)
    closingOn = addDays(await today(), 4)
    await ask(plan, await today(), 'The school meets Jasmin once a month.')

    const card = await helen.chat.card(`${number}: closure`)
    expect((await helen.chat.textsOf(card)).join('\n')).not.toMatch(personal)
    await helen.chat.picture(picture('closure-request'))
    await helen.chat.press(card, 'Send back')
    const why = await helen.chat.card(`${number}: send back`)
    const reason = 'Say who stays in touch in the holidays.'
    await why.getByLabel('Reason').fill(reason)
    await helen.chat.picture(picture('closure-return'))
    await helen.chat.press(why, 'Send back')
    await helen.chat.card(`${number}: closure sent back`)
    await helen.chat.picture(picture('closure-returned'))

    const told = await priya.chat.card(`${number}: closure sent back`)
    expect((await priya.chat.textsOf(told)).join('\n')).toContain('Sent back by Helen Marsh')
    expect((await priya.chat.textsOf(told)).join('\n')).not.toContain(reason)
    await priya.chat.picture(picture('closure-told'))
    expect(await stateOf(plan)).toBe('returned')
    const { records } = await priya.plan('Sandhu')
    expect(records.filter(({ kind }) => kind === 'closure')).toMatchObject([
      { fields: { decision: 'returned', why: reason, decidedBy: 'Helen Marsh' } },
    ])
  })

  it('corrected and asked for again it is approved by card; when the plan changes before its day the approval is void, and all are told', async () => {
    const { priya, helen, picture, today } = place()
    const plan = await priya.plan('Sandhu')
    const number = numberOf(plan)
    const on = await today()
    await ask(plan, on, 'Grace rings Jasmin in the holidays as well.')
    await approve(number)
    await helen.chat.picture(picture('closure-approved'))
    await priya.chat.card(`${number}: closure approved`)
    expect(await stateOf(plan)).toBe('approved')

    const told = { measure: 'judgement', by: 'lead-professional', on, about: '2.1', result: 'met' }
    await priya.add(plan, 'evidence', told)
    for (const { chat } of [priya, helen]) {
      const fallen = await chat.card(`${number}: approval void`)
      expect((await chat.textsOf(fallen)).join('\n')).toContain('changed by Priya Nair')
    }
    await helen.chat.picture(picture('closure-void'))
    expect(await stateOf(plan)).toBe('void')
  })

  it('approved as it then stands, the plan closes when its day comes and not before', async () => {
    const { priya, today, moveTo } = place()
    const plan = await priya.plan('Sandhu')
    await ask(plan, await today(), 'Grace rings Jasmin in the holidays as well.')
    await approve(numberOf(plan))
    expect(await stateOf(plan)).toBe('approved')

    await moveTo(addDays(closingOn, -1))
    expect(await stateOf(plan)).toBe('approved')
    await moveTo(closingOn)
    await expect.poll(() => stateOf(plan)).toBe('closed')
  })

  it('six months after a plan closed, with nothing found in a search, its manager is told that what was met has held', async () => {
    const { priya, helen, picture, moveTo } = place()
    const plan = await priya.plan('Tremlett')
    const closed = String(plan.records.find(({ kind }) => kind === 'plan')?.fields['closed'])
    const end = addMonths(closed, 6)
    const proved = `${numberOf(plan)}: proved after closure`
    await moveTo(addDays(end, 1))
    expect(await helen.chat.cards(proved).count()).toBe(0)
    await priya.add(plan, 'searched', {
      measures: ['domestic-abuse-incident', 'referral'],
      people: ['family'],
      from: closed,
      to: end,
      source: 'Police and early help',
    })
    const card = await helen.chat.card(proved)
    const texts = (await helen.chat.textsOf(card)).join('\n')
    expect(texts).toMatch(/proved on/)
    expect(texts).not.toMatch(/Tremlett|Kerry|Amber|abuse/)
    await card.scrollIntoViewIfNeeded()
    await helen.chat.picture(picture('watch-proved'))
  })
}

/** Nobody of the family and nothing they need is on a card. */
const personal = /Sandhu|Jasmin|Arjan|birth|arrears|abuse|partner/i
