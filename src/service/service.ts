import type { Hono } from 'hono'
import type { Configuration } from '../api/schemas.ts'
import type { createGraphClient } from '../lists/graph-client.ts'
import type { Clock, Log } from '../log/log.ts'
import type { Actor } from '../plan/actor.ts'
import type { BotOptions } from './bot/bot.ts'
import type { ServiceNotes } from './notes.ts'
import type { PlanDesk } from './plans/plan-desk.ts'
import type { SignInSettings } from './sign-in/settings.ts'

/** Sends the review prompts that are due; run again it sends nothing twice. */
export interface Prompter {
  tick(): Promise<void>
}

/** Who sent a request, by its Authorization header; null where nobody is signed in. */
export type WhoIs = (authorization: string | undefined) => Promise<Actor | null>

export interface ServiceOptions {
  readonly log: Log
  readonly clock: Clock
  readonly signIn: SignInSettings
  /** What `GET /api/configuration` answers. */
  readonly configuration: Configuration
  /** The folder of the built tab. */
  readonly tabFolder: string
  /** Where people reach the service, for links in cards. */
  readonly origin: string
  readonly notes: ServiceNotes
  /** Absent: no chat. */
  readonly bot?: Omit<BotOptions, 'conversations' | 'reviews' | 'log'>
  /** Absent: nothing is written to SharePoint lists. Their lists are there already. */
  readonly lists?: { readonly client: ReturnType<typeof createGraphClient>; readonly site: string }
  /** The only host names a request may be addressed to, without port; absent: any, as a gateway in front decides. */
  readonly hosts?: readonly string[]
  /** Routes that only this start adds; they ask `who` for themselves. */
  readonly extra?: (app: Hono, who: WhoIs, desk: PlanDesk, prompts: Prompter) => void
}

export interface Service {
  readonly fetch: (request: Request) => Response | Promise<Response>
  readonly desk: PlanDesk
  readonly prompts: Prompter
  /** Looks for prompts that are due, unless that is going on: then once more after it. */
  tick(): Promise<void>
  /** Ends the timers and streams, and the writer of the lists after the record in hand. The log stays open. */
  stop(): Promise<void>
}
