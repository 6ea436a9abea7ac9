import { textAt, textless } from './line.ts'
import { good, rowsOf, said, type Question } from './question.ts'

/** What the reader of the lists relies on. */
export const deltaQuestions: readonly Question[] = [
  {
    says: 'Does delta give the whole list, then only what changed, and a removed row as such?',
    async find({ ask, items, row }) {
      const { path, id } = await row('a-13')
      const link = async (from: string): Promise<{ link: string; rows: unknown[] }> => {
        const rows: unknown[] = []
        for (let at = from; ;) {
          const page = await ask('GET', at, { as: 'ListItem' })
          rows.push(...rowsOf(page))
          const next = textAt(page.body, '@odata.nextLink')
          if (next === '') return { link: textAt(page.body, '@odata.deltaLink'), rows }
          at = next
        }
      }
      const whole = await link(`${items}/delta?$expand=fields`)
      await ask('DELETE', path)
      const since = await link(whole.link)
      const mine = since.rows.filter((one) => textAt(one, 'id') === id)
      const isRemoved = mine.some((one) => 'deleted' in textless(one))
      const has = (rows: unknown[]) => rows.some((one) => textAt(one, 'id') === id)
      const told = `whole: ${has(whole.rows)}, since: ${since.rows.length}, removed: ${isRemoved}`
      return good(told, has(whole.rows) && isRemoved)
    },
  },
  {
    says: 'Does token=latest give an empty page and a link?',
    async find({ ask, items }) {
      const latest = await ask('GET', `${items}/delta?token=latest`)
      const told = `${latest.status}, ${rowsOf(latest).length} rows`
      return good(told, textAt(latest.body, '@odata.deltaLink') !== '')
    },
  },
  {
    says: 'What answers a token that means nothing?',
    async find({ ask, items }) {
      const answer = await ask('GET', `${items}/delta?token=nothing`)
      return good(said(answer), answer.status === 410 || answer.status === 400)
    },
  },
  {
    says: 'Is a removed row not there when it is asked for by its number, and one that stands there?',
    async find({ ask, row }) {
      const { path } = await row('a-21')
      const there = await ask('GET', `${path}?$expand=fields`, { as: 'ListItem' })
      await ask('DELETE', path)
      const gone = await ask('GET', `${path}?$expand=fields`)
      return good(`${said(there)}, ${said(gone)}`, there.status === 200 && gone.status === 404)
    },
  },
  {
    says: 'Does a page of a few columns hold those, and the number of each row?',
    async find({ ask, items, row }) {
      const { id } = await row('a-22', { Line: 'few' })
      const page = await ask('GET', `${items}?$expand=fields($select=Line)&$select=id&$top=5000`)
      const mine = rowsOf(page).find((one) => textAt(one, 'id') === id)
      const line = textAt(textless(mine)['fields'], 'Line')
      return good(`${said(page)}, ${line}`, line === 'few')
    },
  },
]
