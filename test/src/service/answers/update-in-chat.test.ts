import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { viewOf } from '../../../../src/plan/view.ts'
import { grace, helen, liam, omar, priya } from '../../plan/plan-lab.ts'
import { postSigned, pressOf } from '../bot/bot-lab.ts'
import { adding, held, judged } from '../prompts/chat-lab.ts'
import { inputOn, openAnswersLab, readOn, type AnswersLab } from './answers-lab.ts'

let lab: AnswersLab
beforeEach(async () => {
  lab = await openAnswersLab()
})
afterEach(() => lab.close())

const action = 'update.answer'
const note = 'Saw them on Tuesday.'

describe('what a member of the team tells before a review', () => {
  test.each([
    [
      'that an outcome is met, as a practitioner’s judgement',
      '2.2',
      'met',
      { measure: 'judgement', by: 'practitioner', result: 'met', on: '2026-11-20' },
    ],
    [
      'how far the family takes part, as a level with their own service',
      'engagement:2.2',
      'somewhat',
      {
        measure: 'participation',
        who: 'family',
        from: '2026-11-20',
        level: 'somewhat',
        service: grace.agency,
      },
    ],
    [
      'that it is worse, as a step down in a line of its own',
      'change:2.2',
      'worse',
      {
        measure: 'score',
        who: 'family',
        number: -1,
        instrument: 'Scaling',
        edition: 'better or worse, 2.2',
        informant: 'team',
      },
    ],
    [
      'a number from 0 to 10, as the team’s',
      'scale:2.2',
      '0',
      {
        measure: 'score',
        who: 'family',
        number: 0,
        instrument: 'Scaling',
        edition: '0 to 10, 2.2',
        informant: 'team',
        basis: 'professional',
      },
    ],
  ])('%s', async (_, about, answer, fields) => {
    const promptId = lab.ask(about)
    const reply = await lab.press(grace, { action, promptId, answer, note })
    expect(readOn(reply)).toContain(`Answered by ${grace.name} on 20 November 2026`)
    expect(lab.entries(`prompt-${promptId}`)).toMatchObject([
      {
        kind: 'evidence',
        author: { oid: grace.oid, name: grace.name },
        fields: {
          ...fields,
          about: '2.2',
          note,
          source: 'Update for the 3-month review, answered in chat',
        },
      },
    ])
    expect(lab.prompt(promptId)).toMatchObject({ state: 'answered', answeredBy: grace.oid })
  })

  test('is the lead’s judgement where the lead tells it', async () => {
    const promptId = lab.ask('2.2', priya)
    const reply = await lab.press(priya, { action, promptId, answer: 'met' })
    expect(lab.entries(`prompt-${promptId}`)).toMatchObject([
      { fields: { by: 'lead-professional' } },
    ])
    expect(readOn(reply)).toContain('"Met, was Judgement needed"')
  })

  test('of the family’s own number is a line of the family’s, and none of the team’s', async () => {
    const [teams, familys] = [lab.ask('scale:2.2'), lab.ask('scale:2.2', priya)]
    await lab.press(grace, { action, promptId: teams, answer: '4' })
    await lab.press(priya, { action, promptId: familys, answer: '7', whose: 'family' })
    const scored = [teams, familys].flatMap((id) => lab.entries(`prompt-${id}`))
    expect(
      scored.map(({ fields }) => [fields['informant'], fields['number'], fields['basis']]),
    ).toEqual([
      ['team', 4, 'professional'],
      ['family', 7, 'self'],
    ])
    const again = await lab.press(grace, { action, promptId: lab.ask('scale:2.2', liam) })
    expect(readOn(again)).not.toContain('7 out of 10')
  })

  test('puts nothing into the plan where they do not hold it or have nothing to add, and is told so later', async () => {
    const seq = lab.chat.plan().seq
    const [held1, added] = [lab.ask('scale:2.2'), lab.ask('change:2.2')]
    await lab.press(grace, { action, promptId: held1, answer: 'not-held', note: 'Ask Omar.' })
    await lab.press(grace, { action, promptId: added, answer: 'nothing-to-add' })
    expect(lab.chat.plan().seq).toBe(seq)
    expect(lab.prompt(held1).answer).toContain('Ask Omar.')
    const later = await lab.press(priya, { action, promptId: lab.ask('scale:2.2', priya) })
    expect(readOn(later)).toContain('I do not hold this information, 20 November 2026')
    expect(readOn(later)).not.toContain('Ask Omar.')
  })
})

