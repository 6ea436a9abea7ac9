import type { Card } from '../../../../src/cards/card.ts'
import type { Log } from '../../../../src/log/log.ts'
import { openLog } from '../../../../src/log/open-log.ts'
import type { Prompt, PromptKind } from '../../../../src/log/prompts.ts'
import type { Operation } from '../../../../src/plan/operation.ts'
import type { Plan } from '../../../../src/plan/plan.ts'
import type { Chat } from '../../../../src/service/bot/connector.ts'
import type { ReviewDesk } from '../../../../src/service/bot/review-desk.ts'
import { createPlanDesk, type PlanDesk } from '../../../../src/service/plans/plan-desk.ts'
import { createReviewDesk } from '../../../../src/service/prompts/create-review-desk.ts'
import { createPrompter, type Prompter } from '../../../../src/service/prompts/prompter.ts'
import {
  sendingAtOnce,
  usualSending,
  type Sending,
} from '../../../../src/service/prompts/sending.ts'
import { adds, grace, helen, liam, omar, priya, type Worker } from '../../plan/plan-lab.ts'

export const { tenantId } = priya
export const origin = 'https://plan.example.gov.uk'

/** The day the invented Osei family's plan opened; its three-month review is due on 28 November 2026. */
export const opened = '2026-08-28'

/** What the stand-in for the bot was told to put into chats or to draw anew. */
export interface Shown {
  readonly chat: Chat
  readonly card: Card
  readonly summary?: string
  readonly activityId?: string
}

/** Prompts over a real log and desk, on a day that only the test moves, with a bot that records. */
export interface ChatLab {
  readonly log: Log
  readonly desk: PlanDesk
  readonly prompter: Prompter
  readonly reviews: ReviewDesk
  readonly clock: { day: string; time: string }
  /** Cards about plans. */
  readonly sent: Shown[]
  readonly digests: Shown[]
  readonly redrawn: Shown[]
  readonly notes: string[]
  /** What the bot does instead of sending, for once or for good. */
  readonly bot: { send: (() => Promise<{ activityId: string }>) | null }
  readonly settings: {
    /** What differs from a local start, for prompters made after it was set. */
    sending: Partial<Sending>
    /** What the receiver tells of a card whose sending was cut short. */
    delivered: (prompt: Prompt) => Promise<'yes' | 'no' | 'cannot-tell'>
  }
  /** How often something was due at once. */
  woken: number
  /** The prompter as it is after the process was started again over the same log. */
  startAgain(): Prompter
  /** Those of a kind, of reviews unless said. */
  prompts(kind?: PromptKind): Prompt[]
  /** The only prompt of a review that there is. */
  prompt(): Prompt
  plan(): Plan
  write(who: Worker, ...operations: Operation[]): void
  /** Fills a field on the page, knowing all that is there. */
  set(who: Worker, record: string, field: string, value: string): void
  /** Somebody opened their chat with the bot. */
  reach(who: Worker): void
  close(): void
}

/**
 * Opens the lab with the Oseis' plan in it, which Priya leads, with Grace in the team and Helen over it; over a log's file
 * that holds them already, it goes on with that.
 */
