import { describe, expect, it } from 'vitest'
import type { Framework } from '../../../../rules/framework.ts'
import { durham2018 } from '../../../../rules/frameworks/durham-2018/index.ts'
import { clausesOf, outcomesOf, partsOf } from '../walk.ts'

const framework: Framework = durham2018
const { themes } = framework
const needs = themes.flatMap((theme) => [...theme.needs])
const outcomes = outcomesOf(framework)
const clauses = outcomes.flatMap(clausesOf)
const refsIn = (lines: readonly { ref: string }[]) => lines.map(({ ref }) => ref)
const numbered = (before: string, count: number) =>
  Array.from({ length: count }, (_, at) => `${before}${at + 1}`)

/** How many lines are printed under each outcome; 1 where the outcome is its own. */
const lines = {
  '1.1': 5,
  '1.2': 2,
  '1.3': 1,
  '2.1': 5,
  '3.1': 1,
  '3.2': 1,
  '3.3': 1,
  '3.4': 1,
  '3.5': 1,
  '3.6': 1,
  '3.7': 1,
  '3.8': 1,
  '3.9': 1,
  '4.1': 1,
  '4.2': 5,
  '4.3': 7,
  '5.1': 6,
  '6.1': 3,
  '6.2': 8,
  '6.3': 1,
}

describe('the County Durham Family Outcome Framework', () => {
  it('has six headline problems with thirty issues and twenty outcomes', () => {
    expect(refsIn(themes)).toEqual(numbered('', 6))
    expect(themes.map((theme) => theme.needs.length)).toEqual([6, 6, 5, 3, 4, 6])
    expect(themes.map((theme) => theme.outcomes.length)).toEqual([3, 1, 9, 3, 1, 3])
    for (const { ref, needs: issues, outcomes: those } of themes) {
      expect(refsIn(issues)).toEqual(numbered(`${ref}.`, issues.length))
      expect(refsIn(those)).toEqual(numbered(`${ref}.`, those.length))
    }
  })

  it.each(Object.entries(lines))('prints the lines of %s: %i', (ref, count) => {
    const printed = outcomes.filter((outcome) => outcome.ref === ref).flatMap(clausesOf)
    expect(refsIn(printed)).toEqual(numbered(`${ref}.m`, count))
  })

  it('has 53 lines, of which twelve are an outcome themselves', () => {
    expect(clauses).toHaveLength(53)
    const own = outcomes.filter((outcome) => clausesOf(outcome)[0]?.says === outcome.says)
    expect(own).toHaveLength(12)
  })

  it('prints twelve priorities, seven of them different, twenty rules, eleven footnotes and 24 cells of sources', () => {
    const aims = themes.flatMap((theme) => [...(theme.aims ?? [])])
    expect(aims).toHaveLength(12)
    expect(new Set(aims.map(({ says }) => says)).size).toBe(7)
    expect(refsIn(framework.rules)).toEqual(numbered('r', 20))
    expect(refsIn(framework.footnotes)).toEqual(numbered('fn', 11))
    expect(outcomes.flatMap(({ sources }) => [...(sources ?? [])])).toHaveLength(24)
  })

  it('has three issues that a professional may nominate, and one with an example', () => {
    expect(refsIn(needs.filter(({ nominated }) => nominated))).toEqual(['2.4', '2.6', '3.2'])
    expect(needs.flatMap(({ examples }) => refsIn(examples ?? []))).toEqual(['6.4.x1'])
  })

  it('makes two lines mandatory, by footnotes 3 and 4', () => {
    expect(
      clauses.flatMap(({ ref, mandatoryFor }) => (mandatoryFor ? [[ref, ...mandatoryFor]] : [])),
    ).toEqual([
      ['1.1.m3', '1.1', '1.2'],
      ['1.2.m2', '1.3', '1.4'],
    ])
  })

  it('is content with any outcome of a theme, and answers with each every issue of its own', () => {
    for (const { closes, needs: issues, outcomes: those } of themes) {
      expect(closes).toBe('any outcome')
      for (const { meets } of those) expect(meets).toEqual(refsIn(issues))
    }
  })

  it('computes sixteen lines and leaves the others to a word', () => {
    const computed = clauses.filter((clause) =>
      partsOf(clause).some(({ kind }) => kind === 'measured'),
    )
    expect(refsIn(computed)).toEqual([
      '1.1.m2',
      '1.1.m3',
      '1.2.m2',
      '2.1.m1',
      '2.1.m2',
      '2.1.m3',
      '2.1.m4',
      '2.1.m5',
      '3.1.m1',
      '3.5.m1',
      '3.6.m1',
      '3.7.m1',
      '4.1.m1',
      '4.2.m1',
      '5.1.m1',
      '6.1.m2',
    ])
  })
})
