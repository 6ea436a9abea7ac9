import type { Author } from '../actor.ts'
import type { RecordId } from '../record.ts'

/**
 * Whom a request is about: a member of the family by the entry that names them, or a worker by their directory number.
 * `askedBy` is the member of the family who asked and is given the answer: themselves, or for a child perhaps a parent.
 */
export type Subject =
  | { readonly kind: 'person'; readonly record: RecordId; readonly askedBy: RecordId }
  | { readonly kind: 'worker'; readonly oid: string }

/**
 * Why somebody must look at an item before it is passed on. `names-another`: it names or is about somebody else;
 * `third-party`: another agency or another person said it; `audience`: it is not for this person as the plan stands; `protected`: it
 * holds a place that is kept from them; `serious-harm`: it is of abuse, protection or health; `free-text`: a text in which only
 * a reader can tell who is meant; `not-yours`: it is not open to the manager either, who can only keep it back
 * as one with all else of that sort.
 */
export const flagNames = [
  'names-another',
  'third-party',
  'audience',
  'protected',
  'serious-harm',
  'free-text',
  'not-yours',
] as const
export type Flag = (typeof flagNames)[number]

/** One thing that is held about somebody: an entry as it stands, what it said before, one taken away, or who looked. */
export interface Item {
  readonly id: string
  readonly of: 'entry' | 'earlier' | 'removed' | 'looks' | 'written'
  /** What it is, in words without a name. */
  readonly title: string
  readonly lines: readonly Line[]
  readonly by: Author | null
  /** The instant it was written, in ISO 8601; empty where it gathers many. */
  readonly at: string
  readonly flags: readonly Flag[]
  /** Another one as soon as anything of the item or of its flags is. */
  readonly mark: string
}

export interface Line {
  readonly label: string
  readonly text: string
}
