import { fc } from '../../../chance.ts'
import { expect, it } from 'vitest'
import { addDays, later, type Day } from '../../../../rules/calendar.ts'
import { openLog } from '../../../../src/log/open-log.ts'
import type { Prompt } from '../../../../src/log/prompts.ts'
import { openPlan } from '../../../../src/plan/opening.ts'
import { applyEvents, emptyPlan, recordsOf, textOf } from '../../../../src/plan/plan.ts'
import { ConnectorRefused } from '../../../../src/service/bot/connector.ts'
import { isPut } from '../../../../src/service/due/changes.ts'
import { dueReviewOf } from '../../../../src/service/due/review-due.ts'
import { workingDayFrom, workingDaysBetween } from '../../../../src/service/due/working-days.ts'
import { createPlanDesk } from '../../../../src/service/plans/plan-desk.ts'
import { writeKept } from '../../../../src/service/prompts/kept-answer.ts'
import { createPrompter } from '../../../../src/service/prompts/prompter.ts'
import { usualSending } from '../../../../src/service/prompts/sending.ts'
import { grace, helen, liam, omar, priya } from '../../plan/plan-lab.ts'
import { adding, held } from './chat-lab.ts'

/** One look of a year: so many days on, or back and forth again, and what happens then. */
interface Step {
  readonly days: number
  readonly hour: number
  /** The clock was wrong by so many days, and is put right after the look. */
  readonly wrongBy: number
  readonly restart: boolean
  readonly family: number
  readonly happens: 'nothing' | 'answered' | 'held'
  readonly teams: 'takes' | 'is busy' | 'loses its answer' | 'loses the card'
}

const step: fc.Arbitrary<Step> = fc.record({
  days: fc.oneof({ weight: 6, arbitrary: fc.integer({ min: 0, max: 5 }) }, fc.constant(25)),
  hour: fc.integer({ min: 0, max: 23 }),
  wrongBy: fc.oneof({ weight: 6, arbitrary: fc.constant(0) }, fc.integer({ min: -40, max: 40 })),
  restart: fc.boolean(),
  family: fc.nat({ max: 19 }),
  happens: fc.constantFrom('nothing', 'answered', 'held'),
  teams: fc.constantFrom(
    'takes',
    'takes',
    'takes',
    'is busy',
    'loses its answer',
    'loses the card',
  ),
})

const everybody = [priya, grace, liam, omar, helen]
const { tenantId } = priya

/** Twenty families, opened one every nine days, with everybody in their teams. */
function openYear() {
  const log = openLog(':memory:')
  const at = '2026-01-01T09:00:00.000Z'
  for (const who of everybody) {
    log.directory.keep(who, 'oid-ivy', at)
    const chat = {
      conversationId: `chat-${who.oid}`,
      serviceUrl: 'https://a.example/',
      userMri: '',
    }
    log.conversations.remember({ tenantId, oid: who.oid, ...chat })
  }
  const state = { day: '2026-01-01', hour: 10, teams: 'takes' as Step['teams'], leaving: '' }
  const clock = {
    today: () => state.day,
    now: () => new Date(`${state.day}T${String(state.hour).padStart(2, '0')}:00:00.000Z`),
  }
  const desk = createPlanDesk({ log, clock })
  const keys = Array.from({ length: 20 }, (_, nth) => {
    const [key, opened] = [`plan-${nth}`, addDays('2026-01-01', nth * 9)]
    const fields = {
      family: 'Osei',
      reference: `FP-${1042 + nth}`,
      framework: 'supporting-families-2022',
      opened,
    }
    const ids = { plan: 'head', lead: 'lead' }
    const { events } = openPlan({ key, fields, lead: priya, at, ids }, opened)
    log.append(key, 0, applyEvents(emptyPlan(key), events).seq > 0 ? events : [])
    state.day = opened
    const joins = [grace, liam, omar, helen].map(({ oid, name, agency }) =>
      adding('member', {
        oid,
        name,
        agency,
        role: oid === helen.oid ? 'manager' : 'member',
        from: opened,
      }),
    )
    const person = adding('person', { name: 'Abena', kind: 'adult', born: '1990-01-01' })
    const needs = ['2.2', '8.1', '9.1'].map((ref) =>
      adding('need', {
        ref,
        people: 'record' in person ? [person.record] : [],
        identified: opened,
      }),
    )
    const written = desk.write(priya, key, [...joins, person, ...needs], 'page')
    if (written.kind !== 'written') throw new Error(JSON.stringify(written))
    return key
  })
  const delivered = new Map<string, number>()
  const late: string[] = []
  const sending = log.prompts.sending.bind(log.prompts)
  log.prompts.sending = (id, conversation, instant) => {
    state.leaving = id
    sending(id, conversation, instant)
  }
  const receive = () => {
    const prompt = log.prompts.find(state.leaving)
    if (!prompt) throw new Error('what leaves is in the outbox')
    delivered.set(prompt.id, (delivered.get(prompt.id) ?? 0) + 1)
    if (isOver(prompt)) late.push(JSON.stringify(prompt))
  }
  /** Whether a card about a review comes after its answer, or after it was held. */
  function isOver({ kind, plan, point, due }: Prompt): boolean {
    if (!['review', 'update', 'escalation'].includes(kind)) return false
    const isHeld = recordsOf(log.plan(plan) ?? emptyPlan(plan), 'review').some(
      (one) => textOf(one, 'point') === point && textOf(one, 'held') <= state.day,
    )
    const isAnswered = log.prompts
      .ofPlan(plan)
      .some((one) => one.kind === 'review' && one.state === 'answered' && one.due === due)
    return isHeld || isAnswered
  }
  const notes: string[] = []
  const start = () =>
    createPrompter({
      log,
      clock,
      desk,
      tenantId,
      origin: 'https://plan.example',
      notes: { note: (event) => void notes.push(event) },
      sending: { ...usualSending, rates: { conversation: [], application: [] } },
      delivered: async ({ id }) => (delivered.has(id) ? 'yes' : 'no'),
      chance: () => 0,
      bot: {
        async sendCard() {
          if (state.teams === 'is busy') throw new ConnectorRefused(429, null)
          if (state.teams !== 'loses the card') receive()
          if (state.teams !== 'takes') throw new ConnectorRefused(null, null, true)
          return { activityId: `activity of ${state.leaving}` }
        },
        updateCard: async () => undefined,
      },
    })
  return { log, desk, state, keys, delivered, late, notes, start }
}

