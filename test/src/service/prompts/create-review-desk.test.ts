import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import type { ReviewAnswer, ReviewAnswerRequest } from '../../../../src/service/bot/review-desk.ts'
import { judgementIdOf } from '../../../../src/service/prompts/judgement.ts'
import { grace, helen, omar, priya, type Worker } from '../../plan/plan-lab.ts'
import { adding, held, judged, openChatLab, origin, tenantId, type ChatLab } from './chat-lab.ts'

let lab: ChatLab
beforeEach(async () => {
  lab = openChatLab()
  lab.reach(priya)
  await lab.prompter.tick()
  lab.clock.day = '2026-11-20'
})
afterEach(() => lab.close())

const actorOf = ({ oid }: Worker) => ({ tenantId, oid })
const answer = (who: Worker, change: Partial<ReviewAnswerRequest> = {}): Promise<ReviewAnswer> =>
  lab.reviews.answer({
    actor: actorOf(who),
    promptId: lab.prompts()[0]?.id ?? '',
    answer: 'met',
    note: null,
    requestId: '0a0a0a0a-0000-8000-8000-000000000001',
    ...change,
  })
const find = (who: Worker) => lab.reviews.find(actorOf(who), lab.prompts()[0]?.id ?? '')
const judgements = () =>
  [...lab.plan().records.values()].filter(({ fields }) => fields['measure'] === 'judgement')

describe('an answer in chat', () => {
  test('becomes a judgement in the plan under the name of whoever answered', async () => {
    await answer(priya, { note: 'Saw the red book.' })
    expect(judgements()).toMatchObject([
      {
        author: { oid: priya.oid, name: 'Priya Nair', agency: 'Early Help' },
        fields: {
          measure: 'judgement',
          by: 'lead-professional',
          about: '2.2',
          result: 'met',
          on: '2026-11-20',
          note: 'Saw the red book.',
          source: '3-month review, answered in chat',
        },
      },
    ])
    expect(lab.prompt()).toMatchObject({ state: 'answered', answeredBy: priya.oid })
  })

  test('is shown with what it did to the outcome', async () => {
    expect(await answer(priya)).toEqual({
      kind: 'recorded',
      answered: {
        planNumber: 'FP-1042',
        about: { kind: 'outcome', ref: '2.2' },
        point: '3-month review',
        planLink: `${origin}/plans/${lab.plan().key}/outcomes/2.2`,
        by: 'Priya Nair',
        on: '2026-11-20',
        answer: 'met',
        change: { from: 'Judgement needed', to: 'Met' },
        correctAs: { promptId: lab.prompt().id },
      },
    })
  })

  test('of "not met yet" outweighs what a colleague said before', async () => {
    lab.write(grace, judged('practitioner', '2.2', 'met', '2026-11-19'))
    expect(await answer(priya, { answer: 'not-met' })).toMatchObject({
      answered: { answer: 'not-met', change: { from: 'Met', to: 'Judgement needed' } },
    })
  })

  test('that moves nothing says so', async () => {
    lab.write(grace, judged('practitioner', '2.2', 'met', '2026-11-19'))
    expect(await answer(priya)).toMatchObject({ kind: 'recorded', answered: { change: null } })
  })

  test('is given by a colleague as a practitioner, since they do not lead', async () => {
    expect(await answer(grace)).toMatchObject({ kind: 'recorded', answered: { by: grace.name } })
    expect(judgements()).toMatchObject([{ fields: { by: 'practitioner' } }])
  })

  test('does not hold the review: that is for the team', async () => {
    await answer(priya)
    const view = lab.desk.view(priya, lab.plan().key, 'page')
    expect(view?.findings.reviews[0]).toMatchObject({ point: '3-month', state: 'due' })
  })

  test('is the end of the asking for that review', async () => {
    await answer(priya)
    lab.clock.day = '2026-12-20'
    await lab.prompter.tick()
    expect(lab.sent).toHaveLength(1)
    expect(lab.prompt().state).toBe('answered')
  })

  test('and the looks it took are on the access log', async () => {
    await answer(priya)
    const rows = lab.log.access.rows(2).map(({ what, from, outcome }) => [what, from, outcome])
    expect(rows).toEqual([
      ['write', 'chat', 'allowed'],
      ['plan', 'chat', 'allowed'],
    ])
  })
})

