import { z } from 'zod'
import type { Answer, Ask, Refusal } from './answer.ts'
import { itemOf, listItem, type Item } from './list-items.ts'
import { misread } from './site-lists.ts'

/** The latest state of each item that changed, null where it was removed. `isWhole`: these are all items of the list, and what is not among them is gone. */
export interface Changes {
  readonly outcome: 'changes'
  readonly items: ReadonlyMap<string, Item | null>
  readonly isWhole: boolean
  /** Where to go on next time. */
  readonly link: string
}

const page = z.object({
  value: z.array(z.unknown()),
  '@odata.nextLink': z.string().optional(),
  '@odata.deltaLink': z.string().optional(),
})
const removed = z.object({ id: z.string(), deleted: z.object({}) })

/**
 * What changed in a list since a link, or the whole list where there is none. Where Graph asks to begin again (410), or has put an error among the
 * items, the whole list is read instead. An item that comes twice counts as it comes last.
 */
export async function readChanges(
  ask: Ask,
  items: string,
  link: string | null,
): Promise<Changes | Refusal> {
  const read = await follow(ask, link ?? items, link === null)
  const isSpoilt = read.outcome === 'gone' || read.outcome === 'refused'
  return link !== null && isSpoilt ? follow(ask, items, true) : read
}

async function follow(ask: Ask, from: string, isWhole: boolean): Promise<Changes | Refusal> {
  const items = new Map<string, Item | null>()
  let path = from.startsWith('https:') ? from : `${from}/delta`
  let query: Readonly<Record<string, string>> = from.startsWith('https:')
    ? {}
    : { $expand: 'fields' }
  for (;;) {
    const answer: Answer = await ask({ method: 'get', path, query })
    if (answer.outcome !== 'answered') return answer
    const read = page.safeParse(answer.body)
    if (!read.success) return misread
    for (const member of read.data.value) {
      const gone = removed.safeParse(member)
      const item = listItem.safeParse(member)
      if (gone.success) items.set(gone.data.id, null)
      else if (item.success) items.set(item.data.id, itemOf(item.data))
      else return misread
    }
    const { '@odata.nextLink': next, '@odata.deltaLink': last } = read.data
    if (last !== undefined) return { outcome: 'changes', items, isWhole, link: last }
    if (next === undefined) return misread
    path = next
    query = {}
  }
}
