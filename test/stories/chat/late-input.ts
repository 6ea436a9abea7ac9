import { expect, it } from 'vitest'
import { judgementsIn, numberOf, type ChatPlace } from './chat-place.ts'

/** What a real client may send that cannot be taken as it is: each has a clear card, and no word typed is lost. */
export function lateInput(place: () => ChatPlace): void {
  it('an answer left out is refused; one answered on the phone meanwhile is not answered twice, and the words come back', async () => {
    const { priya, picture } = place()
    const { chat } = priya
    const plan = await priya.plan('Osei')
    const number = numberOf(plan)
    const card = await chat.card(`${number}: 3-month review`)

    const note = 'Rang twice; the red book is up to date.'
    await chat.fill(card, 'Met', note)
    const pressed = chat.page.waitForRequest('**/_conversation/v1/invoke')
    await chat.sendWithout(card, 'answer')
    const refused = await chat.card(number, 'Choose an answer.')
    await expect.poll(() => refused.getByLabel('Note (optional)').inputValue()).toBe(note)
    await chat.picture(picture('review-without-answer'))
    expect(judgementsIn(await priya.plan('Osei'), note)).toEqual([])

    chat.missUpdates(true)
    const onPhone = (await pressed).postDataJSON()
    onPhone.value.action.data = { ...onPhone.value.action.data, answer: 'met', note: 'By phone.' }
    const taken = await chat.page.request.post((await pressed).url(), { data: onPhone })
    expect(JSON.stringify(await taken.json())).toContain('Answered by Priya Nair')
    expect(judgementsIn(await priya.plan('Osei'), 'By phone.')).toHaveLength(1)

    await chat.choose(refused, 'Not met yet')
    await chat.send(refused)
    const late = await chat.card(number, 'Your answer was not recorded.')
    expect((await chat.textsOf(late)).join('\n')).toContain(note)
    await chat.picture(picture('review-answered-twice'))
    expect(judgementsIn(await priya.plan('Osei'), note)).toEqual([])
    chat.missUpdates(false)
  })
}

/** A client that does not know our buttons, and sends what they stand for as a message. */
export function oldClient(place: () => ChatPlace): void {
  it('a client too old for the buttons sends a message: refused with the words kept, then recorded, in the one card', async () => {
    const { priya, picture } = place()
    const { chat } = priya
    const plan = await priya.plan('Brennan')
    const number = numberOf(plan)
    const card = await chat.card(`${number}: 6-month review`)

    const note = 'Conor sat down with his mother and a mediator.'
    await chat.fill(card, 'Met', note)
    await chat.sendFromOldClient(card, 'answer')
    const refused = await chat.card(number, 'Choose an answer.')
    await chat.picture(picture('old-client-without-answer'))
    await expect.poll(() => refused.getByLabel('Note (optional)').inputValue()).toBe(note)
    expect(judgementsIn(await priya.plan('Brennan'), note)).toEqual([])

    await chat.choose(refused, 'Met')
    await chat.sendFromOldClient(refused)
    await chat.card(number, 'Answered by Priya Nair')
    await chat.picture(picture('review-from-old-client'))
    expect(judgementsIn(await priya.plan('Brennan'), note)).toHaveLength(1)
    await expect.poll(() => chat.cards(number).count()).toBe(1)
  })
}
