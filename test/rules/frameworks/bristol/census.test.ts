import { describe, expect, it } from 'vitest'
import type { Attested } from '../../../../rules/clause.ts'
import type { Framework } from '../../../../rules/framework.ts'
import { bristol } from '../../../../rules/frameworks/bristol/index.ts'
import { clausesOf, outcomesOf, partsOf } from '../walk.ts'

const framework: Framework = bristol
const { themes } = framework
const needs = themes.flatMap((theme) => [...theme.needs])
const outcomes = outcomesOf(framework)
const clauses = outcomes.flatMap(clausesOf)
const refsIn = (lines: readonly { ref: string }[]) => lines.map(({ ref }) => ref)
const numbered = (ref: string, count: number) =>
  Array.from({ length: count }, (_, at) => `${ref}${at + 1}`)

describe('Bristol’s Family Outcome Plan', () => {
  it('has nine criteria with 41 indicators and 37 outcomes', () => {
    expect(refsIn(themes)).toEqual(numbered('', 9))
    expect(themes.map((theme) => theme.needs.length)).toEqual([2, 5, 4, 2, 4, 6, 3, 6, 9])
    expect(themes.map((theme) => theme.outcomes.length)).toEqual([1, 2, 5, 2, 5, 4, 3, 2, 13])
    for (const { ref, needs: indicators, outcomes: those } of themes) {
      expect(refsIn(indicators)).toEqual(numbered(`${ref}.`, indicators.length))
      expect(refsIn(those)).toEqual(numbered(`${ref}.`, those.length))
    }
  })

  it('has 49 measures: 32 outcomes that are their own, and 17 below five others', () => {
    expect(clauses).toHaveLength(49)
    const own = outcomes.filter(({ says, ...outcome }) => {
      const [only, ...more] = clausesOf({ says, ...outcome })
      return more.length === 0 && only?.says === says
    })
    expect(own).toHaveLength(32)
    const others = outcomes.filter((outcome) => !own.includes(outcome))
    expect(others.map((outcome) => [outcome.ref, clausesOf(outcome).length])).toEqual([
      ['3.2', 2],
      ['5.1', 6],
      ['5.2', 3],
      ['5.3', 3],
      ['5.4', 3],
    ])
    for (const outcome of outcomes)
      expect(refsIn(clausesOf(outcome))).toEqual(
        numbered(`${outcome.ref}.m`, clausesOf(outcome).length),
      )
  })

  it('links eight of the criteria to four priorities, one of them to two', () => {
    expect(themes.map(({ aims = [] }) => aims.length)).toEqual([1, 1, 1, 1, 1, 1, 0, 1, 2])
    expect(new Set(themes.flatMap(({ aims = [] }) => aims.map(({ says }) => says))).size).toBe(4)
  })

  it('has eight indicators that a professional nominates by their wording', () => {
    expect(refsIn(needs.filter(({ nominated }) => nominated))).toEqual([
      '2.5',
      '3.4',
      '5.4',
      '6.6',
      '8.6',
      '9.7',
      '9.8',
      '9.9',
    ])
  })

  it('has 46 sources, 13 of them different', () => {
    const sources = outcomes.flatMap((outcome) => [...(outcome.sources ?? [])])
    expect(sources).toHaveLength(46)
    expect(new Set(sources).size).toBe(13)
  })

  it('has six rules, an appendix of four items and one example', () => {
    expect(refsIn(framework.rules)).toEqual(numbered('r', 6))
    expect(framework.appendices).toHaveLength(4)
    expect(needs.flatMap(({ examples = [] }) => [...examples])).toHaveLength(1)
  })

  it('answers every indicator of a criterion with every outcome of it', () => {
    for (const { needs: indicators, outcomes: those } of themes)
      for (const { meets } of those) expect(meets).toEqual(refsIn(indicators))
  })

  it('states no minimum, and closes a criterion by what was agreed', () => {
    expect(framework.gate.counts).toBe('not stated')
    expect(themes.every(({ closes }) => closes === 'agreed outcomes')).toBe(true)
  })

  it('reads every line, those that are attested too', () => {
    expect(refsIn(clauses.filter(({ reads }) => !reads))).toEqual([])
  })
})

const later = /^Lead Professional evidenced after a three month period, or on closure/
const isAttested = (part: { kind: string }): part is Attested => part.kind === 'attested'

describe('the lead professional’s evidence after three months', () => {
  const printed = outcomes.filter(({ sources = [] }) => sources.some((one) => later.test(one)))

  it('is printed beside 27 outcomes', () => {
    expect(printed).toHaveLength(27)
  })

  it('is asked of each of them, and of each of their measures', () => {
    for (const clause of printed.flatMap(clausesOf)) {
      const waiting = partsOf(clause)
        .filter(isAttested)
        .filter(({ by, waits }) => by?.includes('lead-professional') && waits?.months === 3)
      expect(waiting, `of ${clause.ref}`).toHaveLength(1)
    }
  })

  it('is asked of no other but the two that name three months themselves', () => {
    const others = outcomes
      .filter((outcome) => !printed.includes(outcome))
      .flatMap(clausesOf)
      .filter((clause) => partsOf(clause).some((part) => isAttested(part) && part.waits))
    expect(refsIn(others)).toEqual(['5.4.m3', '6.4.m1'])
  })
})
