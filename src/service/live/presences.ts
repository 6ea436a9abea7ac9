import type { Beat } from '../../api/schemas/presence.ts'
import type { Rhythm } from '../../plan/coedit/at-most-every.ts'
import type { TextPlace } from '../../plan/coedit/co-text.ts'
import { isStillThere, presenceLasts, type Recording } from '../../plan/presence.ts'
import type { PlanKey } from '../../plan/record.ts'
import type { Asker } from '../plans/asker.ts'

/** Somebody who gave a sign of life, as they were signed in then, the field they were in last, and what they record: one at most does. */
export interface Here {
  readonly actor: Asker
  readonly at: TextPlace | null
  readonly records?: Recording
}

/** Who has which plan open, in memory alone: a service that starts again knows of nobody until they give a sign. */
export interface Presences {
  beat(actor: Asker, key: PlanKey, beat: Beat): void
  of(key: PlanKey): readonly Here[]
  /**
   * Somebody has the plan open from now until the returned function is called, and hears when who is there may have
   * moved. A person whose last stream ends is gone; one who waits for changes comes back, and has the time of a sign.
   */
  enter(oid: string, key: PlanKey, how: 'stream' | 'wait', moved?: () => void): () => void
  /** Whether the plan is open to somebody now, so that the access log has a row that says so. */
  isIn(oid: string, key: PlanKey): boolean
  /** They are gone, whatever signs they gave. */
  drop(oid: string, key: PlanKey): void
}

/** One page's last sign. A page that was left is remembered as long as one that is there, against signs that come late. */
interface Sign {
  readonly actor: Asker
  readonly nth: number
  readonly here: boolean
  readonly at: TextPlace | null
  readonly records: Recording | null
  /** Which of all claims to record it was, in the order they came. */
  readonly claimed: number
  readonly last: number
  /** When its caret came to where it is. */
  readonly movedAt: number
  readonly forget: () => void
}

interface Room {
  readonly signs: Map<string, Sign>
  readonly inside: Map<string, number>
  readonly listeners: Set<() => void>
}

export function createPresences({ now, later }: Rhythm): Presences {
  const rooms = new Map<PlanKey, Room>()
  let claims = 0

  function roomOf(key: PlanKey): Room {
    const room = rooms.get(key) ?? { signs: new Map(), inside: new Map(), listeners: new Set() }
    rooms.set(key, room)
    return room
  }

  function tidy(key: PlanKey): void {
    const room = rooms.get(key)
    if (room && room.signs.size + room.inside.size === 0) rooms.delete(key)
  }

  function tellAll({ listeners }: Room): void {
    for (const moved of listeners) moved()
  }

  function forget(key: PlanKey, name: string): void {
    const room = rooms.get(key)
    const sign = room?.signs.get(name)
    if (!room || !sign) return
    sign.forget()
    room.signs.delete(name)
    if (sign.here) tellAll(room)
    tidy(key)
  }

  function drop(oid: string, key: PlanKey): void {
    for (const [name, { actor }] of rooms.get(key)?.signs ?? []) {
      if (actor.oid === oid) forget(key, name)
    }
  }

  return {
    beat(actor, key, { page, nth, here, at = null, records: claim = null }) {
      const room = roomOf(key)
      const name = `${actor.oid} ${page}`
      const before = room.signs.get(name)
      if (before && before.nth >= nth) return
      before?.forget()
      const place = here ? at : null
      const records = here ? claim : null
      const isClaimed = records !== null && before?.records?.claim === records.claim
      const isSame =
        before?.here === here &&
        isSamePlace(before.at, place) &&
        before.records?.claim === records?.claim &&
        before.records?.step === records?.step
      room.signs.set(name, {
        actor,
        nth,
        here,
        at: place,
        records,
        claimed: isClaimed ? before.claimed : (claims += 1),
        last: now(),
        movedAt: isSame ? before.movedAt : now(),
        forget: later(presenceLasts, () => forget(key, name)),
      })
      if (!isSame) tellAll(room)
    },

    of(key) {
      const byPerson = new Map<string, Sign>()
      let recorder: Sign | undefined
      for (const sign of rooms.get(key)?.signs.values() ?? []) {
        if (!sign.here || !isStillThere(sign.last, now())) continue
        const { oid } = sign.actor
        byPerson.set(oid, newer(byPerson.get(oid), sign))
        recorder = recording(recorder, sign)
      }
      const records = recorder?.records
      return [...byPerson.values()].map(({ actor, at }) => ({
        actor,
        at,
        ...(records && actor.oid === recorder?.actor.oid ? { records } : {}),
      }))
    },

    enter(oid, key, how, moved) {
      const room = roomOf(key)
      room.inside.set(oid, (room.inside.get(oid) ?? 0) + 1)
      if (moved) room.listeners.add(moved)
      let isIn = true
      return () => {
        if (!isIn) return
        isIn = false
        if (moved) room.listeners.delete(moved)
        const rest = (room.inside.get(oid) ?? 0) - 1
        if (rest > 0) room.inside.set(oid, rest)
        else room.inside.delete(oid)
        if (rest <= 0 && how === 'stream') drop(oid, key)
        tidy(key)
      }
    },

    isIn: (oid, key) => rooms.get(key)?.inside.has(oid) ?? false,
    drop,
  }
}

const isSamePlace = (one: TextPlace | null, other: TextPlace | null): boolean =>
  one?.record === other?.record && one?.field === other?.field

/** Of two pages of one person the one that stands in a field counts; of two such, the one that came there last. */
function newer(one: Sign | undefined, other: Sign): Sign {
  if (!one) return other
  if ((one.at === null) !== (other.at === null)) return one.at === null ? other : one
  return other.movedAt >= one.movedAt ? other : one
}

/** Of two who record the one with the higher claim does; of two equal ones whoever came first, so that nobody takes over unasked. */
function recording(one: Sign | undefined, other: Sign): Sign | undefined {
  if (!other.records) return one
  if (!one?.records || other.records.claim > one.records.claim) return other
  return other.records.claim === one.records.claim && other.claimed < one.claimed ? other : one
}
