import type { Hono } from 'hono'
import type { Configuration } from '../api/schemas.ts'
import type { Clock, Log } from '../log/log.ts'
import type { Actor } from '../plan/actor.ts'
import type { Rhythm } from '../plan/coedit/at-most-every.ts'
import { cautiousPolicy, type RetentionPolicy } from '../plan/rights/retention-policy.ts'
import type { AnswerDesks } from './bot/answers/table.ts'
import type { BotOptions } from './bot/bot.ts'
import { kindOfError } from './bot/bot-log.ts'
import { startAccessCopier, type AccessCopier } from './access-copier.ts'
import { createChat } from './chat.ts'
import { createClosureDesk } from './closure/closure-desk.ts'
import type { Whence } from './limits/address.ts'
import { createLimitBuckets, usualLimits, type Limits } from './limits/limits.ts'
import type { ListsOptions } from './lists-options.ts'
import { startListsWriter, type ListsWriter } from './lists-writer.ts'
import { createPlanStreams } from './live/plan-streams.ts'
import { createPresenceDesk } from './live/presence-desk.ts'
import { createPresences } from './live/presences.ts'
import type { NoteEvent, ServiceNotes } from './notes.ts'
import { raisePutBack } from './oversight/put-back.ts'
import { raiseUnusual } from './oversight/raise-unusual.ts'
import { createPages } from './pages/pages.ts'
import { laterByTimer } from './plans/emergency-ends.ts'
import { createPlanDesk, type PlanDesk } from './plans/plan-desk.ts'
import type { Installing } from './prompts/installer.ts'
import type { Prompter } from './prompts/prompter.ts'
import type { Sending } from './prompts/sending.ts'
import { createDayWatch } from './rhythm/day-watch.ts'
import { eachInTurn } from './rhythm/each-in-turn.ts'
import { oneAtATime } from './rhythm/one-at-a-time.ts'
import { thinOld, wholeFrom } from './rhythm/thin-old.ts'
import { createRetentionDesk } from './rights/retention-desk.ts'
import { createSubjectAccessDesk } from './rights/subject-access-desk.ts'
import { createApp } from './routes/app.ts'
import { createHandlers } from './routes/handlers.ts'
import type { SignInSettings } from './sign-in/settings.ts'
import { placing } from './sign-in/placed.ts'
import { assertEntraInProduction } from './sign-in/only-entra.ts'
import { createSignInCheck, type FetchKeys } from './sign-in/sign-in-check.ts'

export type { Prompter }

/** Who sent a request, by its Authorization header; null where nobody is signed in. */
export type WhoIs = (authorization: string | undefined) => Promise<Actor | null>

export interface ServiceOptions {
  readonly log: Log
  readonly clock: Clock
  readonly signIn: SignInSettings
  /** How the issuer's keys are asked for; absent: by the network. */
  readonly fetchKeys?: FetchKeys
  /** What `GET /api/configuration` answers. */
  readonly configuration: Configuration
  /** The folder of the built tab. */
  readonly tabFolder: string
  /** Where people reach the service, for links in cards. */
  readonly origin: string
  readonly notes: ServiceNotes
  /** Absent: no chat. */
  readonly bot?: Omit<
    BotOptions,
    'conversations' | 'sharedChats' | 'talk' | keyof AnswerDesks | 'log'
  >
  /** Installs the app for whoever is to be asked and has no chat; absent: nobody does. */
  readonly installing?: Installing
  /** How cards are sent; absent: in a council's working hours, within the limits of Teams. */
  readonly sending?: Partial<Sending>
  /** Absent: nothing is written to SharePoint lists. Their lists are there already. */
  readonly lists?: ListsOptions
  /** How long plans are kept; absent: as long as any council is known to keep them. */
  readonly retention?: RetentionPolicy
  /** The only host names a request may be addressed to, without port; absent: any, as a gateway in front decides. */
  readonly hosts?: readonly string[]
  readonly pace?: Partial<Pace>
  readonly limits?: Partial<Limits>
  /** How the time of presence passes; absent: by the machine's own. */
  readonly presence?: Rhythm
  /** How many gateways of the council's own stand in front of the service; absent: none. */
  readonly gateways?: number
  /** Routes that only this start adds. Those under `/api` are behind the same sign-in check; `who` says who passed it. */
  readonly extra?: (app: Hono, who: WhoIs, desk: PlanDesk, prompts: Prompter) => void
}

/** How often things happen that nobody asks for, in milliseconds. */
export interface Pace {
  /** A living stream shows that it is alive. */
  readonly keepAlive: number
  /** Prompts that are due are looked for. */
  readonly prompts: number
  /** The day is compared with the one before. */
  readonly day: number
}

const usualPace: Pace = { keepAlive: 15_000, prompts: 60_000, day: 30_000 }

const usualRhythm: Rhythm = { now: () => performance.now(), later: laterByTimer }

