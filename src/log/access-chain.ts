import { createHash } from 'node:crypto'
import type { AccessEntry } from './access.ts'

/** What ties a row to all before it: the hash of its salted contents, and of that with the chain so far; both in hexadecimal. */
export interface Link {
  readonly hash: string
  readonly chain: string
}

/** One plan on a list that was shown, hashed by itself so that it can be erased by itself. */
export interface Listed {
  readonly plan: string
  readonly salt: string
}

const sha256 = (...parts: readonly (string | Buffer)[]): string => {
  const hash = createHash('sha256')
  for (const part of parts) hash.update(part)
  return hash.digest('hex')
}

const bytes = (hex: string) => Buffer.from(hex, 'hex')

/** The chain before the first row. */
export const chainStart = sha256('family-outcome-plan access 1')

/** The hash of one plan of a list; `salt` keeps it from being guessed once the plan is erased. */
export const hashOfListed = ({ plan, salt }: Listed): string => sha256(bytes(salt), plan)

/** What a row says, apart from the plans of a list, which `listed` stands for; `erased` names the rows that an erasure emptied. */
export interface Contents extends Omit<AccessEntry, 'plans'> {
  readonly erased: string | null
}

/**
 * The hash of a row: SHA-256 over its salt and its contents, always written in this order. The form never changes, since
 * rows already stand in councils' files.
 */
export function hashOf(contents: Contents, listed: readonly string[], salt: string): string {
  const { number, at, oid, plan, what, from, outcome, why, address, times, erased } = contents
  const said = [number, at, oid, plan, what, from, outcome, why, address, times, erased, listed]
  return sha256(bytes(salt), JSON.stringify(said))
}

/** The chain after a row: SHA-256 over the chain before it and the row's hash. */
export const chainAfter = (chain: string, hash: string): string => sha256(bytes(chain), bytes(hash))

/** The last row of a log that is lost, as its copy outside has it; `chain` stands for all rows up to it. */
export interface ChainEnd {
  readonly number: number
  readonly chain: string
}

/** The hash that stands in the place of a row's where a log goes on from a copy: the row itself is not known here. */
export const hashOfEnd = ({ number, chain }: ChainEnd): string =>
  sha256('family-outcome-plan access goes on', String(number), bytes(chain))

/** What the first row of such a log says that it tells of. */
export const rebuiltHere = 'rebuild'
