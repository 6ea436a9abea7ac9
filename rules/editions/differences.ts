import type { Framework } from '../framework.ts'
import { entriesOf, type Entry, type EntryKind } from './facets.ts'

/** One difference between two editions: an entry that came or went, or one side of one that changed. */
export interface Difference {
  kind: EntryKind
  ref: string
  change: 'added' | 'removed' | 'changed'
  /** Of a change: which side of the entry. */
  about?: string
  before?: string
  after?: string
}

const keyOf = ({ kind, ref, facets }: Entry) =>
  kind === 'line' ? `${kind} ${facets.get('place') ?? ''} ${ref}` : `${kind} ${ref}`

const wordsOf = ({ facets }: Entry) => facets.get('words') ?? ''

/** Every difference between two editions, clause by clause: those of the first in its order, then what the second adds. */
export function differencesOf(before: Framework, after: Framework): Difference[] {
  const [old, now] = [entriesOf(before), entriesOf(after)]
  const [oldByKey, nowByKey] = [byKey(old), byKey(now)]
  return [
    ...old.flatMap((entry) => {
      const same = nowByKey.get(keyOf(entry))
      return same ? changesIn(entry, same) : [gone(entry)]
    }),
    ...now.filter((entry) => !oldByKey.has(keyOf(entry))).map(come),
  ]
}

const byKey = (entries: readonly Entry[]) => new Map(entries.map((entry) => [keyOf(entry), entry]))

const gone = (entry: Entry): Difference => ({
  kind: entry.kind,
  ref: entry.ref,
  change: 'removed',
  before: wordsOf(entry),
})

const come = (entry: Entry): Difference => ({
  kind: entry.kind,
  ref: entry.ref,
  change: 'added',
  after: wordsOf(entry),
})

function changesIn(before: Entry, after: Entry): Difference[] {
  const { kind, ref } = before
  const names = [...new Set([...before.facets.keys(), ...after.facets.keys()])]
  const changes = names
    .filter((name) => before.facets.get(name) !== after.facets.get(name))
    .map((about): Difference => {
      const [was, is] = [before.facets.get(about), after.facets.get(about)]
      return {
        kind,
        ref,
        change: 'changed',
        about,
        ...(was === undefined ? {} : { before: was }),
        ...(is === undefined ? {} : { after: is }),
      }
    })
  if (changes.length > 0 || before.data === after.data) return changes
  return [{ kind, ref, change: 'changed', about: 'data', before: before.data, after: after.data }]
}

const quoted = (text: string | undefined) => (text === undefined ? 'nothing' : `“${text}”`)

/** A difference on one line: `clause 7.1.E1: threshold: “no incident” is now “at most 1 incident”`. */
export function differenceInWords({ kind, ref, change, about, before, after }: Difference): string {
  const name = kind === ref ? kind : `${kind} ${ref}`
  switch (change) {
    case 'added':
      return `${name}: added: ${quoted(after)}`
    case 'removed':
      return `${name}: removed: ${quoted(before)}`
    case 'changed':
      return `${name}: ${about ?? ''}: ${quoted(before)} is now ${quoted(after)}`
  }
}
