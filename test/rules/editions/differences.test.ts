import { describe, expect, it } from 'vitest'
import { differenceInWords, differencesOf } from '../../../rules/editions/differences.ts'
import type { Framework } from '../../../rules/framework.ts'
import { frameworkIds, frameworkOf } from '../../../rules/frameworks/index.ts'
import { readFramework } from '../../../rules/read-framework.ts'
import { clause, councils, themeWith } from '../framework-document/frameworks.ts'
import { builtIn } from '../frameworks/walk.ts'

function read(value: unknown, taken?: readonly string[]): Framework {
  const framework = readFramework(value, taken)
  if ('errors' in framework) throw new Error(framework.errors.join('; '))
  return framework.framework
}

const withClause = (evidence: unknown) => read(councils({ themes: [themeWith(evidence)] }))
const asItWas = withClause(clause())

/** What the second edition changes, in words. */
const changes = (after: Framework, before = asItWas) =>
  differencesOf(before, after).map(differenceInWords)

describe('two editions', () => {
  it.each(frameworkIds)('that are both %s do not differ', (id) => {
    const [one, other] = [frameworkOf(id), JSON.parse(JSON.stringify(frameworkOf(id)))]
    expect(one && differencesOf(one, read(other, []))).toEqual([])
  })

  it('do not differ by the order in which keys stand', () => {
    const turned = Object.fromEntries(Object.entries(clause()).reverse())
    expect(changes(withClause(turned))).toEqual([])
  })

  it.each([
    [
      'a threshold',
      { is: { atLeast: 96 } },
      'clause 1.1.E1: threshold: “at least 95%” is now “at least 96%”',
    ],
    [
      'a window',
      { over: { terms: 3 } },
      'clause 1.1.E1: window: “the last 2 completed terms begun on or after the day the plan opened” is now “the last 3 completed terms begun on or after the day the plan opened”',
    ],
    [
      'a sentence',
      { says: 'Attendance is 95% over two terms' },
      'clause 1.1.E1: words: “Attendance is at least 95% over two terms” is now “Attendance is 95% over two terms”',
    ],
    [
      'a reading',
      { reads: 'Averaged by terms.' },
      'clause 1.1.E1: reading: “Pooled by sessions.” is now “Averaged by terms.”',
    ],
    ['a source', { sources: ['School'] }, 'clause 1.1.E1: sources: nothing is now “School”'],
    [
      'what happens where the rows cannot decide',
      { orAttested: true },
      'clause 1.1.E1: where the rows cannot decide: nothing is now “a fact or a judgement about the clause may”',
    ],
  ])('differ by %s', (_, parts, difference) => {
    expect(changes(withClause(clause(parts)))).toEqual([difference])
  })

  it('differ by whom a clause is asked of', () => {
    const each = { kind: 'each', who: { of: 'household', kind: ['child'] }, of: clause() }
    expect(changes(withClause(each))).toContain(
      'clause 1.1.E1: who is asked: nothing is now “each of everybody who lives in the household; only children”',
    )
  })

  it('differ by a clause that came and by one that went', () => {
    const two = withClause({
      kind: 'any',
      of: [clause(), clause({ ref: '1.1.E2', says: 'Or so.' })],
    })
    const made = 'outcome 1.1: made of: “1.1.E1” is now “1.1.E1 or 1.1.E2”'
    expect(changes(two)).toEqual([made, 'clause 1.1.E2: added: “Or so.”'])
    expect(changes(asItWas, two)).toContain('clause 1.1.E2: removed: “Or so.”')
  })

  it('differ by how lines are put together, though each stays what it is', () => {
    const of = [clause(), clause({ ref: '1.1.E2' })]
    const [any, all] = [withClause({ kind: 'any', of }), withClause({ kind: 'all', of })]
    expect(changes(all, any)).toEqual([
      'outcome 1.1: made of: “1.1.E1 or 1.1.E2” is now “1.1.E1 and 1.1.E2”',
    ])
  })

  it('differ by their gate', () => {
    const gate = { counts: 'needs', needed: 1, says: 'One theme is enough.', reads: 'One.' }
    expect(changes(read(councils({ gate })))).toEqual([
      'gate: threshold: “1 theme” is now “1 need”',
    ])
  })
})

/** A framework with one text, number or mark changed, once for each there is. */
function* changedOnce(value: unknown, path: readonly (string | number)[] = []): Generator<unknown> {
  if (typeof value === 'string') yield `${value}!`
  else if (typeof value === 'number') yield value + 1
  else if (Array.isArray(value))
    for (const [at, one] of value.entries())
      for (const changed of changedOnce(one, [...path, at])) yield value.with(at, changed)
  else if (typeof value === 'object' && value !== null)
    for (const [key, one] of Object.entries(value))
      for (const changed of changedOnce(one, [...path, key])) yield { ...value, [key]: changed }
}

/** Every so many of them, which is enough of each kind and quick. */
function* sampled(all: Iterable<unknown>, every: number): Generator<unknown> {
  let at = 0
  for (const one of all) if (at++ % every === 0) yield one
}

describe('nothing that an edition changes is missed', () => {
  it.each(builtIn)('$id', ({ id: original, ...parts }) => {
    const id = `${original}-local`
    const before: Framework = { ...parts, id }
    // A changed ref or kind is often none that there is, and then no framework.
    const editions = [...sampled(changedOnce(parts), 17)]
      .map((changed) => readFramework({ ...Object(changed), id }))
      .flatMap((edition) => ('framework' in edition ? edition.framework : []))
    expect(editions.length).toBeGreaterThan(10)
    expect(editions.filter((after) => differencesOf(before, after).length === 0)).toEqual([])
  })
})