describe('"I do not hold this information"', () => {
  test('leaves no judgement in the plan', async () => {
    const seq = lab.plan().seq
    expect(await answer(priya, { answer: 'not-held' })).toMatchObject({
      kind: 'recorded',
      answered: { by: 'Priya Nair', answer: 'not-held', change: null },
    })
    expect(lab.plan().seq).toBe(seq)
  })

  test('is kept with its note', async () => {
    await answer(priya, { answer: 'not-held', note: 'Ask the health visitor.' })
    expect(lab.prompt()).toMatchObject({ state: 'answered', answeredBy: priya.oid })
    expect(lab.prompt().answer).toContain('Ask the health visitor.')
    expect(await find(priya)).toMatchObject({ kind: 'answered', answered: { answer: 'not-held' } })
  })

  test('sent twice is one answer', async () => {
    const first = await answer(priya, { answer: 'not-held' })
    expect(await answer(priya, { answer: 'not-held' })).toEqual(first)
  })
})

describe('the first answer stands', () => {
  test('when Teams sends it again, and is answered the same', async () => {
    const first = await answer(priya)
    const seq = lab.plan().seq
    lab.clock.day = '2026-11-21'
    expect(await answer(priya)).toEqual(first)
    expect(lab.plan().seq).toBe(seq)
  })

  test('against another one by a colleague, who is told who was first', async () => {
    await answer(priya)
    const second = await answer(grace, { answer: 'not-met', requestId: 'another' })
    expect(second).toMatchObject({
      kind: 'already-answered',
      answered: { by: 'Priya Nair', answer: 'met' },
    })
    expect(judgements()).toHaveLength(1)
  })

  test('against "I do not hold this information" as well', async () => {
    await answer(priya)
    const second = await answer(grace, { answer: 'not-held', requestId: 'another' })
    expect(second.kind).toBe('already-answered')
    expect(lab.prompt().answeredBy).toBe(priya.oid)
  })
})

describe('when the process ended between writing the judgement and marking the prompt', () => {
  beforeEach(() => {
    const { id, point } = lab.prompt()
    const fields = {
      measure: 'judgement',
      by: 'lead-professional',
      about: '2.2',
      result: 'met',
      on: '2026-11-20',
      source: `${point} review, answered in chat`,
      note: 'Saw the red book.',
    }
    const added = adding('evidence', fields, judgementIdOf({ id }))
    lab.write(priya, { ...added, id: 'the-request' })
  })

  test('the same answer again is recorded, with what it changed', async () => {
    expect(await answer(priya, { requestId: 'the-request' })).toMatchObject({
      kind: 'recorded',
      answered: { by: 'Priya Nair', change: { from: 'Judgement needed', to: 'Met' } },
    })
    expect(judgements()).toHaveLength(1)
  })

  test('another answer does not become a second judgement', async () => {
    expect(await answer(priya, { answer: 'not-met', requestId: 'another' })).toMatchObject({
      kind: 'already-answered',
      answered: { answer: 'met', on: '2026-11-20' },
    })
    expect(judgements()).toHaveLength(1)
  })

  test('the next look marks it, so that nobody is asked again', async () => {
    expect(lab.prompt().state).toBe('sent')
    await lab.startAgain().tick()
    expect(lab.prompt()).toMatchObject({ state: 'answered', answeredBy: priya.oid })
    expect(lab.prompt().answer).toContain('Saw the red book.')
  })
})

