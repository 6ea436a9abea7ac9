/** A change as it left: by whom, when, and by which number of which stream it is known again. */
interface Departure {
  readonly editor: number
  readonly stream: string
  readonly number: number
  readonly at: number
}

/** How long changes took to the last of the other editors, in milliseconds; `lost` are those that did not come to all. */
export interface Taken {
  readonly times: readonly number[]
  readonly lost: number
}

/** When which editor had what: a change has arrived once its editor has its number, or a later one, of its stream. */
export interface Arrivals {
  left(departure: Departure): void
  /** The last of a stream that an editor has is their own, and left at that moment; nothing where it was counted before. */
  leftAs(editor: number, stream: string, at: number): void
  came(editor: number, stream: string, number: number): void
  taken(): Taken
  clear(): void
}

export function createArrivals(editors: number): Arrivals {
  let departures: Departure[] = []
  let had: Map<string, { number: number; at: number }[]>[] = []

  function clear(): void {
    departures = []
    had = Array.from({ length: editors }, () => new Map())
  }
  clear()

  /** The first moment at which an editor had a number, found by halving; null where they never did. */
  function momentOf(editor: number, stream: string, number: number): number | null {
    const known = had[editor]?.get(stream) ?? []
    let [low, high] = [0, known.length]
    while (low < high) {
      const middle = (low + high) >> 1
      if ((known[middle]?.number ?? 0) >= number) high = middle
      else low = middle + 1
    }
    return known[low]?.at ?? null
  }

  return {
    clear,
    left: (departure) => void departures.push(departure),
    leftAs(editor, stream, at) {
      const last = had[editor]?.get(stream)?.at(-1)
      if (last && last.at >= at) departures.push({ editor, stream, number: last.number, at })
    },
    came(editor, stream, number) {
      const own = had[editor]
      const known = own?.get(stream) ?? []
      own?.set(stream, known)
      if ((known.at(-1)?.number ?? -1) < number) known.push({ number, at: performance.now() })
    },
    taken() {
      const times: number[] = []
      let lost = 0
      for (const { editor, stream, number, at } of departures) {
        const moments = had.flatMap((_, other) =>
          other === editor ? [] : [momentOf(other, stream, number)],
        )
        const known = moments.filter((moment) => moment !== null)
        if (known.length < moments.length) lost++
        else times.push(Math.max(...known) - at)
      }
      return { times, lost }
    },
  }
}
