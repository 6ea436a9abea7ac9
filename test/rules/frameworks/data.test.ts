import { describe, expect, it } from 'vitest'
import { builtIn, clausesIn, linesIn, outcomesOf, textsUnder } from './walk.ts'

const refsIn = (lines: readonly { ref?: string }[]) => lines.map(({ ref }) => ref)

describe.each(builtIn)('$id as data', (framework) => {
  const needs = framework.themes.flatMap((theme) => [...theme.needs])
  const outcomes = outcomesOf(framework)
  const clauses = clausesIn(framework)

  it('is data alone: it survives being written as JSON and read again', () => {
    expect(JSON.parse(JSON.stringify(framework))).toEqual(framework)
  })

  it('gives each line, each need and each outcome a ref of its own', () => {
    for (const lines of [linesIn(framework), needs, outcomes, framework.themes]) {
      const refs = refsIn(lines)
      expect(refs.filter((ref, at) => refs.indexOf(ref) !== at)).toEqual([])
    }
  })

  it('quotes every line of evidence, and says who could supply it', () => {
    expect(refsIn(clauses.filter(({ says, sources }) => !says || !sources?.length))).toEqual([])
  })

  it('ends each reading as a sentence', () => {
    const readings = textsUnder('reads', framework)
    expect(readings.filter((text) => !/[.…”]$/.test(text.trimEnd()))).toEqual([])
  })

  it('answers with its outcomes needs, or themes, that it has', () => {
    const known = new Set(refsIn([...needs, ...framework.themes]))
    expect(outcomes.flatMap(({ meets }) => meets).filter((ref) => !known.has(ref))).toEqual([])
  })

  it('shows each defect of the print beside outcomes it has, under a code of its own', () => {
    const known = new Set(refsIn(outcomes))
    const { defects } = framework
    expect(defects.flatMap(({ shownWith }) => shownWith.filter((ref) => !known.has(ref)))).toEqual(
      [],
    )
    expect(defects.filter(({ text, code }) => text === '' || !/^[a-z0-9-]+$/.test(code))).toEqual(
      [],
    )
  })

  it('binds mandatory lines to needs it has', () => {
    const known = new Set(refsIn(needs))
    const bound = clauses.flatMap(({ mandatoryFor }) => [...(mandatoryFor ?? [])])
    expect(bound.filter((ref) => !known.has(ref))).toEqual([])
  })
})

/** Supporting Families prints a reading only beside lines that can be read in two ways. */
const readThroughout = builtIn.filter(({ id }) => id !== 'supporting-families-2022')

it.each(readThroughout)('$id says of each line that is computed how it is read', (framework) => {
  const computed = clausesIn(framework).filter(({ kind }) => kind !== 'attested')
  expect(refsIn(computed.filter(({ reads }) => !reads))).toEqual([])
})
