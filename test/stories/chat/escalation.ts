import { setTimeout as pause } from 'node:timers/promises'
import { expect, it } from 'vitest'
import { addDays, later } from '../../../rules/calendar.ts'
import { workingDaysAfter } from '../../../src/service/due/working-days.ts'
import { dueOf, judgementsIn, numberOf, type ChatPlace } from './chat-place.ts'

/** A review that nobody answers: its manager is told, and not again once it is held. */
export function escalation(place: () => ChatPlace): void {
  it('a week brings its digest; the manager is told on the fifth working day of silence and not before, and no more is wanted of anybody once the review is held', async () => {
    const { priya, helen, picture, today, moveTo } = place()
    const plan = await helen.plan('Hartley')
    const [number, due] = [numberOf(plan), dueOf(plan, '6-month')]
    const asked = await priya.chat.card(`${number}: 6-month review`)
    const toldOn = workingDaysAfter(later(due, await today()), 5)
    const late = `${number}: 6-month review late`
    const inbox = async () => JSON.stringify(await (await helen.ask('/api/inbox')).json())

    await moveTo(addDays(toldOn, -1))
    await pause(500)
    expect(await inbox()).not.toContain('escalation')
    expect(await helen.chat.cards(late).count()).toBe(0)

    await moveTo(toldOn)
    const told = await helen.chat.card(late)
    const texts = (await helen.chat.textsOf(told)).join('\n')
    expect(texts).toContain('Priya Nair, no answer')
    expect(texts).not.toMatch(/Hartley|Tyler|Dawn|Ellie|Noah/)
    await helen.chat.picture(picture('escalation'))

    await helen.chat.card('Your week from', 'My families')

    priya.chat.missUpdates(true)
    await priya.add(plan, 'review', { point: '6-month', held: await today() })
    await helen.chat.card(number, 'It was answered or held.')
    expect(await helen.chat.cards(late).count()).toBe(0)
    await helen.chat.picture(picture('escalation-over'))
    expect(await inbox()).not.toContain('escalation')

    const note = 'Dawn came to the meeting.'
    await priya.chat.fill(asked, 'Met', note)
    await priya.chat.send(asked)
    const expired = await priya.chat.card(number, 'Your answer was not recorded.')
    const said = (await priya.chat.textsOf(expired)).join('\n')
    expect(said).toContain(note)
    await priya.chat.picture(picture('review-too-late'))
    expect(judgementsIn(await priya.plan('Hartley'), note)).toEqual([])
    priya.chat.missUpdates(false)
  })
}
