import { earlier, type Day } from '../calendar.ts'
import type { Measure, Searched } from '../plan-document.ts'
import { Coverage, type Search, type Traced } from './coverage.ts'
import { kept } from './kept.ts'
import { join } from './stretches.ts'

/** The searches of a plan: what they cover is asked clause by clause, and worked out once for each person. */
export class Searches {
  readonly #searches: readonly Search[]
  readonly #household: ReadonlySet<string>
  readonly #on: Day
  readonly #traced = new Map<string, Traced>()
  readonly #tracedFor = new Map<string, Map<Measure, Traced>>()
  readonly #coverages = new Map<string | undefined, Map<string, Coverage>>()

  constructor(searched: readonly Searched[], household: ReadonlySet<string>, on: Day) {
    this.#searches = searched.map((search, index) => ({ search, id: `searched[${index}]` }))
    this.#household = household
    this.#on = on
  }

  /** Where every one of the measures was searched for the person or, where none is given, for everyone in the household. */
  over(measures: readonly Measure[], who?: string): Coverage {
    const ofPerson = kept(this.#coverages, who, () => new Map<string, Coverage>())
    return kept(ofPerson, measures.join(), () => {
      const people = who === undefined ? [...this.#household] : [who]
      const traced = people.flatMap((one) => measures.map((measure) => this.#trace(measure, one)))
      return new Coverage(measures, traced, this.#on)
    })
  }

  #trace(measure: Measure, who: string): Traced {
    const ofPerson = kept(this.#tracedFor, who, () => new Map<Measure, Traced>())
    return kept(ofPerson, measure, () => {
      const searches = this.#searches.filter((one) => this.#covers(one, measure, who))
      const ids = searches.map(({ id }) => id).join()
      return kept(this.#traced, ids, () => ({ searches, stretches: join(this.#daysOf(searches)) }))
    })
  }

  #covers({ search }: Search, measure: Measure, who: string): boolean {
    return (
      search.measures.includes(measure) &&
      (search.people === 'family' ? this.#household.has(who) : search.people.includes(who))
    )
  }

  #daysOf(searches: readonly Search[]) {
    return searches
      .map(({ search }) => ({ from: search.from, to: earlier(search.to, this.#on) }))
      .filter(({ from, to }) => from <= to)
  }
}
