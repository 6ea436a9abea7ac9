import { pathTo, type Ask, type Refusal } from './answer.ts'
import { itemOf, listItem, type Item } from './list-items.ts'
import { misread } from './site-lists.ts'

/** Items that were told as removed, or were missing from a whole list: as they stand, null where they are gone. */
export interface Known {
  readonly outcome: 'known'
  readonly items: ReadonlyMap<string, Item | null>
}

/**
 * Asks for each item itself before it is taken for removed. A page that was left out, or an item told as removed and as changed, would otherwise make
 * the writer put back a row that was never away. `list` is the path of the list's items.
 */
export async function surelyGone(
  asks: Ask,
  list: string,
  itemIds: readonly string[],
): Promise<Known | Refusal> {
  const items = new Map<string, Item | null>()
  const answers = await Promise.all(
    itemIds.map((itemId) =>
      asks({ method: 'get', path: `${list}${pathTo(itemId)}`, query: { $expand: 'fields' } }),
    ),
  )
  for (const [place, answer] of answers.entries()) {
    const read = listItem.safeParse(answer.outcome === 'answered' ? answer.body : null)
    if (answer.outcome !== 'answered' && answer.outcome !== 'gone') return answer
    if (answer.outcome === 'answered' && !read.success) return misread
    items.set(itemIds[place] ?? '', read.success ? itemOf(read.data) : null)
  }
  return { outcome: 'known', items }
}
