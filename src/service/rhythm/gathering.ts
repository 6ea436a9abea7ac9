import type { DirtyRecord, ProjectionSource } from '../../log/projection.ts'

/** In milliseconds: a row is written once nothing came for so long, or once its first change waits for so long. */
export interface Windows {
  readonly quiet: number
  readonly longest: number
}

const shortest: Windows = { quiet: 800, longest: 3_000 }
const widest: Windows = { quiet: 5_000, longest: 20_000 }

/** Below this level of the budget the windows grow, evenly up to the widest where nothing is left. */
const scarce = 0.5

/** How long changes of one row gather into one write, by how full the budget is, from 1 to 0. */
export function windowsAt(level: number): Windows {
  const missing = Math.min(1, Math.max(0, 1 - level / scarce))
  const between = (name: keyof Windows) =>
    shortest[name] + (widest[name] - shortest[name]) * missing
  return { quiet: between('quiet'), longest: between('longest') }
}

interface Gathering {
  /** How full the budget is, from 1 to 0. */
  readonly level: () => number
  /** In milliseconds, and never set back. */
  readonly now: () => number
}

/** A record that was found behind its row: when first, and since when nothing came. */
interface Found {
  readonly seq: number
  readonly first: number
  readonly still: number
}

const nameOf = (plan: string, record: string): string => `${plan} ${record}`

/**
 * The log as the writer of the lists sees it while people type: a row that is being changed is not behind yet. One that was
 * never written, or is to be taken away, is at once. People see each other's changes without the lists.
 */
export function gathering(source: ProjectionSource, { level, now }: Gathering): ProjectionSource {
  let found = new Map<string, Found>()

  return {
    dirty(limit) {
      const at = now()
      const { quiet, longest } = windowsAt(level())
      const waiting = source.dirty(limit)
      const before = found
      found = new Map(
        waiting.map((one) => {
          const name = nameOf(one.plan, one.record)
          const known = before.get(name)
          const still = known?.seq === one.seq ? known.still : at
          return [name, { seq: one.seq, first: known?.first ?? at, still }]
        }),
      )
      const isRipe = ({ plan, record, row, removed }: DirtyRecord) => {
        const { first = at, still = at } = found.get(nameOf(plan, record)) ?? {}
        return row === null || removed || at - still >= quiet || at - first >= longest
      }
      return waiting.filter(isRipe)
    },
    projected(plan, record, ...rest) {
      found.delete(nameOf(plan, record))
      source.projected(plan, record, ...rest)
    },
    intend: (...of) => source.intend(...of),
    intended: (...of) => source.intended(...of),
    met: (...of) => source.met(...of),
    lastHeld: (...of) => source.lastHeld(...of),
  }
}
