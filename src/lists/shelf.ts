import type { DirtyRecord } from '../log/projection.ts'
import type { Refusal } from './answer.ts'

/** Records whose rows were refused lately. They wait here for some rounds, so that one bad row holds nobody up; a new event brings a record back at once. */
export class Shelf {
  readonly #kept = new Map<string, { readonly seq: number; readonly until: number }>()
  #round = 0

  nextRound(): void {
    this.#round++
  }

  get size(): number {
    return this.#kept.size
  }

  holds(record: DirtyRecord): boolean {
    const kept = this.#kept.get(keyOf(record))
    return kept !== undefined && kept.seq === record.seq && this.#round < kept.until
  }

  put(record: DirtyRecord, because: Refusal): void {
    const until = this.#round + roundsFor(because)
    this.#kept.set(keyOf(record), { seq: record.seq, until })
  }

  take(record: DirtyRecord): void {
    this.#kept.delete(keyOf(record))
  }
}

const keyOf = ({ plan, record }: DirtyRecord) => `${plan}:${record}`

/** Who else writes to a row is soon done; a row that SharePoint will not have needs a person. */
const roundsFor = ({ outcome }: Refusal) => (outcome === 'conflict' || outcome === 'gone' ? 8 : 400)
