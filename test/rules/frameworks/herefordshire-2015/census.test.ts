import { describe, expect, it } from 'vitest'
import type { Framework } from '../../../../rules/framework.ts'
import { herefordshire2015 } from '../../../../rules/frameworks/herefordshire-2015/index.ts'
import { clausesOf, outcomesOf } from '../walk.ts'

const framework: Framework = herefordshire2015
const { themes } = framework
const needs = themes.flatMap((theme) => [...theme.needs])
const outcomes = outcomesOf(framework)
const clauses = outcomes.flatMap(clausesOf)
const refsIn = (lines: readonly { ref: string }[]) => lines.map(({ ref }) => ref)

describe('Herefordshire 2015', () => {
  it('has six headline areas with their goals, issues and outcomes', () => {
    expect(refsIn(themes)).toEqual(['1', '2', '3', '4', '5', '6'])
    expect(themes.map(({ aims = [] }) => aims.length)).toEqual([3, 2, 2, 3, 1, 5])
    expect(themes.map((theme) => theme.needs.length)).toEqual([6, 6, 6, 4, 3, 4])
    expect(themes.map((theme) => theme.outcomes.length)).toEqual([3, 2, 5, 4, 3, 8])
    expect(themes.flatMap(({ leads = [] }) => [...leads])).toHaveLength(11)
  })

  it('numbers the outcomes from 1 to 25 through all areas', () => {
    expect(refsIn(outcomes)).toEqual(Array.from({ length: 25 }, (_, at) => `${at + 1}`))
  })

  it('has 31 measures: six outcomes have two halves', () => {
    expect(clauses).toHaveLength(31)
    const halves = outcomes.filter((outcome) => clausesOf(outcome).length === 2)
    expect(refsIn(halves)).toEqual(['3', '6', '7', '14', '19', '24'])
    for (const outcome of outcomes)
      expect(refsIn(clausesOf(outcome))).toEqual(
        clausesOf(outcome).map((_, at) => `${outcome.ref}.m${at + 1}`),
      )
  })

  it('has 17 examples and five issues that professionals nominate', () => {
    expect(needs.flatMap(({ examples = [] }) => [...examples])).toHaveLength(17)
    expect(refsIn(needs.filter(({ nominated }) => nominated))).toEqual([
      '1.6',
      '2.6',
      '3.6',
      '4.4',
      '6.4',
    ])
  })

  it('has 55 sources of outcomes, 29 of them different, and 32 that identify issues', () => {
    const sources = outcomes.flatMap((outcome) => [...(outcome.sources ?? [])])
    expect(sources).toHaveLength(55)
    expect(new Set(sources).size).toBe(29)
    expect(needs.flatMap((need) => [...(need.sources ?? [])])).toHaveLength(32)
  })

  it('says beside each measure who could supply it, as its outcome does', () => {
    for (const outcome of outcomes)
      for (const clause of clausesOf(outcome)) expect(clause.sources).toEqual(outcome.sources)
  })

  it('has 20 rules, two marks and an appendix', () => {
    expect(refsIn(framework.rules)).toEqual(Array.from({ length: 20 }, (_, at) => `r${at + 1}`))
    expect(refsIn(framework.footnotes)).toEqual(['*', '^'])
    expect(framework.appendices).toHaveLength(1)
  })

  it('asks for two of six, identified by the day the plan opened', () => {
    expect(framework.gate).toMatchObject({ counts: 'themes', needed: 2, identifiedBy: 'opened' })
    expect(themes.every(({ closes }) => closes === 'any outcome and the agreed')).toBe(true)
  })

  it('marks with a star the goals of public health', () => {
    const starred = themes.flatMap(({ aims = [] }) => aims.filter(({ says }) => says.includes('*')))
    expect(refsIn(starred)).toEqual([
      '1.p1',
      '1.p3',
      '4.p2',
      '4.p3',
      '6.p1',
      '6.p2',
      '6.p3',
      '6.p4',
    ])
  })
})