describe('a child’s own words', () => {
  const words = 'I like it when we all eat together.'
  const said = { voice: words, gathered: 'said' }

  test('are kept as the words of the only child of the plan, and not on the card', async () => {
    const promptId = lab.ask('2.2')
    const reply = await lab.press(grace, { action, promptId, answer: 'met', ...said })
    expect(lab.entries(`prompt-${promptId}-voice`)).toMatchObject([
      {
        kind: 'voice',
        author: { oid: grace.oid },
        fields: { person: 'kofi', on: '2026-11-20', words, how: 'conversation' },
      },
    ])
    expect(readOn(reply)).not.toContain('eat together')
    expect(readOn(reply)).toContain('Kept in the plan')
  })

  test('are kept although whoever heard them does not hold what was asked', async () => {
    const promptId = lab.ask('2.2')
    await lab.press(grace, { action, promptId, answer: 'not-held', ...said })
    expect(lab.entries(`prompt-${promptId}`)).toMatchObject([{ kind: 'voice' }])
  })

  test('are not taken without how they are known, and stay on the card', async () => {
    const promptId = lab.ask('2.2')
    const reply = await lab.press(grace, { action, promptId, answer: 'met', voice: words })
    expect(readOn(reply)).toContain('Choose how you know the child’s words.')
    expect(inputOn(reply, 'voice')).toBe(words)
    expect(inputOn(reply, 'answer')).toBe('met')
    expect(lab.entries(`prompt-${promptId}`)).toEqual([])
  })

  test('are not guessed to be of one of two children: no card asks for them, and none takes them', async () => {
    const ama = { name: 'Ama Osei', kind: 'child', born: '2019-02-01' }
    lab.chat.write(priya, adding('person', ama, 'ama'))
    const promptId = lab.ask('2.2')
    const asked = await lab.press(grace, { action, promptId })
    expect(inputOn(asked, 'voice')).toBeUndefined()
    expect(readOn(asked)).not.toContain('own words')
    const reply = await lab.press(grace, { action, promptId, answer: 'met', ...said })
    expect(readOn(reply)).toContain('Add them in the plan.')
    expect(lab.entries(`prompt-${promptId}`)).toEqual([])
  })
})

describe('the first answer stands', () => {
  test('when Teams sends it twice, which writes it once', async () => {
    const promptId = lab.ask('scale:2.2')
    const first = await lab.press(grace, { action, promptId, answer: '6', note })
    const { seq } = lab.chat.plan()
    expect(await lab.press(grace, { action, promptId, answer: '6', note })).toEqual(first)
    expect(lab.chat.plan().seq).toBe(seq)
  })

  test('when two people answer at once: one is told who was first, and given their words back', async () => {
    const promptId = lab.ask('scale:2.2')
    const replies = await Promise.all([
      lab.press(grace, { action, promptId, answer: '6', note: 'By the nursery.' }),
      lab.press(priya, { action, promptId, answer: '2', note: 'By the lead.' }),
    ])
    const [first, late] = replies
      .map(readOn)
      .toSorted((one) => (one.includes('not recorded') ? 1 : -1))
    expect(first).not.toContain('not recorded')
    expect(late).toContain('Your answer was not recorded.')
    const entries = lab.entries(`prompt-${promptId}`)
    expect(entries).toHaveLength(1)
    const lost = entries[0]?.author.oid === grace.oid ? 'By the lead.' : 'By the nursery.'
    expect(late).toContain(lost)
  })
})

