import { inWords, shown, type Fault } from '../reading/fault.ts'
import { faultAt, items, textAt, texts, under, type Parts, type Place } from './places.ts'

/** A judgement may be about the plan as a whole, which is why nothing else may be called so. */
const RESERVED = 'plan'

const refsOf = (places: readonly Place[]) =>
  new Set(places.flatMap((place) => textAt(place, 'ref') ?? []))

const placeInWords = (place: Place) => inWords({ path: place.path, says: '' }).replace(/: $/, '')

/** Refs that an earlier entry already has. */
function twice(places: readonly Place[]): Fault[] {
  const first = new Map<string, Place>()
  return places.flatMap((place) => {
    const ref = textAt(place, 'ref')
    if (ref === undefined) return []
    const before = first.get(ref)
    if (!before) first.set(ref, place)
    return before ? [faultAt(place, 'ref', `${shown(ref)} is already ${placeInWords(before)}`)] : []
  })
}

/** Every printed line that is no need, no outcome and no theme. */
const linesIn = ({ framework, themes, needs, outcomes, clauses }: Parts): Place[] => [
  ...clauses,
  ...themes.flatMap((theme) => items(theme, 'aims')),
  ...outcomes.flatMap((outcome) => items(outcome, 'confirms')),
  ...needs.flatMap((need) => items(need, 'examples')),
  ...['legend', 'rules', 'footnotes', 'appendices'].flatMap((key) => items(framework, key)),
]

function reserved(places: readonly Place[]): Fault[] {
  return places
    .filter((place) => textAt(place, 'ref') === RESERVED)
    .map((place) => faultAt(place, 'ref', 'plan is the plan as a whole and cannot be a ref'))
}

/** An outcome and a clause of one ref could not be told apart by what is said of them. */
function alsoOutcomes({ outcomes, clauses }: Parts): Fault[] {
  const known = refsOf(outcomes)
  return clauses.flatMap((clause) => {
    const ref = textAt(clause, 'ref')
    return ref !== undefined && known.has(ref)
      ? [faultAt(clause, 'ref', `${shown(ref)} is an outcome as well`)]
      : []
  })
}

/** Refs in a list that lead nowhere. */
const lost = (place: Place, key: string, known: ReadonlySet<string>, noun: string): Fault[] =>
  texts(place, key)
    .filter(({ text }) => !known.has(text))
    .map(({ path, text }) => ({ path, says: `there is no ${noun} ${shown(text)}` }))

function lostRefs(parts: Parts): Fault[] {
  const needs = refsOf(parts.needs.length > 0 ? parts.needs : parts.themes)
  const outcomes = refsOf(parts.outcomes)
  const lines = new Set([...outcomes, ...refsOf(parts.clauses)])
  const asked = parts.clauses.flatMap((clause) => under(clause, 'who'))
  return [
    ...parts.outcomes.flatMap((outcome) => lost(outcome, 'meets', needs, 'need')),
    ...parts.clauses.flatMap((clause) => lost(clause, 'mandatoryFor', needs, 'need')),
    ...asked.flatMap((who) => lost(who, 'named', needs, 'need')),
    ...asked
      .flatMap((who) => under(who, 'siblingsOf'))
      .flatMap((siblings) => noSuch(siblings, 'need', needs, 'need')),
    ...items(parts.framework, 'defects').flatMap((defect) =>
      lost(defect, 'shownWith', outcomes, 'outcome'),
    ),
    ...items(parts.framework, 'watches').flatMap((watch) =>
      noSuch(watch, 'ref', lines, 'outcome or clause'),
    ),
  ]
}

function noSuch(place: Place, key: string, known: ReadonlySet<string>, noun: string): Fault[] {
  const ref = textAt(place, key)
  return ref === undefined || known.has(ref)
    ? []
    : [faultAt(place, key, `there is no ${noun} ${shown(ref)}`)]
}

/** A theme that closes need by need must have an outcome for each. */
const unanswered = ({ themes }: Parts): Fault[] =>
  themes
    .filter((theme) => textAt(theme, 'closes') === 'each need')
    .flatMap((theme) => {
      const met = new Set(
        items(theme, 'outcomes').flatMap((outcome) =>
          texts(outcome, 'meets').map(({ text }) => text),
        ),
      )
      return items(theme, 'needs')
        .filter((need) => !met.has(textAt(need, 'ref') ?? ''))
        .map((need) => faultAt(need, 'ref', 'no outcome of its theme answers this need'))
    })

/** What is wrong with the refs of a framework: told twice, reserved, or leading nowhere. */
export const refFaults = (parts: Parts): Fault[] => [
  ...twice(parts.themes),
  ...twice(parts.needs),
  ...twice(parts.outcomes),
  ...twice(linesIn(parts)),
  ...alsoOutcomes(parts),
  ...reserved([...parts.outcomes, ...linesIn(parts)]),
  ...lostRefs(parts),
  ...unanswered(parts),
]
