import { randomUUID } from 'node:crypto'
import { mkdirSync } from 'node:fs'
import type { Browser } from 'playwright-core'
import { vi } from 'vitest'
import { daysBetween, type Day } from '../../../rules/calendar.ts'
import type { Operation } from '../../../src/plan/operation.ts'
import type { PlanRecord } from '../../../src/plan/plan.ts'
import type { PlanView } from '../../../src/plan/view.ts'
import { samplePeople } from '../../../src/local/people.ts'
import type { Caseload } from '../../../src/tab/service.ts'
import { signInAs } from '../../src/local/sign-in.ts'
import { openBrowser } from '../product/browser.ts'
import type { Ask } from '../product/signed-in.ts'
import { startProduct, type StartedProduct } from '../product/started-product.ts'
import { openPlaygroundPage, type PlaygroundPage } from './playground-page.ts'

/** The product as `npm start` runs it, with Priya Nair at one chat and Helen Marsh, her manager, at the other. */
export interface ChatPlace {
  readonly product: StartedProduct
  readonly priya: Seat
  readonly helen: Seat
  /** Grace Adeyemi, who is signed in and has no chat. */
  readonly grace: Colleague
  /** The product’s own day, whatever the machine’s is. */
  readonly today: () => Promise<Day>
  /** Moves the product’s day forward to a day, where it is not there yet. */
  readonly moveTo: (day: Day) => Promise<void>
  /** Where pictures of cards go, by name. */
  readonly picture: (name: string) => string
  stop(): Promise<void>
}

/** Somebody who is signed in by the very tokens of the product. */
export interface Colleague {
  readonly ask: Ask
  /** A plan by its family’s name, as they may see it. */
  plan(family: string): Promise<PlanView>
  /** Adds an entry to a plan. */
  add(plan: PlanView, kind: PlanRecord['kind'], fields: Sent['fields']): Promise<void>
  /** Sets a field of an entry. */
  set(plan: PlanView, record: string, field: string, value: string): Promise<void>
}

/** Somebody with a chat of their own. */
export interface Seat extends Colleague {
  readonly chat: PlaygroundPage
}

type Sent = Extract<Operation, { readonly do: 'add' }>

const pictures = new URL('../../../.build/chat/', import.meta.url).pathname

/** Starts the product, and opens both chats once they are up. */
export async function openChatPlace(): Promise<ChatPlace> {
  mkdirSync(pictures, { recursive: true })
  const [product, browser] = await Promise.all([startProduct(), openBrowser()])
  try {
    return await opened(product, browser)
  } catch (error) {
    await browser.close()
    await product.stop()
    throw error
  }
}

async function opened(product: StartedProduct, browser: Browser): Promise<ChatPlace> {
  const [priya, grace, , helen] = samplePeople
  const signedIn = async (oid: string) =>
    colleagueOf(askerWith((await signInAs(oid, product.origin)).access_token, product.origin))
  const seated = async ({ oid, name }: (typeof samplePeople)[number]): Promise<Seat> => {
    const ready = `The chat is ready for ${name}.`
    await vi.waitUntil(() => product.said().includes(ready), { timeout: 60_000, interval: 50 })
    const at = new RegExp(`(http:\\S+) +where ${name} sits`).exec(product.said())?.[1] ?? ''
    return { ...(await signedIn(oid)), chat: await openPlaygroundPage(browser, at) }
  }
  const [lead, manager, colleague] = await Promise.all([
    seated(priya),
    seated(helen),
    signedIn(grace.oid),
  ])
  const today = async () => ((await (await lead.ask('/api/me')).json()) as { on: Day }).on
  return {
    product,
    priya: lead,
    helen: manager,
    grace: colleague,
    today,
    async moveTo(day) {
      const days = daysBetween(await today(), day)
      if (days > 0) await accepted(lead.ask('/local/day', { days }))
    },
    picture: (name) => `${pictures}${name}.png`,
    async stop() {
      await browser.close()
      await product.stop()
    },
  }
}

const askerWith =
  (token: string, origin: string): Ask =>
  (path, body) =>
    fetch(`${origin}${path}`, {
      headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
      ...(body === undefined ? {} : { method: 'POST', body: JSON.stringify(body) }),
    })

function colleagueOf(ask: Ask): Colleague {
  const write = ({ key }: PlanView, operation: Operation) =>
    accepted(ask(`/api/plans/${key}/operations`, { operations: [operation] }))
  return {
    ask,
    async plan(family) {
      const { rows } = (await (await ask('/api/families')).json()) as Caseload
      const key = rows.find((row) => row.family === family)?.key ?? ''
      return (await (await ask(`/api/plans/${key}`)).json()) as PlanView
    },
    add: (plan, kind, fields) =>
      write(plan, { do: 'add', id: randomUUID(), record: randomUUID(), kind, fields }),
    set: (plan, record, field, value) =>
      write(plan, { do: 'set', id: randomUUID(), record, field, value, base: plan.seq }),
  }
}

/** What the service took; anything else breaks the story where it happens. */
export async function accepted(asked: Promise<Response>): Promise<void> {
  const answer = await asked
  if (!answer.ok) throw new Error(`${answer.status}: ${await answer.text()}`)
}

/** The number by which cards call a plan. */
export const numberOf = ({ records }: PlanView): string =>
  String(records.find(({ kind }) => kind === 'plan')?.fields['reference'])

/** The day on which the review of a plan at a point is due. */
export function dueOf({ findings }: PlanView, point: string): Day {
  const due = findings.reviews.find((review) => review.point === point)?.due
  if (!due) throw new Error(`there is no ${point} review`)
  return due
}

/** The entry that has somebody in the team of a plan. */
export function memberOf({ records }: PlanView, name: string): string {
  const member = records.find(({ kind, fields }) => kind === 'member' && fields['name'] === name)
  if (!member) throw new Error(`${name} is not in the team`)
  return member.id
}

/** The judgements in a plan with a note. */
export const judgementsIn = ({ records }: PlanView, note: string): PlanRecord[] =>
  records.filter(({ fields }) => fields['measure'] === 'judgement' && fields['note'] === note)