describe('what cannot be taken', () => {
  test.each([
    ['no answer', {}],
    ['an answer of another question', { answer: 'met' }],
    ['an answer there is none of', { answer: '11' }],
    ['an answer that is no text', { answer: ['6'] }],
  ])('%s has the question drawn again with what was typed', async (_, change) => {
    const promptId = lab.ask('scale:2.2')
    const reply = await lab.press(grace, { action, promptId, note, ...change })
    expect(readOn(reply)).toContain('Choose an answer.')
    expect(inputOn(reply, 'note')).toBe(note)
    expect(lab.entries(`prompt-${promptId}`)).toEqual([])
  })

  test('64 kB of a note stay on the card, and it is said how long a note may be', async () => {
    const promptId = lab.ask('2.2')
    const long = { action, promptId, answer: 'met', note: 'x'.repeat(64 * 1024) }
    const reply = await lab.press(grace, long)
    expect(reply).toMatchObject({
      type: 'application/vnd.microsoft.activity.message',
      value:
        'Not sent. Shorten your note to 2,000 characters; it has 65,536. Your words are still on the card.',
    })
    await lab.submit(grace, long)
    expect(lab.bot.reached.map(({ method, body }) => [method, body['text']])).toEqual([
      ['POST', reply.value],
    ])
    expect(lab.prompt(promptId).state).toBe('due')
  })

  test('64 kB of a child’s words neither', async () => {
    const promptId = lab.ask('2.2')
    const voice = 'x'.repeat(64 * 1024)
    const reply = await lab.press(grace, {
      action,
      promptId,
      answer: 'met',
      voice,
      gathered: 'said',
    })
    expect(reply.value).toContain('Shorten the child’s own words to 2,000 characters')
  })

  test.each([
    ['a word of no card of ours', { action: 'update.destroy', promptId: 'x' }],
    ['no prompt', { action }],
    ['a prompt that is no text', { action, promptId: 7 }],
    ['nothing that can be read', 'a text'],
    ['nothing', {}],
  ])('%s is a button that no longer works', async (_, data) => {
    const reply = await lab.press(grace, data as Record<string, unknown>)
    expect(reply.value).toContain('Nothing was recorded.')
  })

  test('a press that carries nothing at all, not even an empty answer, is one too', async () => {
    const action = { type: 'Action.Execute', verb: 'update.answer', data: null }
    const press = { ...pressOf(lab.bot, {}), value: { action } }
    const response = await postSigned(lab.bot, press)
    expect(await response.json()).toMatchObject({
      value: 'This button no longer works. Nothing was recorded. Open the plan instead.',
    })
  })

  test('an answer to a question whose time is over is given back', async () => {
    const promptId = lab.ask('2.2')
    lab.chat.write(priya, held('3-month', '2026-11-20'))
    lab.chat.log.prompts.withdrawn(promptId)
    const reply = await lab.press(grace, { action, promptId, answer: 'met', note })
    expect(readOn(reply)).toContain('Your answer was not recorded.')
    expect(readOn(reply)).toContain(note)
    expect(lab.entries(`prompt-${promptId}`)).toEqual([])
  })

  test('an answer by one who left the team yesterday; on their last day it is taken', async () => {
    const [early, late] = [lab.ask('scale:2.2'), lab.ask('change:2.2')]
    lab.chat.set(priya, 'member-Grace', 'to', '2026-11-20')
    expect(readOn(await lab.press(grace, { action, promptId: early, answer: '6' }))).toContain(
      'Answered by',
    )
    lab.chat.clock.day = '2026-11-21'
    const reply = await lab.press(grace, { action, promptId: late, answer: 'same', note })
    expect(readOn(reply)).toContain('This prompt is closed to you')
    expect(readOn(reply)).toContain(note)
    expect(readOn(reply)).not.toContain('FP-')
  })

  test('an answer by the manager, by somebody of another team, or to a prompt of another kind', async () => {
    const promptId = lab.ask('scale:2.2')
    const review = lab.ask('2.2', priya, 'review')
    for (const [who, sent] of [
      [helen, { promptId, answer: '6' }],
      [omar, { promptId, answer: '6' }],
      [priya, { promptId: review, answer: 'met' }],
      [priya, { promptId: 'no-such-prompt', answer: 'met' }],
    ] as const) {
      expect(readOn(await lab.press(who, { action, ...sent }))).toContain('closed to you')
    }
    expect(lab.entries('prompt-')).toEqual([])
  })
})

