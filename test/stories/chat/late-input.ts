import { expect, it } from 'vitest'
import { addDays } from '../../../rules/calendar.ts'
import { dueOf, judgementsIn, memberOf, numberOf, type ChatPlace } from './chat-place.ts'

/** What a real client may send that cannot be taken as it is: each has a clear card, and no word typed is lost. */
export function lateInput(place: () => ChatPlace): void {
  // Whether the words stay in the card is the client’s to do: this one empties its inputs, whatever it is answered.
  it('the client sends nothing without an answer; 64 kB of text are refused in a sentence, nothing is recorded, and the card can be answered as before', async () => {
    const { priya, picture } = place()
    const { chat } = priya
    const card = await chat.card(`${numberOf(await priya.plan('Osei'))}: 3-month review`)
    await card.getByRole('button', { name: 'Send' }).click()
    await card.getByText('Choose an answer').waitFor()
    await chat.picture(picture('refused-by-the-client'))

    const note = 'The health visitor comes on Monday.'
    await chat.fill(card, 'Met', note)
    await chat.sendWith(card, 'note', note.padEnd(65_536, '!'))
    await chat.page
      .getByText('Shorten your note to 2,000 characters; it has 65,536.')
      .first()
      .waitFor()
    await chat.picture(picture('note-too-long'))
    expect(await card.getByRole('button', { name: 'Send' }).count()).toBe(1)
    expect(JSON.stringify((await priya.plan('Osei')).records)).not.toContain(note)
  })

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

  it('a page that is loaded again gets what still waits, and nothing that was answered', async () => {
    const { priya } = place()
    await priya.chat.page.reload()
    await priya.chat.card(`${numberOf(await priya.plan('Hartley'))}: 6-month review`)
    expect(await priya.chat.cards(numberOf(await priya.plan('Osei'))).count()).toBe(0)
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

/** Somebody who left the team while a card of it was on their screen. */
export function leftTheTeam(place: () => ChatPlace): void {
  it('whoever left the team is told so in a card that tells nothing of the plan, and gets their words back', async () => {
    const { priya, helen, grace, picture, today, moveTo } = place()
    const { chat } = priya
    const plan = await helen.plan('Hussain')
    const number = numberOf(plan)
    await moveTo(addDays(dueOf(plan, '6-month'), -14))
    const card = await chat.card(`${number}: 6-month review`)
    await chat.picture(picture('review-prompt-of-bradford'))

    chat.missUpdates(true)
    await helen.set(plan, memberOf(plan, 'Grace Adeyemi'), 'role', 'lead')
    await helen.set(plan, memberOf(plan, 'Priya Nair'), 'to', addDays(await today(), -1))

    const note = 'They went to the group together.'
    await chat.fill(card, 'Met', note)
    await chat.send(card)
    const told = await chat.card('They went to the group together.')
    expect((await chat.textsOf(told)).join('\n')).not.toContain(number)
    expect(await told.getByRole('button', { name: 'Send' }).count()).toBe(0)
    await chat.picture(picture('no-longer-yours'))
    expect(judgementsIn(await grace.plan('Hussain'), note)).toEqual([])
    chat.missUpdates(false)
  })
}