export function openChatLab(needs: readonly string[] = ['2.2', '5.1'], file = ':memory:'): ChatLab {
  const log = openLog(file)
  for (const { oid, name, agency } of [priya, grace, liam, helen, omar]) {
    log.directory.keep({ oid, name, agency }, 'oid-ivy', '2026-01-02T09:00:00.000Z')
  }
  const clock = { day: opened, time: '10:00:00' }
  const ticking = { today: () => clock.day, now: () => new Date(`${clock.day}T${clock.time}Z`) }
  const desk = createPlanDesk({ log, clock: ticking })
  const [sent, digests, redrawn]: [Shown[], Shown[], Shown[]] = [[], [], []]
  const notes: string[] = []
  const bot: ChatLab['bot'] = { send: null }
  const settings: ChatLab['settings'] = { sending: {}, delivered: async () => 'cannot-tell' }
  const makePrompter = () =>
    createPrompter({
      log,
      clock: ticking,
      desk,
      tenantId,
      origin,
      sending: { ...usualSending, ...sendingAtOnce, ...settings.sending },
      delivered: (prompt) => settings.delivered(prompt),
      chance: () => 0.5,
      bot: {
        async sendCard(chat, card, summary) {
          const into = summary.startsWith('Your week') ? digests : sent
          into.push({ chat, card, summary })
          return bot.send ? bot.send() : { activityId: `activity-${sent.length}` }
        },
        async updateCard(chat, activityId, card) {
          redrawn.push({ chat, activityId, card })
        },
      },
      notes: { note: (event, facts) => void notes.push(JSON.stringify({ event, ...facts })) },
    })
  const key = log.planKeys()[0] ?? openOseis(desk, needs)
  clock.day = '2026-11-14'

  const lab: ChatLab = {
    log,
    desk,
    clock,
    sent,
    digests,
    redrawn,
    notes,
    bot,
    settings,
    woken: 0,
    prompter: makePrompter(),
    reviews: createReviewDesk({
      log,
      clock: ticking,
      desk,
      origin,
      wake: () => void (lab.woken += 1),
    }),
    startAgain: makePrompter,
    prompts: (kind = 'review') => log.prompts.ofPlan(key).filter((one) => one.kind === kind),
    prompt() {
      const [first, ...others] = lab.prompts()
      if (!first || others.length > 0) throw new Error('there is not one prompt')
      return first
    },
    plan() {
      const plan = log.plan(key)
      if (!plan) throw new Error('there is no plan')
      return plan
    },
    write(who, ...operations) {
      const written = desk.write(who, key, operations, 'page')
      if (written.kind !== 'written') throw new Error(JSON.stringify(written))
    },
    set(who, record, field, value) {
      const base = lab.plan().seq
      lab.write(who, { do: 'set', id: `set-${base}`, record, field, value, base })
    },
    reach: ({ oid }) =>
      log.conversations.remember({
        tenantId,
        oid,
        conversationId: `chat-${oid}`,
        serviceUrl: 'https://smba.trafficmanager.net/uk/',
        userMri: `29:${oid}`,
      }),
    close: () => log.close(),
  }
  return lab
}

function openOseis(desk: PlanDesk, needs: readonly string[]): string {
  const framework = 'supporting-families-2022'
  const made = desk.open(priya, { family: 'Osei', framework, opened })
  if (made.kind !== 'opened') throw new Error(JSON.stringify(made))
  const joins = ({ oid, name, agency: theirs }: Worker, role: string) =>
    adding(
      'member',
      { oid, name, agency: theirs, role, from: opened },
      `member-${name.slice(0, 5)}`,
    )
  const written = desk.write(
    priya,
    made.key,
    [
      joins(grace, 'member'),
      joins(helen, 'manager'),
      adding('person', { name: 'Abena Osei', kind: 'adult', born: '1997-02-03' }, 'abena'),
      adding('person', { name: 'Kofi Osei', kind: 'child', born: '2022-07-01' }, 'kofi'),
      ...needs.map((ref) =>
        adding('need', {
          ref,
          people: ['abena', 'kofi'],
          identified: opened,
          why: 'Asked for help.',
        }),
      ),
    ],
    'page',
  )
  if (written.kind !== 'written') throw new Error(JSON.stringify(written))
  return made.key
}

let added = 0
/** An operation that adds an entry, under a name of its own where it needs none. */
export const adding = (
  kind: Parameters<typeof adds>[0],
  fields: Parameters<typeof adds>[2],
  record = `entry-${(added += 1)}`,
): Operation => adds(kind, record, fields)

/** A judgement somebody files on the page. */
export const judged = (by: string, about: string, result: string, on: string): Operation =>
  adding('evidence', { measure: 'judgement', by, about, result, on })

/** A review the team held. */
export const held = (point: string, on: string): Operation => adding('review', { point, held: on })

/** The texts of a card, in order, with the names and values of its facts. */
export const textsOf = ({ card }: Shown): string =>
  card.body
    .flatMap((element) => {
      if (element.type === 'TextBlock') return [element.text]
      if (element.type === 'RichTextBlock') return element.inlines.map(({ text }) => text)
      if (element.type === 'FactSet')
        return element.facts.map(({ title, value }) => `${title}: ${value}`)
      if (element.type === 'Container') return element.items.map(({ text }) => text)
      return element.type === 'ActionSet' ? [] : [element.label]
    })
    .join('\n')
    .replaceAll('\u00a0', ' ')
