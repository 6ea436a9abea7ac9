import type { Row } from '../plan-document.ts'
import type { Count } from './count.ts'
import type { FamilyOnCard, Quarter } from './family.ts'
import { withheld } from './withheld.ts'

/**
 * How far the scores of one tool have moved, from each person's first to their latest by the quarter's end: one instrument,
 * edition and informant, never mixed. Whether up is good depends on the tool, so it is not said here.
 */
export interface Distance {
  framework: string
  /** Null is all localities together. */
  locality: string | null
  instrument: string
  /** Null where the rows do not say. */
  edition: string | null
  informant: string | null
  /** People with two scores or more. */
  people: Count
  rose: Count
  fell: Count
  same: Count
  /** Means of these people's first and latest scores; null where they are too few to show. */
  first: number | null
  latest: number | null
}

interface Journey {
  first: number
  latest: number
}

type Tool = Pick<Distance, 'framework' | 'locality' | 'instrument' | 'edition' | 'informant'>

/** The journeys of a family's people, by tool; a score without an instrument belongs to no tool. */
function journeysOf({ plan }: FamilyOnCard, { to }: Quarter): Map<string, Journey[]> {
  const series = new Map<string, Map<string, Row<'score'>[]>>()
  for (const row of plan.evidence) {
    if (row.measure !== 'score' || row.instrument === undefined) continue
    if (row.on > to || (row.recorded !== undefined && row.recorded > to)) continue
    const tool = JSON.stringify([row.instrument, row.edition ?? null, row.informant ?? null])
    const people = series.get(tool) ?? new Map<string, Row<'score'>[]>()
    people.set(row.who, [...(people.get(row.who) ?? []), row])
    series.set(tool, people)
  }
  return new Map(
    [...series].map(([tool, people]) => [tool, [...people.values()].flatMap(journeyOf)]),
  )
}

/** From the first to the latest by day; of two on one day the later in the file is the later. */
function journeyOf(rows: readonly Row<'score'>[]): Journey[] {
  const sorted = rows.toSorted((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0))
  const [first] = sorted
  const latest = sorted.at(-1)
  return first && latest && first !== latest ? [{ first: first.value, latest: latest.value }] : []
}

/** The distance travelled by tool, for each locality and for all. */
export function distancesOf(families: readonly FamilyOnCard[], quarter: Quarter): Distance[] {
  const found = new Map<string, { tool: Tool; journeys: Journey[] }>()
  for (const family of families)
    for (const [key, journeys] of journeysOf(family, quarter)) {
      const [instrument, edition, informant] = JSON.parse(key) as [
        string,
        string | null,
        string | null,
      ]
      for (const locality of [family.locality, null]) {
        const tool = { framework: family.framework.id, locality, instrument, edition, informant }
        const place = JSON.stringify(tool)
        const there = found.get(place) ?? { tool, journeys: [] }
        there.journeys.push(...journeys)
        found.set(place, there)
      }
    }
  const counted = [...found.values()].map(({ tool, journeys }) => ({
    ...tool,
    people: journeys.length,
    rose: journeys.filter(({ first, latest }) => latest > first).length,
    fell: journeys.filter(({ first, latest }) => latest < first).length,
    same: journeys.filter(({ first, latest }) => latest === first).length,
    first: meanOf(journeys.map(({ first }) => first)),
    latest: meanOf(journeys.map(({ latest }) => latest)),
  }))
  return withheld(counted, {
    total: 'people',
    parts: ['rose', 'fell', 'same'],
    groupOf: ({ framework, instrument, edition, informant }) =>
      JSON.stringify([framework, instrument, edition, informant]),
  }).map((row) => (typeof row.people === 'number' ? row : { ...row, first: null, latest: null }))
}

const meanOf = (values: readonly number[]): number | null =>
  values.length === 0 ? null : values.reduce((sum, value) => sum + value, 0) / values.length
