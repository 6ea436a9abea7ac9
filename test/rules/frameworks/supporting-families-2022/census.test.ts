import { describe, expect, it } from 'vitest'
import type { Told } from '../../../../rules/clause.ts'
import type { Framework, Line } from '../../../../rules/framework.ts'
import { supportingFamilies2022 } from '../../../../rules/frameworks/supporting-families-2022/index.ts'
import { clausesOf, outcomesOf } from '../walk.ts'

/*
 * The printed document in short, held against the code from outside it: for each need how its lines are joined, in printed order. `-` is a
 * line that nothing joins to the one before, ** the mark of data that the data team receives directly.
 */
const evidence = {
  '1.1': '- **',
  '1.2': '- **',
  '1.3': '- ** | AND/OR | AND/OR ** | AND/OR',
  '1.4': '- | OPTIONAL',
  '2.1': '- | AND/OR',
  '2.2': '- | AND/OR',
  '2.3': '- | AND/OR ** | AND/OR',
  '3.1': '- | AND/OR | AND/OR | OPTIONAL',
  '3.2': '- | AND/OR | AND/OR | OPTIONAL',
  '3.3': '- | AND/OR | AND/OR',
  '4.1': '- ** | AND/OR ** | AND/OR | AND/OR | OPTIONAL',
  '4.2': '- | AND/OR | OPTIONAL',
  '5.1': '- | AND/OR',
  '5.2': '- | AND/OR | AND/OR',
  '5.3': '- | AND/OR | AND/OR',
  '6.1': '- ** | AND',
  '6.2': '- ** | AND ** | AND',
  '6.3': '- | AND **',
  '6.4': '- | AND **',
  '6.5': '- | AND ** | AND **',
  '6.6': '-',
  '7.1': '- ** | OR **',
  '7.2': '- ** | AND',
  '7.3': '- ** | OR ** | AND',
  '8.1': '- ** | AND ** | AND one of | AND/OR',
  '8.2': '- ** | AND ** | AND one of | AND/OR | AND/OR',
  '8.3': '- ** | AND ** | AND one of | AND/OR',
  '9.1': '- | AND/OR | AND/OR',
  '9.2': '- | AND/OR | AND/OR',
  '9.3': '-',
  '10.1': '- ** | AND/OR',
  '10.2': '- | AND/OR | AND/OR',
  '10.3': '- ** | AND/OR | AND/OR',
}

const outcomeColumn = {
  '1.1': '-',
  '1.2': '-',
  '1.3': '-',
  '1.4': '-',
  '2.1': '-',
  '2.2': '-',
  '2.3': '- | AND/OR | AND/OR',
  '3.1': '- | AND | AND/OR',
  '3.2': '- | AND',
  '3.3': '-',
  '4.1': '- | AND | AND',
  '4.2': '- | AND',
  '5.1': '-',
  '5.2': '- | AND',
  '5.3': '- | AND | AND',
  '6.1': '- | AND | AND',
  '6.2': '- | AND',
  '6.3': '- | AND | none',
  '6.4': '- | AND | AND',
  '6.5': '- | AND | none',
  '6.6': '- | AND | AND',
  '7.1': '- | OR',
  '7.2': '- | AND',
  '7.3': '- | OR | AND',
  '8.1': '- | AND | OR',
  '8.2': '- | AND',
  '8.3': '- | AND | AND',
  '9.1': '-',
  '9.2': '- | footnote',
  '9.3': '-',
  '10.1': '- | OR',
  '10.2': '- | AND/OR',
  '10.3': '-',
}

const framework: Framework = supportingFamilies2022
const needs = framework.themes.flatMap((theme) => [...theme.needs])
const outcomes = outcomesOf(framework)
const clauses = outcomes.flatMap(clausesOf)

const words: { readonly [joined: string]: string } = {
  'AND (at least one of the below)': 'AND one of',
  'not printed': 'none',
}

const inShort = ({ joined, dataTeam }: Pick<Told, 'joined' | 'dataTeam'>) =>
  `${joined === undefined ? '-' : (words[joined] ?? joined)}${dataTeam ? ' **' : ''}`

const refsIn = (lines: readonly Pick<Line, 'ref'>[]) => lines.map(({ ref }) => ref)

describe('Supporting Families 2022-2025', () => {
  it('has ten themes, thirty-three needs with an outcome each, and ninety lines of evidence', () => {
    expect(refsIn(framework.themes)).toEqual(['1', '2', '3', '4', '5', '6', '7', '8', '9', '10'])
    expect(refsIn(needs)).toEqual(inPrintedOrder(evidence))
    expect(refsIn(outcomes)).toEqual(refsIn(needs))
    expect(clauses).toHaveLength(90)
  })

  it('answers each need with the outcome beside it', () => {
    expect(outcomes.map(({ meets }) => meets)).toEqual(needs.map(({ ref }) => [ref]))
  })

  it.each(Object.entries(evidence))('joins and marks the evidence of %s: %s', (ref, lines) => {
    const printed = outcomes.filter((outcome) => outcome.ref === ref).flatMap(clausesOf)
    expect(printed.map(inShort).join(' | ')).toBe(lines)
    expect(refsIn(printed)).toEqual(printed.map((_, at) => `${ref}.E${at + 1}`))
  })

  it.each(Object.entries(outcomeColumn))('joins the outcome column of %s: %s', (ref, lines) => {
    const printed = outcomes.find((outcome) => outcome.ref === ref)?.confirms ?? []
    expect(printed.map(inShort).join(' | ')).toBe(lines)
    expect(refsIn(printed)).toEqual(printed.map((_, at) => `${ref}.O${at + 1}`))
  })

  it('marks for the data team the lines printed with **, and no others', () => {
    expect(refsIn(clauses.filter(({ dataTeam }) => dataTeam))).toEqual(
      refsIn(clauses.filter(({ says }) => says?.includes('**'))),
    )
  })

  it('never needs a line that is printed OPTIONAL, and needs to be told of no other', () => {
    expect(refsIn(clauses.filter(({ optional }) => optional))).toEqual(
      refsIn(clauses.filter(({ joined }) => joined === 'OPTIONAL')),
    )
  })

  it('has twenty-five examples', () => {
    expect(needs.flatMap((need) => [...(need.examples ?? [])])).toHaveLength(25)
  })
})

/** Keys such as 10.1 keep the order they were written in, because none is a whole number. */
const inPrintedOrder = (table: object) => Object.keys(table)
