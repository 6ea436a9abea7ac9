/** Where something was emptied: a row, or one plan of the list that a row has, counted from 0. */
export interface Emptied {
  readonly number: number
  readonly item: number | null
}

/** Places in ascending order as text, runs of rows shortened: `3 7-9 12.0`. */
export function namesOf(places: readonly Emptied[]): string {
  const runs: { from: number; to: number }[] = []
  for (const { number } of places.filter(({ item }) => item === null)) {
    const last = runs.at(-1)
    if (last?.to === number - 1) last.to = number
    else runs.push({ from: number, to: number })
  }
  return [
    ...runs.map(({ from, to }) => (from === to ? `${from}` : `${from}-${to}`)),
    ...places.flatMap(({ number, item }) => (item === null ? [] : `${number}.${item}`)),
  ].join(' ')
}

/** The name of each place in such a text, runs in full. */
export function* placesIn(names: string): Generator<string> {
  for (const name of names.split(' ')) {
    const [from = '', to] = name.split('-')
    if (to === undefined) yield from
    else for (let number = Number(from); number <= Number(to); number++) yield `${number}`
  }
}