describe('who may not answer', () => {
  test('somebody in nobody’s team, who is on the access log as refused', async () => {
    expect(await answer(omar)).toEqual({ kind: 'not-yours' })
    expect(await find(omar)).toEqual({ kind: 'not-yours' })
    expect(lab.log.access.rows(1)).toMatchObject([{ oid: omar.oid, outcome: 'refused' }])
    expect(judgements()).toEqual([])
  })

  test('a manager, who watches over the plan and judges nothing', async () => {
    expect(await answer(helen)).toEqual({ kind: 'not-yours' })
    expect(await answer(helen, { answer: 'not-held' })).toEqual({ kind: 'not-yours' })
    expect(await find(helen)).toEqual({ kind: 'not-yours' })
    expect(lab.prompt().state).toBe('sent')
  })

  test('a colleague on the day after they left, and on the day itself they may', async () => {
    lab.set(priya, 'member-Grace', 'to', '2026-11-20')
    expect((await find(grace)).kind).toBe('open')
    lab.clock.day = '2026-11-21'
    expect(await answer(grace)).toEqual({ kind: 'not-yours' })
  })

  test('anybody, to a prompt that never was; that they tried is on the access log', async () => {
    expect(await answer(priya, { promptId: 'no-such' })).toEqual({ kind: 'no-such-prompt' })
    expect(lab.log.access.rows(1)).toMatchObject([
      { oid: priya.oid, plan: null, what: 'prompt', from: 'chat', outcome: 'refused' },
    ])
  })
})

describe('what somebody may not see of an answer', () => {
  test('is the answer itself where its judgement is not for them', async () => {
    await answer(priya)
    expect(await find(grace)).toMatchObject({ kind: 'answered' })
    lab.write(priya, {
      do: 'set',
      id: 'for-early-help',
      record: judgementIdOf(lab.prompt()),
      field: 'audience',
      value: [priya.agency],
      base: lab.plan().seq,
    })
    expect(await find(grace)).toEqual({ kind: 'not-yours' })
    expect(await answer(grace)).toEqual({ kind: 'not-yours' })
    expect(await find(priya)).toMatchObject({ kind: 'answered', answered: { answer: 'met' } })
  })
})

describe('a prompt drawn again', () => {
  test('is open until it is answered, with what was last told and the earliest day', async () => {
    expect(await find(priya)).toMatchObject({
      kind: 'open',
      prompt: { due: '2026-11-28', lastTold: null, earliestMet: null },
    })
    await answer(priya)
    expect(await find(priya)).toMatchObject({ kind: 'answered', answered: { by: 'Priya Nair' } })
  })

  test('that was taken back takes no answer and says so', async () => {
    lab.write(priya, held('3-month', '2026-11-20'))
    await lab.prompter.tick()
    const withdrawn = { kind: 'withdrawn', subject: { planNumber: 'FP-1042' } }
    expect(await find(priya)).toMatchObject(withdrawn)
    expect(await answer(priya)).toMatchObject(withdrawn)
    expect(judgements()).toEqual([])
  })

  test('about an outcome that is no need any more is still taken, and changes nothing', async () => {
    const [need] = [...lab.plan().records.values()].filter(({ fields }) => fields['ref'] === '2.2')
    const base = lab.plan().seq
    lab.write(priya, { do: 'remove', id: 'no-need', record: need?.id ?? '', base })
    expect(await answer(priya)).toMatchObject({ kind: 'recorded', answered: { change: null } })
  })

  test('is open still when the plan does not take the answer, and says what to do', async () => {
    const [other] = lab.log.eventsSince(lab.plan().key, 2)
    expect(await answer(priya, { requestId: other?.operation ?? '' })).toMatchObject({
      kind: 'invalid',
      prompt: { planNumber: 'FP-1042' },
      faults: ['The plan does not take this answer. Open the plan instead.'],
    })
    expect(lab.prompt().state).toBe('sent')
  })
})
