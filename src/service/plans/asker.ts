import type { Log } from '../../log/log.ts'
import type { Actor } from '../../plan/actor.ts'
import { placed } from '../sign-in/placed.ts'

/** Somebody who asks for something, and the network address they ask from, which only the access log wants to know. */
export interface Asker extends Actor {
  readonly address?: string | null
}

/** Somebody as the log knows them at an instant: of which agency, and which plans are open to them in an emergency. */
export const askerAt = (
  asker: Asker,
  log: Pick<Log, 'directory' | 'emergencies'>,
  at: Date,
): Asker => ({
  ...asker,
  ...placed(asker, log.directory),
  emergencies: log.emergencies.openTo(asker.oid, at.toISOString()).map(({ plan }) => plan),
})

/** A request that came over no network has no address. */
export const knownAddress = (address: string): string | null =>
  address === 'unknown' ? null : address.slice(0, 64)