type Year = ReturnType<typeof openYear>

function happen({ log, desk, keys, state }: Year, { family, happens }: Step): void {
  const key = keys[family] ?? ''
  const plan = log.plan(key)
  const review = plan && dueReviewOf(plan, state.day)
  if (!plan || !review) return
  if (happens === 'held') desk.write(priya, key, [held(review.point, state.day)], 'page')
  const open = log.prompts
    .ofPlan(key)
    .findLast(({ state: now, due }) => due === review.due && now !== 'withdrawn')
  if (happens !== 'answered' || !open) return
  const kept = {
    answer: 'not-held',
    note: null,
    requestId: open.id,
    name: priya.name,
    on: state.day,
    change: null,
    voice: false,
    earlier: [],
  } as const
  log.prompts.answered(open.id, writeKept(kept), open.oid, `${state.day}T12:00:00.000Z`)
}

/** What ought to be there on a working day on which everything has been looked at and sent. */
function missing({ log, keys }: Year, on: Day): string[] {
  return keys.flatMap((key) => {
    const plan = log.plan(key)
    const review = plan && dueReviewOf(plan, on)
    if (!review) return []
    const prompts = log.prompts.ofPlan(key)
    const theirs = prompts.filter(({ kind, due }) => kind === 'review' && due === review.due)
    // A clock that was wrong has asked for the next already, which makes up for this one.
    const isPast = prompts.some(
      ({ kind, due, leftAt }) => kind === 'review' && due > review.due && leftAt,
    )
    const waiting = prompts.filter(
      ({ state, since }) => (state === 'due' || state === 'sending') && since <= on,
    )
    const last = theirs.findLast(isPut)
    const from = (last?.leftAt ?? last?.askedAt)?.slice(0, 10) ?? review.due
    const isAnswered = theirs.some(({ state }) => state === 'answered')
    const isUntold =
      !isPast &&
      !isAnswered &&
      workingDaysBetween(later(review.due, from), on) > 5 &&
      !prompts.some((one) => one.kind === 'escalation' && one.due === review.due && isPut(one))
    return [
      ...(isUntold ? [`${key}: that the ${review.point} review is late`] : []),
      ...(isPast || theirs.some(isPut) ? [] : [`${key}: the ${review.point} review`]),
      ...waiting.map(({ kind, oid, since }) => `${key}: ${kind} for ${oid} since ${since}`),
    ]
  })
}

it('over a year of wrong clocks, restarts, missed nights and lost cards each card comes once, none is missing, and none comes after an answer', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 90, maxLength: 90 }), async (steps) => {
      const year = openYear()
      const { state, log } = year
      let prompter = year.start()
      let day = '2026-03-20'
      for (const one of steps) {
        day = addDays(day, one.days)
        Object.assign(state, { day: addDays(day, one.wrongBy), hour: one.hour, teams: one.teams })
        if (one.restart) prompter = year.start()
        await prompter.tick()
        state.day = day
        happen(year, one)
      }
      state.teams = 'takes'
      // A card refused at a wrong clock's instant waits for it in that process alone.
      prompter = year.start()
      for (let nth = 0; nth < 3; nth++) {
        day = workingDayFrom(addDays(day, 1))
        Object.assign(state, { day, hour: 11 })
        await prompter.tick()
        await prompter.tick()
      }
      expect(missing(year, day)).toEqual([])
      expect(year.late).toEqual([])
      expect([...year.delivered.values()].filter((times) => times > 1)).toEqual([])
      expect(year.notes).not.toContain('prompt.broken')
      expect(year.delivered.size).toBeGreaterThan(20)
      log.close()
    }),
    // A year takes seconds, and a shorter one that fails too tells no more.
    { numRuns: 3, endOnFailure: true },
  )
}, 120_000)
