import { describe, expect, it } from 'vitest'
import { fc } from '../../../chance.ts'
import { bundleOf } from '../../../../src/plan/rights/bundle.ts'
import { bundlePage } from '../../../../src/plan/rights/bundle-page.ts'
import { exemptionNames } from '../../../../src/plan/rights/exemptions.ts'
import {
  queueOf,
  type ItemDecision,
  type Verdict,
} from '../../../../src/plan/rights/redaction-queue.ts'
import { dan, liam, marlowes, priya, ruth } from './rights-lab.ts'

const refuge = 'Rowan House, 12 Larch Way, NS4 7QT'
const writings = [refuge, 'rowan house', '12 larch way', 'NS47QT', 'ns4 7qt', '12, Larch-Way!']

/** A text that may tell of the refuge in any writing, and bears a number of its own. */
const text = fc.record({
  place: fc.option(fc.constantFrom(...writings)),
  name: fc.constantFrom('', 'Ruth', 'Dan Reeve', 'Tom Marlowe', '<script>alert(1)</script>'),
})

const entry = fc.record({
  said: text,
  again: fc.option(text),
  isSource: fc.boolean(),
  isTaken: fc.boolean(),
  who: fc.constantFrom('p-ruth', 'p-dan', 'p-tom', 'family'),
  author: fc.constantFrom(priya, liam),
  audience: fc.constantFrom([], ['professionals'], ['person:p-dan'], ['Northshire Police']),
})

const verdict = fc.oneof(
  fc.constant<Verdict>({ kind: 'release' }),
  fc.record({
    kind: fc.constant('redact' as const),
    instead: fc.constantFrom('Left out.', ...writings),
    exemption: fc.constantFrom(...exemptionNames),
  }),
  fc.record({
    kind: fc.constant('withhold' as const),
    exemption: fc.constantFrom(...exemptionNames),
  }),
)

const tokenOf = (at: number, turn: number) => `[${at}.${turn}]`
const wordsOf = (said: { place: string | null; name: string }, token: string) =>
  [token, said.name, said.place].filter(Boolean).join(' ')

/** The plan of two parents, one of whom is at the refuge, with these entries in it. */
function storyOf(entries: readonly Parameters<Parameters<typeof entry.map>[0]>[0][]) {
  const story = marlowes().add('location', 'l', {
    people: ['p-ruth', 'p-tom'],
    use: 'home',
    text: refuge,
    protected: true,
    audience: ['Early Help', 'person:p-ruth'],
  })
  for (const [at, { said, again, isSource, isTaken, who, author, audience }] of entries.entries()) {
    const field = isSource ? 'source' : 'note'
    const row = { measure: 'exclusion', who, on: '2026-03-01', audience }
    story.add('evidence', `e${at}`, { ...row, [field]: wordsOf(said, tokenOf(at, 1)) }, author)
    if (again) story.set(`e${at}`, field, wordsOf(again, tokenOf(at, 2)))
    if (isTaken) story.remove(`e${at}`)
  }
  return story
}

const plain = (said: string) => said.toLowerCase().replaceAll(/[^a-z0-9]/g, '')

describe('whatever stands in a plan and whatever is decided', () => {
  it('a bundle tells the father nothing of the refuge, and nobody what was kept back', () => {
    let made = 0
    fc.assert(
      fc.property(
        fc.array(entry, { maxLength: 5 }),
        fc.array(verdict, { minLength: 30, maxLength: 30 }),
        fc.constantFrom(dan, ruth),
        (entries, verdicts, subject) => {
          const { items, name, holdsKeptPlace } = storyOf(entries).prepare(subject)
          const decisions = items.map(({ id, mark }, at): ItemDecision => {
            const decided = verdicts[at] ?? { kind: 'release' }
            return { item: id, mark, verdict: decided, why: '', by: 'h', at: 't' }
          })
          const queue = queueOf(items, decisions)
          const facts = { reference: 'FP-1042', name, asked: '2026-11-01', made: '2026-11-22' }
          const result = bundleOf(queue, { ...facts, holdsKeptPlace })
          if (result.kind === 'undecided') return
          made++
          const page = bundlePage(result.bundle)
          const out = [JSON.stringify(result.bundle), page]
          const kept = queue.filter((one) => one.verdict?.kind !== 'release')
          const tokens = kept.flatMap(({ item }) =>
            item.lines.flatMap(({ text: line }) => line.match(/\[\d+\.\d\]/g) ?? []),
          )
          expect(out.filter((one) => tokens.some((token) => one.includes(token)))).toEqual([])
          expect(page).not.toContain('<script')
          if (subject !== dan) return
          const told = writings.filter((one) =>
            out.some((each) => plain(each).includes(plain(one))),
          )
          expect(told).toEqual([])
        },
      ),
    )
    expect(made).toBeGreaterThan(10)
  })
})
