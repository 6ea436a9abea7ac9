import { applyEvents, applyKept, emptyPlan, type Plan, type PlanEvent } from '../../plan/plan.ts'
import type { PlanKey } from '../../plan/record.ts'
import type { Appended, Log } from '../log.ts'
import type { SiteName } from '../placement.ts'
import type { Rights } from '../rights.ts'
import { AccessTable } from './access-table.ts'
import { AlertTable } from './alert-table.ts'
import { ConversationTable } from './conversation-table.ts'
import type { Database } from './database.ts'
import { DirectoryTable } from './directory-table.ts'
import { EmergencyTable } from './emergency-table.ts'
import { Events } from './events.ts'
import { InstallationTable } from './installation-table.ts'
import { ProjectionTable } from './projection-table.ts'
import { PromptTable } from './prompt-table.ts'
import { QuietHoursTable } from './quiet-hours-table.ts'
import { WatchTable } from './watch-table.ts'
import { PlacementTable } from './placement-table.ts'
import { ReadingTable } from './reading-table.ts'
import { createRights } from './rights.ts'
import { SecretTable } from './secret-table.ts'
import { SharedChatTable } from './shared-chat-table.ts'
import { numberIn } from './stored.ts'
import { ThinningTable } from './thinning-table.ts'

/** The log over one SQLite file. Plans read once are kept in memory, and only as their events on disk make them. */
export class SqliteLog implements Log {
  readonly access: AccessTable
  readonly alerts: AlertTable
  readonly conversations: ConversationTable
  readonly directory: DirectoryTable
  readonly draftKeys: SecretTable
  readonly emergencies: EmergencyTable
  readonly installations: InstallationTable
  readonly prompts: PromptTable
  readonly promptWatch: WatchTable
  readonly quietHours: QuietHoursTable
  readonly projection: ProjectionTable
  readonly placement: PlacementTable
  readonly reading: Readonly<Record<SiteName, ReadingTable>>
  readonly rights: Rights
  readonly sharedChats: SharedChatTable
  readonly thinning: ThinningTable
  readonly #database: Database
  readonly #events: Events
  readonly #plans = new Map<PlanKey, Plan>()
  /** Plans that were written to in the transaction that is going on: memory holds them, and the disk not yet. */
  readonly #unsure = new Set<PlanKey>()

  constructor(database: Database, makeId: () => string) {
    this.#database = database
    this.thinning = new ThinningTable(database)
    this.#events = new Events(database, this.thinning)
    database.listen({
      undone: () => {
        for (const key of this.#unsure) this.#plans.delete(key)
      },
      ended: () => this.#unsure.clear(),
    })
    this.access = new AccessTable(database)
    this.alerts = new AlertTable(database, makeId)
    this.draftKeys = new SecretTable(database)
    this.emergencies = new EmergencyTable(database, this.alerts)
    this.conversations = new ConversationTable(database)
    this.sharedChats = new SharedChatTable(database)
    this.installations = new InstallationTable(database)
    this.directory = new DirectoryTable(database)
    this.prompts = new PromptTable(database, makeId)
    this.promptWatch = new WatchTable(database)
    this.quietHours = new QuietHoursTable(database)
    this.projection = new ProjectionTable(
      database,
      (key) => this.plan(key),
      (key) => this.rights.disposals.isDisposed(key),
    )
    this.placement = new PlacementTable(database)
    this.reading = {
      usual: new ReadingTable(database, 'usual'),
      restricted: new ReadingTable(database, 'restricted'),
    }
    this.rights = createRights(database, makeId, {
      planKeys: () => this.planKeys(),
      eraseAccess: (plan, by, at) => void this.access.erase(plan, by, at),
      forget: (plan) => void this.#plans.delete(plan),
    })
  }

  planKeys(): PlanKey[] {
    return this.#events.keys()
  }

  plan(key: PlanKey): Plan | null {
    const known = this.#plans.get(key)
    if (known) return known
    const events = this.#events.since(key, 0)
    const plan = applyKept(emptyPlan(key), events)
    if (plan.seq === 0) return null
    if (plan.seq !== events.length + this.thinning.countOf(key)) {
      throw new Error(`events of ${key} are missing`)
    }
    this.#plans.set(key, plan)
    return plan
  }

  together<Result>(work: () => Result): Result {
    return this.#database.transact(work)
  }

  append(key: PlanKey, after: number, events: readonly PlanEvent[]): Appended {
    const before = this.plan(key) ?? emptyPlan(key)
    if (before.seq !== after) return 'stale'
    if (events.some(({ operation }) => this.acceptedAs(key, operation) !== null)) return 'stale'
    if (events.length === 0) return 'appended'
    if (after === 0 && this.rights.disposals.isDisposed(key)) {
      throw new Error('a plan that was disposed of is not opened again')
    }
    if (new Set(events.map(({ operation }) => operation)).size < events.length) {
      throw new Error('one operation cannot become two events')
    }
    const next = applyEvents(before, events)
    this.#database.transact(() => {
      this.#unsure.add(key)
      this.#events.write(key, events)
      this.projection.follow(key, events)
      this.#plans.set(key, next)
    })
    return 'appended'
  }

  acceptedAs(key: PlanKey, operation: string): number | null {
    return this.#events.numberOf(key, operation)
  }

  eventsSince(key: PlanKey, seq: number): PlanEvent[] {
    return this.#events.since(key, seq)
  }

  valuesOf(key: PlanKey) {
    return this.#events.valueAt(key)
  }

  stepsOf(key: PlanKey) {
    return this.#events.stepsSince(key)
  }

  nextReference(): string {
    const row = this.#database.transact(() =>
      this.#database.first('UPDATE reference SET last = last + 1 RETURNING last'),
    )
    if (!row) throw new Error('the log has lost the number of its last reference')
    return `FP-${numberIn(row, 'last')}`
  }

  countReferencesFrom(last: number): void {
    this.#database.run('UPDATE reference SET last = max(last, ?)', last)
  }

  copyTo(file: string): Promise<void> {
    return this.#database.copyTo(file)
  }

  close(): void {
    this.#plans.clear()
    this.access.settle()
    this.#database.close()
  }
}
