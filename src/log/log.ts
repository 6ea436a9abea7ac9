import type { Day } from '../../rules/calendar.ts'
import type { ValueAt } from '../plan/accept.ts'
import type { Plan, PlanEvent } from '../plan/plan.ts'
import type { PlanKey } from '../plan/record.ts'
import type { StepsSince } from '../plan/settle-splices.ts'
import type { AccessLog } from './access.ts'
import type { AlertStore } from './alerts.ts'
import type { ConversationStore } from './conversations.ts'
import type { DraftKeys } from './draft-keys.ts'
import type { Directory } from './directory.ts'
import type { EmergencyStore } from './emergencies.ts'
import type { InstallationStore } from './installations.ts'
import type { PlacementStore, SiteName } from './placement.ts'
import type { ProjectionSource, ReadingSource } from './projection.ts'
import type { PromptOutbox, PromptWatch } from './prompts.ts'
import type { QuietHoursStore } from './quiet-hours.ts'
import type { Rights } from './rights.ts'
import type { SharedChatStore } from './shared-chats.ts'
import type { Thinning } from './thinning.ts'

/** What became of an append: `stale` means that somebody else's event came first and the plan must be read again. */
export type Appended = 'appended' | 'stale'

/**
 * The durable order of everything accepted into plans. An event is on disk before `append` returns, and an event whose
 * operation id is already there is never written again.
 */
export interface Log {
  /** Every plan's key, in the order the plans were opened. */
  planKeys(): PlanKey[]
  /** The plan as its last event left it; null where there is none of that key. */
  plan(key: PlanKey): Plan | null
  /**
   * Whatever `work` writes to the log is on disk when this returns, by one commit; where it throws, nothing of it is. Within another it is a part of that
   * one: it is undone alone where it alone throws, and on disk with the whole. `work` is done when it returns: it waits for nothing.
   */
  together<Result>(work: () => Result): Result
  /** Writes events that follow number `after` in one transaction, or nothing at all. */
  append(key: PlanKey, after: number, events: readonly PlanEvent[]): Appended
  /** The number of the event an operation became, or of the one that stands for it; null where it is new to this plan. */
  acceptedAs(key: PlanKey, operation: string): number | null
  /** The events after a number, in order; of old ones those that others stand for are not among them. */
  eventsSince(key: PlanKey, seq: number): PlanEvent[]
  /** What fields of the plan held at earlier numbers; undefined also where that was thinned away. */
  valuesOf(key: PlanKey): ValueAt
  /** The events that set fields of the plan after earlier numbers; none where there are more than 2,000, or where some were thinned away. */
  stepsOf(key: PlanKey): StepsSince
  /** The next free plan number, such as FP-1042; never given twice. */
  nextReference(): string
  /** Numbers up to this one are in use, as where plans came from elsewhere. */
  countReferencesFrom(last: number): void
  readonly access: AccessLog
  readonly alerts: AlertStore
  readonly conversations: ConversationStore
  readonly directory: Directory
  readonly draftKeys: DraftKeys
  readonly emergencies: EmergencyStore
  readonly installations: InstallationStore
  readonly prompts: PromptOutbox
  readonly promptWatch: PromptWatch
  readonly quietHours: QuietHoursStore
  readonly projection: ProjectionSource
  readonly placement: PlacementStore
  /** Of the lists of one site. */
  readonly reading: Readonly<Record<SiteName, ReadingSource>>
  readonly rights: Rights
  readonly sharedChats: SharedChatStore
  readonly thinning: Thinning
  /** Copies everything to another file of this machine, while it goes on being written to; the copy is as of one instant. */
  copyTo(file: string): Promise<void>
  close(): void
}

/** Where the service gets the day and the instant from, so that nothing inside reads a clock. */
export interface Clock {
  /** The calendar day in Europe/London. */
  today(): Day
  now(): Date
}
