import type { Client } from '@microsoft/microsoft-graph-client'
import { z } from 'zod'
import { accessList } from '../access-list.ts'
import type { Refusal } from '../answer.ts'
import { createListPaths } from '../list-paths.ts'
import { askAll } from '../site-lists.ts'

const chained = z.object({
  fields: z.object({
    Number: z.number().int().positive().optional(),
    Chain: z
      .string()
      .regex(/^[0-9a-f]{64}$/)
      .optional(),
  }),
})

/** The last row that the copy of an access log has, by its number, and its chain; `last` is null where the copy has none. */
export interface LastAccess {
  readonly outcome: 'read'
  readonly last: { readonly number: number; readonly chain: string } | null
}

/** Looks through the list "Access" of a site for its last row. A row that says no number or no chain was not made by a log. */
export async function lastAccess(client: Client, site: string): Promise<LastAccess | Refusal> {
  const at = await createListPaths(client, site).to(accessList.name)
  if (at.outcome !== 'path') return at
  const query = { $expand: 'fields($select=Number,Chain)', $select: 'id', $top: '5000' }
  const rows = await askAll(client, { method: 'get', path: at.path, query }, chained)
  if (rows.outcome !== 'all') return rows
  let last: LastAccess['last'] = null
  for (const { fields } of rows.members) {
    const { Number: number, Chain: chain } = fields
    if (number === undefined || chain === undefined || number <= (last?.number ?? 0)) continue
    last = { number, chain }
  }
  return { outcome: 'read', last }
}
