import type { Plan, PlanEvent } from '../plan.ts'
import type { Sight } from '../policy.ts'
import { typeOfField, type Value } from '../record.ts'
import { splicesBetween, type Splice } from '../splices.ts'
import { leavesSight } from './leaves-sight.ts'

/** One change of a text, by splices in the text before it. `operation` is there where the reader wrote it. */
export interface TextStep {
  readonly seq: number
  readonly splices: readonly Splice[]
  readonly operation?: string
}

/** How one text came to be what a view shows, step by step. */
export interface TextTrail {
  readonly record: string
  readonly field: string
  readonly steps: readonly TextStep[]
}

/** A value that gave way to one whose writer had not seen it. */
export interface ClashTold {
  readonly seq: number
  readonly record: string
  readonly field: string
  readonly lost: Value
  /** The name of whoever set what stands there now. */
  readonly by: string
}

/** What happened between two views of one reader that the views alone do not say. */
export interface Way {
  readonly texts: readonly TextTrail[]
  readonly clashes: readonly ClashTold[]
}

export const noWay: Way = { texts: [], clashes: [] }

interface Told {
  /** The events after what the reader saw last. */
  readonly events: readonly PlanEvent[]
  /** The number of the last event among what they see now. */
  readonly upTo: number
  /** What a field held at what they saw last. */
  readonly before: (record: string, field: string) => Value | undefined
  readonly sight: Sight
  /** The reader's directory number. */
  readonly reader: string
}

/**
 * The way from what a reader saw to what they see now. Of a text only such versions are told as their sight shows, and where
 * anything happened that may have moved what is shown to whom nothing is: the view alone then says what is there.
 */
export function wayOf(plan: Plan, { events, upTo, before, sight, reader }: Told): Way {
  if (!events.every(({ change }) => leavesSight(plan, change))) return noWay
  const shown = events.filter(({ seq, change }) => {
    const record = plan.records.get(change.record)
    if (seq > upTo || change.do !== 'set' || !record || !sight.sees(record)) return false
    return !sight.withheld(record).includes(change.field)
  })
  const clashes = shown.flatMap(({ seq, author, change }) => {
    const lost = change.do === 'set' ? change.lost : undefined
    if (change.do !== 'set' || lost === undefined || sight.withholds(String(lost))) return []
    return [{ seq, record: change.record, field: change.field, lost, by: author.name }]
  })
  const byText = Map.groupBy(shown, ({ change }) =>
    change.do === 'set' && isProse(plan, change) ? `${change.record} ${change.field}` : '',
  )
  byText.delete('')
  const texts = [...byText].flatMap(([name, steps]) => {
    const [record = '', field = ''] = name.split(' ')
    const trail = stepsTold(textIn(before(record, field)), steps, sight, reader)
    return trail ? [{ record, field, steps: trail }] : []
  })
  return { texts, clashes }
}

function isProse(plan: Plan, { record, field }: { record: string; field: string }): boolean {
  const kind = plan.records.get(record)?.kind
  return kind !== undefined && typeOfField(kind, field) === 'prose'
}

const textIn = (value: Value | null | undefined): string => (typeof value === 'string' ? value : '')

function stepsTold(
  first: string,
  events: readonly PlanEvent[],
  { withholds }: Sight,
  reader: string,
): TextStep[] | null {
  let text = first
  const steps: TextStep[] = []
  for (const { seq, operation, author, change } of events) {
    if (change.do !== 'set') continue
    const after = textIn(change.value)
    if (withholds(text) || withholds(after)) return null
    const splices = change.splices ?? splicesBetween(text, after)
    steps.push({ seq, splices, ...(author.oid === reader ? { operation } : {}) })
    text = after
  }
  return steps
}
