import { attested as words } from '../explain.ts'
import type { Attested } from '../clause.ts'
import { byDay, incidentsOf } from './incidents.ts'
import type { Judging } from './judging.ts'
import type { Saying } from './known.ts'
import { notMet, type Result } from './result.ts'

const isFavourable = ({ row }: Saying) =>
  row.measure === 'judgement' ? row.result === 'met' : row.value

/** What an event after the last favourable word makes of a clause; the word itself where there is none. */
export function unlessContrary({ unless }: Attested, word: Result, at: Judging): Result {
  if (!unless) return word
  const last = at.known.said
    .get(at.clause.ref ?? '')
    ?.findLast((one) => word.facts.includes(one.id) && isFavourable(one))
  if (!last) return word
  const { counts, noun } = unless
  const people = at.people.length > 0 ? at.people : [...at.known.household]
  const [contrary] = people
    .flatMap((who) => incidentsOf({ counts, whose: 'person' }, { ...at, who }))
    .filter(({ day, asks }) => day > last.row.on && asks.length === 0)
    .sort(byDay)
  if (!contrary) return word
  return notMet(words.contrary(word.because, noun, contrary.day), {
    facts: [...word.facts, ...contrary.facts],
    rests: 'both',
    stances: [...word.stances, 'data against'],
  })
}
