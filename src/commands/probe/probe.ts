import type { Send } from '../../lists/graph-client.ts'
import type { GraphTypes } from './graph-types.ts'
import { holdAgainst } from './hold-against.ts'
import { createAskRaw, textAt, textless, type AskRaw } from './line.ts'
import type { Ground, Question, Seen } from './question.ts'
import { questions } from './questions.ts'

/** `manager` may make and remove lists; `writer` is what the service would be. `number` makes the list's name its own. */
export interface ProbeOptions {
  readonly send: Send
  readonly manager: string
  readonly writer: string
  readonly path: string
  readonly types: GraphTypes
  readonly number: string
  readonly now?: () => number
  readonly asking?: readonly Question[]
}

export interface Probed {
  readonly seen: readonly (Seen & { readonly says: string })[]
  /** Where an answer is not what Graph publishes, each once. */
  readonly unpublished: readonly string[]
  /** Why nothing could be asked; null where it was. */
  readonly stopped: string | null
  /** Whether the list that was made is gone again; its name otherwise. */
  readonly left: string | null
}

const text = { text: { allowMultipleLines: false, textType: 'plain' } }
const columns = [
  { name: 'PlanKey', indexed: true, ...text },
  { name: 'RowKey', indexed: true, enforceUniqueValues: true, ...text },
  { name: 'Line', ...text },
  { name: 'Prose', text: { allowMultipleLines: true, textType: 'plain' } },
  { name: 'Word', choice: { allowTextEntry: true, choices: ['Yes', 'No'] } },
]

/** Asks every question on a list of its own, which is taken away again whatever comes. */
export async function probe(options: ProbeOptions): Promise<Probed> {
  const { send, types, now = () => performance.now(), asking = questions } = options
  const unpublished = new Set<string>()
  const heard = (resource: string, body: unknown) => {
    for (const fault of holdAgainst(types, resource, body)) unpublished.add(fault)
  }
  const manage = createAskRaw({ send, token: options.manager, now, heard })
  const ask = createAskRaw({ send, token: options.writer, now, heard })
  const ended = (
    stopped: string | null,
    seen: Probed['seen'] = [],
    left: string | null = null,
  ) => ({
    seen,
    unpublished: [...unpublished].toSorted(),
    stopped,
    left,
  })

  const site = await manage('GET', options.path, { as: 'Site' })
  if (site.status !== 200) return ended(`The site answers ${site.status}.`)
  const lists = `/sites/${textAt(site.body, 'id')}/lists`
  const name = `Plan probe ${options.number}`
  const body = { displayName: name, columns, list: { template: 'genericList' } }
  const made = await manage('POST', lists, { body, as: 'List' })
  if (made.status !== 201) return ended(`A list cannot be made: ${made.status}.`)
  const list = `${lists}/${textAt(made.body, 'id')}`
  try {
    await manage('GET', lists, { as: 'List' })
    await manage('GET', `${list}/columns`, { as: 'ColumnDefinition' })
    const ground = groundOf(ask, list)
    const seen: (Seen & { says: string })[] = []
    for (const question of asking)
      seen.push({ says: question.says, ...(await answerTo(question, ground)) })
    const removed = await manage('DELETE', list)
    return ended(null, seen, removed.status === 204 ? null : name)
  } catch (error) {
    await manage('DELETE', list)
    throw error
  }
}

/** A question that cannot be asked to its end is an answer too. */
async function answerTo(question: Question, ground: Ground): Promise<Seen> {
  try {
    return await question.find(ground)
  } catch (error) {
    if (!(error instanceof NoRow)) throw error
    return { answer: error.message, isGood: false }
  }
}

class NoRow extends Error {
  override readonly name = 'NoRow'
}

function groundOf(ask: AskRaw, list: string): Ground {
  const items = `${list}/items`
  const make: Ground['make'] = (fields) => ask('POST', items, { body: { fields }, as: 'ListItem' })
  return {
    ask,
    list,
    items,
    make,
    async row(key, fields = {}) {
      const made = await make({ RowKey: key, PlanKey: 'p', ...fields })
      if (made.status !== 201) throw new NoRow(`a row cannot be made: ${made.status}`)
      const id = textAt(made.body, 'id')
      return { path: `${items}/${id}`, id, tag: String(textless(made.body)['eTag']) }
    },
  }
}
