import type { Client } from '@microsoft/microsoft-graph-client'
import { z } from 'zod'
import { ask, pathTo, type Answer, type Ask, type Question, type Refusal } from './answer.ts'

export interface RemoteList {
  readonly id: string
  readonly displayName: string
}

const page = z.object({ value: z.array(z.unknown()), '@odata.nextLink': z.string().optional() })

/** A whole collection, page after page, each member read by a schema. */
export async function askAll<Member>(
  to: Client | Ask,
  question: Question,
  member: z.ZodType<Member>,
): Promise<{ readonly outcome: 'all'; readonly members: Member[] } | Refusal> {
  const asking: Ask = typeof to === 'function' ? to : (one) => ask(to, one)
  const members: Member[] = []
  let next: Question | null = question
  while (next) {
    const answer: Answer = await asking(next)
    if (answer.outcome !== 'answered') return answer
    const read = page.safeParse(answer.body)
    if (!read.success) return misread
    const found = z.array(member).safeParse(read.data.value)
    if (!found.success) return misread
    members.push(...found.data)
    const link = read.data['@odata.nextLink']
    next = link === undefined ? null : { method: 'get', path: link }
  }
  return { outcome: 'all', members }
}

/** The refusal that stands for an answer in no shape we know. */
export const misread: Refusal = { outcome: 'refused', status: 200, code: 'misread' }

const remoteList = z.object({ id: z.string(), displayName: z.string() })

/** The lists a site has. */
export const listsOfSite = (client: Client, site: string) =>
  askAll(
    client,
    { method: 'get', path: pathTo('sites', site, 'lists'), query: { $select: 'id,displayName' } },
    remoteList,
  )
