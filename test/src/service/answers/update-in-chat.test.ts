import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { viewOf } from '../../../../src/plan/view.ts'
import { grace, liam, priya } from '../../plan/plan-lab.ts'
import { adding, judged } from '../prompts/chat-lab.ts'
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
  const said = { voice: words, gathered: 'conversation' }

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
