import { evidenceRow } from '../plan-document.ts'
import { shown, type Fault } from '../reading/fault.ts'
import { forkFaults } from './fork-faults.ts'
import { faultAt, numberAt, textAt, texts, under, type Parts, type Place } from './places.ts'

/** What a line of its own must say: the publisher's sentence. */
const silent = (clause: Place): Fault[] =>
  textAt(clause, 'ref') !== undefined && !('says' in clause.value)
    ? [faultAt(clause, 'says', 'is missing: a clause with a ref quotes its sentence')]
    : []

/** An entry that ends before it begins. */
function upsideDown(place: Place, low: string, high: string, says: string): Fault[] {
  const [from, to] = [numberAt(place, low), numberAt(place, high)]
  return from === undefined || to === undefined || from < to ? [] : [faultAt(place, high, says)]
}

function spans(clause: Place): Fault[] {
  const who = under(clause, 'who')
  const worked = under(clause, 'is').flatMap((is) => under(is, 'worked'))
  return [
    ...worked
      .flatMap((one) => under(one, 'jsa-type'))
      .flatMap((days) => tooMany(days, 'days', 'ofLast')),
    ...who
      .flatMap((one) => under(one, 'age'))
      .flatMap((age) => under(age, 'passes'))
      .flatMap((age) => upsideDown(age, 'months', 'below', 'is not above months')),
    ...who
      .flatMap((one) => under(one, 'onClaim'))
      .flatMap((one) => under(one, 'age'))
      .flatMap((age) => tooMany(age, 'from', 'to')),
    ...under(clause, 'warns').flatMap((warns) =>
      upsideDown(warns, 'atLeast', 'below', 'is not above atLeast'),
    ),
  ]
}

function tooMany(place: Place, part: string, whole: string): Fault[] {
  const [some, all] = [numberAt(place, part), numberAt(place, whole)]
  return some === undefined || all === undefined || some <= all
    ? []
    : [faultAt(place, whole, `${all} is less than ${part}, ${some}`)]
}

const valuesOf = new Map(
  evidenceRow.def.options.flatMap(({ shape }): [string, readonly string[]][] =>
    'value' in shape && 'options' in shape.value
      ? [[String(shape.measure.def.values[0]), shape.value.options]]
      : [],
  ),
)

const SPELL_KEYS = [
  'held',
  'now',
  'not',
  'onceIn',
  'asks',
  'from',
  'steppedFrom',
  'onClaim',
  'over',
]

/** Values that no row of a plan can hold. */
function strangeValues(clause: Place): Fault[] {
  const stands = under(clause, 'is').flatMap((is) => SPELL_KEYS.flatMap((key) => texts(is, key)))
  const levels = under(clause, 'over').flatMap((over) => texts(over, 'levels'))
  return [
    ...notAmong(stands, textAt(clause, 'measure') ?? ''),
    ...notAmong(levels, 'support-level'),
  ]
}

function notAmong(named: ReturnType<typeof texts>, measure: string): Fault[] {
  const values = valuesOf.get(measure)
  if (!values) return []
  return named
    .filter(({ text }) => !values.includes(text))
    .map(({ path, text }) => ({ path, says: `${shown(text)} is none of ${values.join(', ')}` }))
}

/** What is wrong in a framework's clauses though each has its shape. */
export const clauseFaults = ({ clauses }: Parts): Fault[] =>
  clauses.flatMap((clause) => [
    ...silent(clause),
    ...spans(clause),
    ...forkFaults(clause),
    ...strangeValues(clause),
  ])

/** A gate that no family could pass. */
export function gateFaults({ framework, themes, needs }: Parts): Fault[] {
  return under(framework, 'gate').flatMap((gate) => {
    const needed = numberAt(gate, 'needed')
    const counts = textAt(gate, 'counts')
    if (needed === undefined || (counts !== 'themes' && counts !== 'needs')) return []
    const most = counts === 'themes' || needs.length === 0 ? themes.length : needs.length
    return needed <= most
      ? []
      : [faultAt(gate, 'needed', `${needed} is more than the ${most} ${counts} there are`)]
  })
}