export interface Service {
  readonly fetch: (request: Request, from?: Whence) => Response | Promise<Response>
  readonly desk: PlanDesk
  readonly prompts: Prompter
  /** Looks for prompts that are due, unless that is going on: then once more after it. */
  tick(): Promise<void>
  /** Ends the timers and streams, and the writer of the lists after the record in hand. The log stays open. */
  stop(): Promise<void>
}

/** The whole service over an open log, its timers running. Throws where the tab is not built, and in production where the sign-in is not Entra's. */
export async function createService(options: ServiceOptions): Promise<Service> {
  const { log, clock, notes, configuration, tabFolder, lists } = options
  assertEntraInProduction(options.signIn, configuration)
  const pace = { ...usualPace, ...options.pace }
  const pages = createPages(tabFolder, configuration)
  const check = placing(
    createSignInCheck(options.signIn, undefined, options.fetchKeys),
    log.directory,
  )
  const limits = { ...usualLimits, ...options.limits }
  const buckets = createLimitBuckets(limits, () => performance.now())
  const { gateways = 0 } = options
  const streams = createPlanStreams(pace.keepAlive, limits)
  let writer: ListsWriter | null = null
  const plans = createPlanDesk({
    log,
    clock,
    written(key) {
      closures.settle(key)
      writer?.written()
    },
  })
  const closures = createClosureDesk({
    log,
    clock,
    changed(key) {
      plans.changed(key)
      writer?.written()
    },
  })

  const desk: PlanDesk = {
    ...plans,
    changed(key) {
      plans.changed(key)
      closures.settle(key)
    },
    dayMoved() {
      // Whatever breaks in one of these, whose sight ends with the day is told so.
      const works = [
        () => closures.settleAll(),
        () => plans.dayMoved(),
        () => void tick(),
        () => raiseUnusual(log, clock),
        () => void thinner.take(),
      ]
      eachInTurn(works, (work) => work())
    },
  }
  const ending = new AbortController()
  const thinner = oneAtATime(() =>
    guarded('day.broken', () =>
      thinOld({
        thinning: log.thinning,
        before: wholeFrom(clock.today()),
        signal: ending.signal,
      }),
    ),
  )
  /** What a timer does has nobody to tell of a bug but the notes. */
  async function guarded(event: NoteEvent, work: () => Promise<void>): Promise<void> {
    try {
      await work()
    } catch (error) {
      notes.note(event, { kind: kindOfError(error) })
    }
  }
  const chat = await createChat(
    { ...options, closures, buckets, gateways },
    desk,
    () => void tick(),
  )
  const turns = oneAtATime(() => guarded('prompts.broken', () => chat.tick()))
  let isStopping = false
  const tick = () => (isStopping ? Promise.resolve() : turns.take())
  const prompts: Prompter = { tick }

  const who: WhoIs = async (authorization) => {
    const claimed = await check(authorization)
    return claimed.kind === 'signed-in' ? claimed.visitor.actor : null
  }
  const app = createApp({
    handlers: createHandlers({
      desk,
      clock,
      configuration,
      streams,
      closures,
      presence: createPresenceDesk({
        log,
        clock,
        presences: createPresences(options.presence ?? usualRhythm),
      }),
      log,
      directory: log.directory,
      buckets,
      rights: {
        subjectAccess: createSubjectAccessDesk({ log, clock }),
        retention: createRetentionDesk({
          log,
          clock,
          policy: options.retention ?? cautiousPolicy,
          disposed(key) {
            desk.disposed(key)
            writer?.written()
          },
        }),
      },
    }),
    check,
    log,
    clock,
    notes,
    pages,
    buckets,
    gateways,
    ...(options.hosts ? { hosts: options.hosts } : {}),
    before: (open) => chat.mount(open),
    extra: (own) => options.extra?.(own, who, desk, prompts),
  })

  // Days may have passed since the service last ran. A plan that breaks keeps nobody from the others.
  await guarded('day.broken', async () => closures.settleAll())

  // Nothing that could fail follows: what runs by itself is only started by a service that stands.
  let copier: AccessCopier | null = null
  if (lists) {
    writer = startListsWriter(lists, log, clock, notes, {
      read: (plan) => desk.changed(plan),
      putBack: (plans) => raisePutBack(log, clock, plans),
    })
    copier = startAccessCopier(lists, log, clock, notes)
  }
  const day = createDayWatch(
    () => clock.today(),
    () => void guarded('day.broken', async () => desk.dayMoved()),
  )
  const timers = [
    setInterval(() => void tick(), pace.prompts),
    setInterval(() => day.look(), pace.day),
  ]
  void tick()

  return {
    fetch: (request, from = {}) => app.fetch(request, from),
    desk,
    prompts,
    tick,
    async stop() {
      isStopping = true
      ending.abort()
      for (const timer of timers) clearInterval(timer)
      streams.endAll()
      await Promise.all([turns.settled(), thinner.settled(), writer?.stop(), copier?.stop()])
    },
  }
}
