import type { Day } from '../../../rules/calendar.ts'
import { exemptionNames, exemptions, type Exemption } from './exemptions.ts'
import type { Item, Line } from './item.ts'
import { undecidedIn, type Queued } from './redaction-queue.ts'

/** What is passed on of one item. A redacted one has nothing of its own but what kind of thing it is. */
export type Passed =
  | {
      readonly kind: 'released'
      readonly of: Item['of']
      readonly title: string
      readonly lines: readonly Line[]
      readonly by: string
      readonly on: string
    }
  | { readonly kind: 'redacted'; readonly title: string; readonly text: string }

/** What somebody is given of what is held about them. */
export interface Bundle {
  readonly format: 'family-outcome-plan-subject-access/1'
  readonly reference: string
  /** Whom it is about; empty where even the name holds a place that is kept from them. */
  readonly name: string
  readonly asked: Day
  readonly made: Day
  readonly items: readonly Passed[]
  /** How many items were kept back whole, and how many in part, under each exemption; only those that were used. */
  readonly keptBack: readonly KeptBack[]
}

export interface KeptBack {
  readonly exemption: Exemption
  readonly says: string
  readonly source: string
  readonly withheld: number
  readonly redacted: number
}

export interface BundleFacts {
  readonly reference: string
  readonly name: string
  readonly asked: Day
  readonly made: Day
  /** Whether a text holds a place that is kept from the person. */
  readonly holdsKeptPlace: (text: string) => boolean
}

export type Made =
  | { readonly kind: 'made'; readonly bundle: Bundle }
  | { readonly kind: 'undecided'; readonly count: number }

/**
 * The bundle of a queue in which everything is decided. A protected place is looked for once more in everything that would
 * leave: what holds one counts as undecided.
 */
export function bundleOf(queue: readonly Queued[], facts: BundleFacts): Made {
  const { reference, name, asked, made, holdsKeptPlace } = facts
  const items = queue.flatMap(passedOf)
  const unsafe = items.filter((passed) => textsOf(passed).some(holdsKeptPlace)).length
  const count = undecidedIn(queue).length + unsafe
  if (count > 0) return { kind: 'undecided', count }
  return {
    kind: 'made',
    bundle: {
      format: 'family-outcome-plan-subject-access/1',
      reference,
      name: holdsKeptPlace(name) ? '' : name,
      asked,
      made,
      items,
      keptBack: keptBackOf(queue),
    },
  }
}

function passedOf({ item, verdict }: Queued): Passed[] {
  if (verdict?.kind === 'release') {
    const { of, title, lines, by, at } = item
    const author = by ? [by.name, by.agency].filter(Boolean).join(', ') : ''
    return [{ kind: 'released', of, title, lines, by: author, on: at.slice(0, 10) }]
  }
  if (verdict?.kind === 'redact') {
    return [{ kind: 'redacted', title: item.title, text: verdict.instead }]
  }
  return []
}

const textsOf = (passed: Passed): string[] =>
  passed.kind === 'redacted' ? [passed.text] : [passed.by, ...passed.lines.map(({ text }) => text)]

function keptBackOf(queue: readonly Queued[]): KeptBack[] {
  return exemptionNames.flatMap((exemption) => {
    const under = queue.flatMap(({ verdict }) =>
      verdict && verdict.kind !== 'release' && verdict.exemption === exemption ? [verdict] : [],
    )
    const withheld = under.filter(({ kind }) => kind === 'withhold').length
    if (under.length === 0) return []
    return [{ exemption, ...exemptions[exemption], withheld, redacted: under.length - withheld }]
  })
}

/** What a bundle's file is called: the plan's number and the day, and nobody's name. */
export const bundleFileName = (
  { reference, made }: Pick<Bundle, 'reference' | 'made'>,
  ending: 'json' | 'html',
): string => `subject-access-${reference.replaceAll(/[^A-Za-z0-9-]/g, '')}-${made}.${ending}`
