import type { PlanView } from '../../../../src/plan/view.ts'

const hiddenReason = 'Something you cannot see counts towards this.'

/*
 * How a plan that holds something hidden may be told from the same plan without it: by the word that something hidden
 * counts, by verdicts of the whole, and by what is then left unsaid. Never by anything more than the other says.
 */

/** Keys of findings that are of the whole plan and no more than a word. */
const ofTheWhole = new Set(['verdict', 'decided', 'status'])
/** Lists that may be left out or lose entries, and never gain one. */
const mayShrink = new Set([
  'facts',
  'lacks',
  'missing',
  'outstanding',
  'automatic',
  'beforeClosure',
  'refs',
])
/** What may be left unsaid by null or by not being there. */
const mayBeUnsaid = new Set(['earliest', 'restarted', 'heldApart', 'conditions', 'clauses'])

/** Every place in which a view tells more than that, by its path; the number of the last event is told of apart. */
export function differencesIn(bare: PlanView | undefined, full: PlanView | undefined): string[] {
  if (!bare || !full) return ['one is not there']
  const { seq: _, hidden: __, findings, ...rest } = bare
  const { seq: ___, hidden, findings: other, ...more } = full
  return [
    ...(isSame(rest, more) ? [] : apart('', rest, more, false)),
    ...apart('findings', findings, other, hidden),
    ...unlistedIn(other),
  ]
}

/** Themes and outcomes that are named and not listed. */
function unlistedIn({ themes, outcomes, outstanding, progress }: PlanView['findings']): string[] {
  const listed = new Set([...themes, ...outcomes].map(({ ref }) => ref))
  return [...outstanding, ...progress.because]
    .filter((ref) => !listed.has(ref))
    .map((ref) => `${ref} is named and not listed`)
}

const isSame = (one: unknown, other: unknown): boolean =>
  JSON.stringify(one) === JSON.stringify(other)

function apart(path: string, one: unknown, other: unknown, hidden: boolean): string[] {
  if (isSame(one, other)) return []
  const key = path.split('.').at(-1) ?? ''
  if (hidden) {
    if (ofTheWhole.has(key)) return []
    if (other === hiddenReason && typeof one === 'string') return []
    if (mayBeUnsaid.has(key) && (other === null || other === undefined)) return []
    if (mayShrink.has(key) && isPart(one, other)) return []
    // Which of those listed are still to come follows their verdicts; that no other is named is looked for apart.
    if (path === 'findings.progress.because' || path === 'findings.outstanding') return []
  }
  if (hidden && key === 'clauses' && Array.isArray(one) && Array.isArray(other)) {
    return clausesApart(path, one, other)
  }
  if (Array.isArray(one) && Array.isArray(other)) {
    if (one.length !== other.length) return [`${path}: ${one.length} became ${other.length}`]
    return one.flatMap((part, at) => apart(`${path}[${at}]`, part, other[at], hidden))
  }
  if (isObject(one) && isObject(other)) {
    const keys = [...new Set([...Object.keys(one), ...Object.keys(other)])]
    return keys.flatMap((name) => apart(`${path}.${name}`, one[name], other[name], hidden))
  }
  return [`${path}: ${JSON.stringify(one)} became ${JSON.stringify(other)}`]
}

/** A clause that says only that something hidden counts leaves out its rows by person, and rests on no one knows what. */
function clausesApart(path: string, one: readonly unknown[], other: readonly unknown[]): string[] {
  const kept = new Set(other.filter(isObject).flatMap((row) => (isKept(row) ? [row['ref']] : [])))
  const rows = (all: readonly unknown[]) =>
    all.filter(isObject).flatMap((row) => {
      if (!kept.has(row['ref'])) return [row]
      return row['who'] === undefined ? [{ ...row, rests: 'both' }] : []
    })
  const [bare, full] = [rows(one), rows(other)]
  if (bare.length !== full.length) return [`${path}: ${bare.length} became ${full.length}`]
  return bare.flatMap((row, at) => apart(`${path}[${at}]`, row, full[at], true))
}

const isKept = (row: Readonly<Record<string, unknown>>): boolean => row['because'] === hiddenReason

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const isPart = (one: unknown, other: unknown): boolean =>
  other === undefined ||
  (Array.isArray(one) &&
    Array.isArray(other) &&
    other.every((part) => one.some((whole) => isSame(part, whole))))
