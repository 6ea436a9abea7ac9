import { atMostEvery, type Rhythm } from '../../plan/coedit/at-most-every.ts'
import type { TextPlace } from '../../plan/coedit/co-text.ts'
import { presenceEvery, type Recording } from '../../plan/presence.ts'
import type { Beat } from '../schemas/presence.ts'

/** What signs of life need of the world. `send` gets each sign; the last one of a page has no time to wait for anything. */
export interface BeatPorts extends Rhythm {
  readonly page: string
  readonly send: (beat: Beat) => void
}

/** One page's signs that somebody is there, while it has a plan open. */
export interface Beats {
  /** The caret stands in a field, or moved in it; null where it stands in none. */
  readonly at: (place: TextPlace | null) => void
  /** Whoever is here records the review, or moved to another step of it; null where they do not. */
  readonly records: (recording: Recording | null) => void
  /** The page is there, or is known to be no more: a sign is given at once. */
  readonly begin: () => void
  readonly leave: () => void
}

/** All in milliseconds: a sign without news, and how long a caret that rests still counts as writing. */
const beatEvery = 15_000
const restAfter = 60_000

/** Gives a sign at once where something changed, at most four a second, and every 15 seconds where nothing did. */
export function createBeats({ page, send, now, later }: BeatPorts): Beats {
  let nth = 0
  let place: TextPlace | null = null
  let said: TextPlace | null = null
  let recording: Recording | null = null
  let movedAt = 0
  let isThere = false
  let cancel = () => {}

  const isResting = () => now() - movedAt >= restAfter
  const paced = atMostEvery(presenceEvery, { now, later }, () => {
    cancel()
    said = isResting() ? null : place
    send({
      page,
      nth: (nth += 1),
      here: true,
      ...(said ? { at: said } : {}),
      ...(recording ? { records: recording } : {}),
    })
    cancel = later(beatEvery, () => paced.ask())
  })

  return {
    at(next) {
      place = next
      movedAt = now()
      if (isThere && !isSame(said, place)) paced.ask()
    },
    records(next) {
      if (recording?.claim === next?.claim && recording?.step === next?.step) return
      recording = next
      if (isThere) paced.ask()
    },
    begin() {
      isThere = true
      paced.ask()
    },
    leave() {
      if (!isThere) return
      isThere = false
      paced.end()
      cancel()
      said = null
      send({ page, nth: (nth += 1), here: false })
    },
  }
}

const isSame = (one: TextPlace | null, other: TextPlace | null): boolean =>
  one?.record === other?.record && one?.field === other?.field
