import type { Exemption } from './exemptions.ts'
import type { Item } from './item.ts'

/** What becomes of an item: passed on as it is, passed on as `instead`, or kept back. */
export type Verdict =
  | { readonly kind: 'release' }
  | { readonly kind: 'redact'; readonly instead: string; readonly exemption: Exemption }
  | { readonly kind: 'withhold'; readonly exemption: Exemption }

/** A manager's decision on an item as it was: `mark` is the item's at that moment, and `why` is for the record and never passed on. */
export interface ItemDecision {
  readonly item: string
  readonly mark: string
  readonly verdict: Verdict
  readonly why: string
  readonly by: string
  readonly at: string
}

/** An item with what was decided on it; null where that is still to be done. */
export interface Queued {
  readonly item: Item
  readonly verdict: Verdict | null
  readonly decision: ItemDecision | null
}

const released: Verdict = { kind: 'release' }

/**
 * Each item with its newest decision, where that was made on the item as it is now. An item without a flag is released by itself, unless
 * somebody once decided on it: then what changed since needs them again.
 */
export function queueOf(items: readonly Item[], decisions: readonly ItemDecision[]): Queued[] {
  const newest = new Map(decisions.map((decision) => [decision.item, decision]))
  return items.map((item) => {
    const decision = newest.get(item.id) ?? null
    if (!decision) return { item, decision, verdict: item.flags.length === 0 ? released : null }
    return { item, decision, verdict: decision.mark === item.mark ? decision.verdict : null }
  })
}

export const undecidedIn = (queue: readonly Queued[]): Item[] =>
  queue.filter(({ verdict }) => verdict === null).map(({ item }) => item)

/** Why this cannot be decided on an item; null where it can. `holdsKeptPlace` is of the person who asked. */
export function whyNotDecided(
  item: Item,
  verdict: Verdict,
  holdsKeptPlace: (text: string) => boolean,
): string | null {
  if (verdict.kind !== 'withhold' && item.flags.includes('not-yours')) {
    return 'is not open to you: it can only be withheld'
  }
  if (verdict.kind === 'release' && item.flags.includes('protected')) {
    return 'holds a protected place: redact or withhold it'
  }
  if (verdict.kind === 'redact' && holdsKeptPlace(verdict.instead)) {
    return 'holds a protected place in the text that goes instead'
  }
  return null
}
