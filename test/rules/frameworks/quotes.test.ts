import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { Framework } from '../../../rules/framework.ts'
import { builtIn, textsUnder } from './walk.ts'

const folder = join(import.meta.dirname, '../../../rules/frameworks')

const fingerprintOf = (sentence: string) => createHash('sha256').update(sentence).digest('hex')

const publishedBy = ({ id }: Framework) =>
  new Set(
    readFileSync(join(folder, id, 'fingerprints.txt'), 'utf8')
      .trimEnd()
      .split('\n'),
  )

/** Everything of a framework that is said to be the publisher's: sentences, titles, and the printed sources and leads. */
const quotedIn = ({ title, themes, ...rest }: Framework): string[] => [
  title,
  ...themes.flatMap((theme) => [
    theme.title,
    ...(theme.leads ?? []),
    ...(theme.sources ?? []),
    ...[...theme.needs, ...theme.outcomes].flatMap(({ sources }) => [...(sources ?? [])]),
  ]),
  ...textsUnder('says', [rest, themes]),
]

describe.each(builtIn)('what $id is quoted with', (framework) => {
  const published = publishedBy(framework)
  const quoted = [...new Set(quotedIn(framework))]

  it.each(quoted)('%s', (sentence) => {
    expect(published).toContain(fingerprintOf(sentence))
  })

  it('leaves out nothing that was published', () => {
    const fingerprints = new Set(quoted.map(fingerprintOf))
    expect([...published].filter((one) => !fingerprints.has(one))).toEqual([])
  })

  it('would not be found with one letter changed', () => {
    const [sentence = ''] = textsUnder('says', framework.themes)
    expect(published).not.toContain(fingerprintOf(`${sentence} `))
    expect(published).not.toContain(fingerprintOf(sentence.slice(1)))
  })
})

/** How many different texts each register holds. */
const counts: readonly (readonly [string, number])[] = [
  ['bradford', 113],
  ['bristol', 134],
  ['durham-2018', 163],
  ['herefordshire-2015', 202],
  ['supporting-families-2022', 243],
]

it.each(counts)('%s was published with %i different texts', (id, count) => {
  const framework = builtIn.find((one) => one.id === id)
  expect(framework && publishedBy(framework).size).toBe(count)
})
