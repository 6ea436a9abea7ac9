import type { PlanKey } from '../plan/record.ts'
import type { ChainEnd } from './access-chain.ts'
import type { AccessVerdict } from './access-verdict.ts'

/**
 * One look at or change of something, or an attempt at one. `what` names a route, stream or chat action, never its contents;
 * `plans` are those that a list showed; `why` is what somebody gave as their reason for opening a plan in an emergency, and the
 * only text here that people write; `address` is the network address it came from.
 */
export interface AccessRow {
  readonly at: string
  readonly oid: string | null
  readonly plan: string | null
  readonly what: string
  readonly from: 'page' | 'stream' | 'chat' | 'service'
  readonly outcome: 'allowed' | 'refused' | 'faulty'
  readonly plans?: readonly PlanKey[]
  readonly why?: string | null
  readonly address?: string | null
}

/**
 * A row as it is kept, under its number. `times` is how many requests it stands for, which is more than one only for those
 * of somebody not signed in.
 */
export interface AccessEntry extends Required<AccessRow> {
  readonly number: number
  readonly times: number
}

/** Which rows are asked for: of one plan, of one person, before a number, from an instant on; `brief` leaves out the plans on lists. */
export interface AccessWish {
  readonly plan?: string
  readonly oid?: string
  readonly before?: number
  readonly since?: string
  readonly brief?: true
}

/** A row for the copy outside; `entry` is null where its contents were erased. `chain` ties it to all rows before it. */
export interface ChainedAccess {
  readonly number: number
  readonly chain: string
  readonly entry: AccessEntry | null
}

/** What the copy outside still lacks, and what it has. */
export interface AccessExport {
  /** Rows that are not in the copy, or were erased since they were, the lowest number first. */
  waiting(limit: number): ChainedAccess[]
  /** The copy holds these as they were given. */
  copied(rows: readonly ChainedAccess[]): void
  /** The last row that was copied, as the log has it now; null before the first. */
  last(): ChainedAccess | null
}

/**
 * Who looked at what. Rows are only ever added, each chained to the one before, so that none can be altered, taken out or
 * moved without it showing.
 */
export interface AccessLog {
  /** On disk before whatever it tells of is answered; several are written together or not at all. */
  note(...rows: readonly AccessRow[]): void
  /** The newest rows first, for one plan or for all; a list that showed the plan is one of its rows. Those erased are left out. */
  rows(limit: number, plan?: string): AccessEntry[]
  /** The newest rows first of those asked for. */
  find(limit: number, wish: AccessWish): AccessEntry[]
  /**
   * Takes away for good what rows say of a plan, as the law may ask, and says under whose name and when. The chain stays
   * whole. Answers how many rows there were.
   */
  erase(plan: PlanKey, by: string, at: string): number
  /** Goes on from the copy of a log that is lost, and says so in its own first row. Throws where there are rows already. */
  goOnFrom(end: ChainEnd, at: string): void
  /** Whether every row stands as it was written. */
  verify(): AccessVerdict
  readonly export: AccessExport
}
