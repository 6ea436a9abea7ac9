import { describe, expect, it } from 'vitest'
import type { Framework } from '../../../rules/framework.ts'
import { bradford } from '../../../rules/frameworks/bradford/index.ts'
import { clausesIn, outcomesOf } from '../frameworks/walk.ts'

const framework: Framework = bradford
const outcomes = outcomesOf(framework)
const measures = clausesIn(framework)

/** By local outcome: outcomes, capabilities printed below them, measures, sources. */
const printed = [
  ['1', 7, 0, 7, 6],
  ['2', 2, 0, 5, 4],
  ['3', 3, 0, 6, 3],
  ['4', 2, 4, 6, 4],
  ['5', 3, 3, 6, 5],
  ['6', 8, 0, 7, 6],
]

describe('Bradford’s outcomes framework', () => {
  it('has six local outcomes with 25 outcomes, 7 capabilities, 37 measures and 28 sources', () => {
    expect(
      framework.themes.map(({ ref, outcomes: of, clauses = [], sources = [] }) => [
        ref,
        of.length,
        of.flatMap(({ parts = [] }) => [...parts]).length,
        clauses.length,
        sources.length,
      ]),
    ).toEqual(printed)
    expect([outcomes.length, measures.length]).toEqual([25, 37])
  })

  it('has five rules, seven footnotes and a plan beside each local outcome', () => {
    expect(framework.rules.map(({ ref }) => ref)).toEqual(['r1', 'r2', 'r3', 'r4', 'r5'])
    expect(framework.footnotes).toHaveLength(7)
    expect(framework.themes.filter(({ link }) => link)).toHaveLength(6)
  })

  it('prints 18 different sources, one of them with two kinds of quotation marks', () => {
    const sources = framework.themes.flatMap((theme) => theme.sources ?? [])
    const plain = sources.map((one) => one.replaceAll(/[‘’]/g, "'"))
    expect([new Set(sources).size, new Set(plain).size]).toEqual([19, 18])
  })

  it('numbers outcomes and measures in printed order', () => {
    for (const { ref, outcomes: of, clauses = [] } of framework.themes) {
      expect(of.map((one) => one.ref)).toEqual(of.map((_, at) => `${ref}.${at + 1}`))
      expect(
        measures.filter((one) => one.ref.startsWith(`${ref}.m`)).map((one) => one.ref),
      ).toEqual(clauses.map((_, at) => `${ref}.m${at + 1}`))
    }
  })

  it('marks each footnote beside a capability, in order', () => {
    const marks = outcomes.flatMap(({ parts = [] }) => parts.map(({ says }) => says.at(-1)))
    expect(marks).toEqual(framework.footnotes.map(({ ref }) => ref))
  })

  it('lists no needs: each outcome answers its local outcome', () => {
    for (const { ref, needs, outcomes: of } of framework.themes) {
      expect(needs).toEqual([])
      expect(of.flatMap(({ meets }) => meets)).toEqual(of.map(() => ref))
    }
  })

  it('states neither a gate nor how a theme or the family succeeds', () => {
    expect(framework.gate.counts).toBe('not stated')
    expect(framework.success.progress).toBe('not stated')
    expect(new Set(framework.themes.map(({ closes }) => closes))).toEqual(new Set(['not stated']))
  })

  it('gives every outcome and every measure one of the two sides, and says that this is ours', () => {
    const sided = [...outcomes, ...measures]
    expect(sided.filter(({ side }) => side === undefined).map(({ ref }) => ref)).toEqual([])
    expect(new Set(sided.map(({ side }) => side))).toEqual(new Set(['intrinsic', 'extrinsic']))
    expect(framework.sides?.reads).toContain('ours')
  })

  it('says of every measure how it is read', () => {
    expect(measures.filter(({ reads }) => !reads).map(({ ref }) => ref)).toEqual([])
  })
})
