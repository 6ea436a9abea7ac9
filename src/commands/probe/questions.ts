import { deltaQuestions } from './delta-questions.ts'
import { textAt, textless } from './line.ts'
import { filter, good, rowsOf, said, versionOf, type Question } from './question.ts'

/** What the product takes from documents and reports and has to be seen on a tenant. Rows hold nothing of anybody. */
export const questions: readonly Question[] = [
  {
    says: 'Can a row be made, read, changed and removed?',
    async find({ ask, make, items }) {
      const made = await make({ RowKey: 'a-1', PlanKey: 'p' })
      const path = `${items}/${textAt(made.body, 'id')}`
      const read = await ask('GET', `${path}?$expand=fields`, { as: 'ListItem' })
      const changed = await ask('PATCH', `${path}/fields`, { body: { Line: 'b' } })
      const removed = await ask('DELETE', path)
      const answer = [made, read, changed, removed].map(said).join(', ')
      return good(answer, answer === '201, 200, 200, 204')
    },
  },
  {
    says: 'What answers a write under a tag that is not the newest?',
    async find({ ask, row }) {
      const { path, tag } = await row('a-2')
      await ask('PATCH', `${path}/fields`, { body: { Line: 'b' } })
      const late = await ask('PATCH', `${path}/fields`, { body: { Line: 'c' }, ifMatch: tag })
      return good(said(late), late.status === 412)
    },
  },
  {
    says: 'Does each write raise the number in the tag by one, and leave its guid?',
    async find({ ask, row }) {
      const { path, tag } = await row('a-3')
      const one = await ask('PATCH', `${path}/fields`, { body: { Line: 'b' } })
      const two = await ask('PATCH', `${path}/fields`, { body: { Line: 'c' } })
      const tags = [tag, textAt(one.body, '@odata.etag'), textAt(two.body, '@odata.etag')]
      const [first = 0, ...more] = tags.map(versionOf)
      const isGood = more.join() === `${first + 1},${first + 2}`
      return good(tags.map(versionOf).join(', '), isGood)
    },
  },
  {
    says: 'Does a write of one column leave the others as they are?',
    async find({ ask, row }) {
      const { path, tag } = await row('a-20', { PlanKey: 'p', Line: 'a' })
      const one = await ask('PATCH', `${path}/fields`, { body: { Line: 'b' }, ifMatch: tag })
      const { fields } = textless((await ask('GET', `${path}?$expand=fields`)).body)
      const told = [textAt(fields, 'Line'), textAt(fields, 'PlanKey')].join(', ')
      return good(`${said(one)}, ${told}`, told === 'b, p')
    },
  },
  {
    says: 'What answers a second row of one unique key?',
    async find({ make, row }) {
      await row('a-4')
      const again = await make({ RowKey: 'a-4', PlanKey: 'p' })
      return good(said(again), again.status === 409 || again.status === 400)
    },
  },
  {
    says: 'Is a key of another case the same unique key?',
    async find({ make, row }) {
      await row('case-5')
      const again = await make({ RowKey: 'CASE-5', PlanKey: 'p' })
      return good(said(again), null)
    },
  },
  {
    says: 'Is a column that is not filled left out, and one cleared by null?',
    async find({ ask, row }) {
      const { path } = await row('a-6', { Line: 'b' })
      await ask('PATCH', `${path}/fields`, { body: { Line: null } })
      const { body } = await ask('GET', `${path}?$expand=fields`)
      const fields = textless(textless(body)['fields'])
      const told = ['Line', 'Prose'].map((name) =>
        name in fields ? String(fields[name]) : 'absent',
      )
      return good(
        told.join(', '),
        told.every((one) => one === 'absent' || one === 'null'),
      )
    },
  },
  {
    says: 'Does a text come back as it was sent, with spaces at its ends, lines, accents and an emoji?',
    async find({ ask, row }) {
      const sent = ' two\nlines, Zoë, 👩‍👧 '
      const { path } = await row('a-7', { Prose: sent })
      const { body } = await ask('GET', `${path}?$expand=fields`)
      const came = textAt(body, 'fields', 'Prose').replaceAll('\r\n', '\n')
      const isTrimmed = came === sent.trim()
      return good(came === sent ? 'as sent' : isTrimmed ? 'trimmed' : 'otherwise', came === sent)
    },
  },
  {
    says: 'How long may a line be, and a text of many lines?',
    async find({ ask, row }) {
      const { path } = await row('a-8')
      const answers = []
      for (const [name, length] of [
        ['Line', 255],
        ['Line', 256],
        ['Prose', 60_000],
        ['Prose', 64_000],
      ] as const) {
        const body = { [name]: 'x'.repeat(length) }
        answers.push(
          `${name} ${length}: ${(await ask('PATCH', `${path}/fields`, { body })).status}`,
        )
      }
      const isGood = answers[0] === 'Line 255: 200' && answers[2] === 'Prose 60000: 200'
      return good(answers.join(', '), isGood)
    },
  },
  {
    says: 'What answers a text with a character that XML does not have?',
    async find({ ask, row }) {
      const { path } = await row('a-9')
      return good(said(await ask('PATCH', `${path}/fields`, { body: { Prose: 'a\u0001b' } })), null)
    },
  },
  {
    says: 'Does an open choice take a word that it does not offer?',
    async find({ make }) {
      const made = await make({ RowKey: 'a-10', PlanKey: 'p', Word: 'Perhaps' })
      return good(said(made), made.status === 201)
    },
  },
  {
    says: 'Are rows found by an indexed column, and what answers a filter on another?',
    async find({ ask, items, row }) {
      await row('a-11', { PlanKey: "o'neil & co" })
      const found = await ask('GET', `${items}?${filter("fields/PlanKey eq 'o''neil & co'")}`, {
        as: 'ListItem',
      })
      const other = await ask('GET', `${items}?${filter("fields/Line eq 'b'")}`)
      return good(`${rowsOf(found).length} row; ${said(other)}`, rowsOf(found).length === 1)
    },
  },
  {
    says: 'What answers a filter on two fields?',
    async find({ ask, items }) {
      const both = "fields/PlanKey eq 'p' and fields/RowKey eq 'a-2'"
      return good(said(await ask('GET', `${items}?${filter(both)}`)), null)
    },
  },
  ...deltaQuestions,
  {
    says: 'Are the versions of a row kept?',
    async find({ ask, row }) {
      const { path } = await row('a-16')
      await ask('PATCH', `${path}/fields`, { body: { Line: 'b' } })
      const versions = await ask('GET', `${path}/versions`, { as: 'ListItemVersion' })
      return good(`${said(versions)}, ${rowsOf(versions).length} versions`, null)
    },
  },
  {
    says: 'Does a batch answer each part by itself, and keep If-Match apart?',
    async find({ ask, row }) {
      const { path } = await row('a-17')
      const patch = {
        id: '2',
        method: 'PATCH',
        url: `${path}/fields`,
        body: { Line: 'c' },
        headers: {
          'Content-Type': 'application/json',
          'If-Match': '"00000000-0000-0000-0000-000000000000,9"',
        },
      }
      const requests = [{ id: '1', method: 'GET', url: path }, patch]
      const { status, body } = await ask('POST', '/$batch', { body: { requests } })
      const { responses } = textless(body)
      const parts = (Array.isArray(responses) ? responses : []).map(textless)
      const told = parts.map((one) => `${String(one['id'])}: ${String(one['status'])}`).toSorted()
      return good([status, ...told].join(', '), told.join(', ') === '1: 200, 2: 412')
    },
  },
  {
    says: 'Whom does a row name as its last writer?',
    async find({ ask, row }) {
      const { path } = await row('a-18')
      const { body } = await ask('GET', path)
      const by = textless(textless(body)['lastModifiedBy'])
      return good(
        Object.keys(by)
          .filter((one) => !one.includes('@'))
          .join(', '),
        null,
      )
    },
  },
  {
    says: 'How many milliseconds do a read and a write take (median, slowest of 20)?',
    async find({ ask, row }) {
      const { path } = await row('a-19')
      const told: string[] = []
      for (const what of ['read', 'write'] as const) {
        const times: number[] = []
        for (let n = 0; n < 20; n++) {
          const body = { Line: String(n) }
          const done = await (what === 'read'
            ? ask('GET', path)
            : ask('PATCH', `${path}/fields`, { body }))
          times.push(done.ms)
        }
        const sorted = times.toSorted((one, other) => one - other)
        told.push(`${what} ${Math.round(sorted[10] ?? 0)}, ${Math.round(sorted[19] ?? 0)}`)
      }
      return good(told.join('; '), null)
    },
  },
]

/** What is not asked, and why. */
export const notAsked: readonly string[] = [
  'Where the list view threshold lies and how it answers: it takes more than 5,000 rows, and load tests on SharePoint are not allowed.',
  'How throttling answers: it would have to be provoked.',
  'Whether notifications arrive (subscriptions): they need a public address; the product does without them.',
  'In which zone a day column stands: the product has none, days are text.',
]