describe('a client that does not know Action.Execute', () => {
  test('answers as well, and its card is drawn anew', async () => {
    const promptId = lab.ask('engagement:2.2')
    await lab.submit(grace, { action, promptId, answer: 'fully', note })
    expect(lab.entries(`prompt-${promptId}`)).toMatchObject([{ fields: { level: 'fully' } }])
    expect(lab.bot.reached).toMatchObject([{ method: 'PUT' }])
    expect(JSON.stringify(lab.bot.reached[0]?.body)).toContain('Answered by Grace Adeyemi')
  })

  test('is told where a button no longer works, and its card stays', async () => {
    await lab.submit(grace, { action: 'update.destroy', promptId: 'x' })
    expect(lab.bot.reached).toMatchObject([{ method: 'POST', body: { type: 'message' } }])
  })
})

describe('when something fails here', () => {
  test('the question comes again with what was typed, and nobody’s words are in the notes', async () => {
    const promptId = lab.ask('scale:2.2')
    const { answered } = lab.chat.log.prompts
    lab.chat.log.prompts.answered = () => {
      throw new TypeError(`disk full while writing ${note}`)
    }
    const reply = await lab.press(grace, { action, promptId, answer: 'not-held', note })
    lab.chat.log.prompts.answered = answered
    expect(readOn(reply)).toContain('Something went wrong here. Try again.')
    expect([inputOn(reply, 'answer'), inputOn(reply, 'note')]).toEqual(['not-held', note])
    expect(lab.bot.notes).toEqual(['{"event":"bot.answer.failed","kind":"TypeError"}'])
  })

  test('and the plan cannot be read either, what was typed can be sent again from the card', async () => {
    const promptId = lab.ask('2.2')
    const { find } = lab.chat.log.prompts
    lab.chat.log.prompts.find = () => {
      throw new TypeError('disk gone')
    }
    const sent = { action, promptId, answer: 'met', note, voice: 'I like it.', gathered: 'drawn' }
    const reply = await lab.press(grace, sent)
    lab.chat.log.prompts.find = find
    expect([inputOn(reply, 'note'), inputOn(reply, 'voice')]).toEqual([note, 'I like it.'])
    const again = typeof reply.value === 'string' ? undefined : reply.value.actions?.[0]
    expect(again).toMatchObject({ data: { action, promptId, answer: 'met', gathered: 'drawn' } })
    expect(readOn(reply)).not.toContain('FP-')
  })
})

test('no card on the way names the family or a member of it', async () => {
  const asked = [
    lab.ask('2.2'),
    lab.ask('engagement:2.2'),
    lab.ask('change:2.2'),
    lab.ask('scale:2.2'),
  ]
  lab.chat.write(priya, judged('lead-professional', '2.2', 'not-met', '2026-11-19'))
  const cards: string[] = []
  for (const promptId of asked) {
    cards.push(readOn(await lab.press(grace, { action, promptId })))
    cards.push(readOn(await lab.press(grace, { action, promptId, answer: 'not-held', note })))
  }
  const view = viewOf(lab.chat.plan(), grace, '2026-11-20')
  const names = view?.records.flatMap(({ kind, fields }) =>
    kind === 'person' ? String(fields['name']).split(' ') : [],
  )
  for (const name of names ?? []) expect(cards.join('\n')).not.toContain(name)
  expect(names).toContain('Osei')
})
