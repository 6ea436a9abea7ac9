import { attested as words } from '../explain.ts'
import type { Attested, MeasuredEvents } from '../clause.ts'
import { incidentsOf } from './incidents.ts'
import type { Judging } from './judging.ts'
import type { Saying } from './known.ts'
import { notMet, type Result } from './result.ts'

const isFavourable = ({ row }: Saying) =>
  row.measure === 'judgement' ? row.result === 'met' : row.value

/** What an event after the last favourable word makes of a clause; the word itself where there is none. */
export function unlessContrary({ unless }: Attested, word: Result, at: Judging): Result {
  if (!unless || word.verdict !== 'met') return word
  const said = at.known.said.get(at.clause.ref ?? '') ?? []
  const last = said.findLast((one) => word.facts.includes(one.id) && isFavourable(one))
  if (!last) return word
  const asCounted: MeasuredEvents = {
    kind: 'measured',
    shape: 'events',
    counts: unless.counts,
    noun: unless.noun,
    whose: 'person',
    is: { atMost: 0 },
    over: { since: 'opened' },
  }
  const people = at.people.length > 0 ? at.people : [...at.known.household]
  const [contrary] = people
    .flatMap((who) => incidentsOf(asCounted, { ...at, who }))
    .filter(({ day, asks }) => day > last.row.on && asks.length === 0)
    .sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0))
  if (!contrary) return word
  return notMet(words.contrary(word.because, unless.noun, contrary.day), {
    facts: [...word.facts, ...contrary.facts],
    rests: 'both',
    stances: [...word.stances, 'data against'],
  })
}
