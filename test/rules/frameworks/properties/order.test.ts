import { fc } from '../../../chance.ts'
import { describe, expect, it } from 'vitest'
import { evaluate } from '../../../../rules/evaluate.ts'
import type { ClauseFinding, Findings } from '../../../../rules/findings.ts'
import type { Day } from '../../../../rules/calendar.ts'
import type { EvidenceRow } from '../../../../rules/plan-document.ts'
import { builtIn } from '../walk.ts'
import { anyPlan } from './any-plan.ts'
import { dayOf } from './any-row.ts'
import { anyDay } from './days.ts'
import { patience, tried } from './tried.ts'

const isWord = ({ measure }: EvidenceRow) => measure === 'judgement' || measure === 'fact'

/** Of two words of one day the later in the file counts, so that each has a day of its own; rows have names. */
function spread(evidence: readonly EvidenceRow[]): EvidenceRow[] {
  const seen = new Set<string>()
  return evidence
    .filter((row) => {
      const day = dayOf(row)
      if (day === null || !isWord(row)) return true
      if (seen.has(day)) return false
      seen.add(day)
      return true
    })
    .map((row, place) => ({ ...row, id: `row-${place}` }))
}

/** The first day of a quarter of a year, so that many rows share it. */
const quarterOf = (day: Day): Day => {
  const month = Number(day.slice(5, 7))
  return `${day.slice(0, 5)}${String(month - ((month - 1) % 3)).padStart(2, '0')}-01`
}

/** The row begun on the first day of a quarter, and ended on the same day of a month as every other. */
function crowded(row: EvidenceRow): EvidenceRow {
  if (isWord(row)) return row
  if ('on' in row) return { ...row, on: quarterOf(row.on) }
  return {
    ...row,
    ...(row.from === undefined ? {} : { from: quarterOf(row.from) }),
    ...(row.to === undefined ? {} : { to: `${row.to.slice(0, 8)}28` }),
  } as EvidenceRow
}

const unordered = ({ clauses = [] }: { clauses?: ClauseFinding[] }) =>
  clauses.map((line) => ({ ...line, facts: line.facts.toSorted() }))

/** Findings without the order in which facts are listed. */
const withoutOrder = (findings: Findings) => ({
  ...findings,
  themes: findings.themes.map((theme) => ({ ...theme, clauses: unordered(theme) })),
  outcomes: findings.outcomes.map((outcome) => ({ ...outcome, clauses: unordered(outcome) })),
})

describe.each(builtIn)(
  'rows in a plan under $id, each of its own day or many of one',
  patience,
  (framework) => {
    it('are judged alike in whatever order they were filed', () => {
      const shuffled = fc.tuple(anyPlan(framework), fc.boolean()).chain(([plan, isCrowded]) => {
        const own = spread(plan.evidence)
        const evidence = isCrowded ? own.map(crowded) : own
        return fc.record({
          plan: fc.constant({ ...plan, evidence }),
          order: fc.shuffledSubarray(evidence, { minLength: evidence.length }),
        })
      })
      fc.assert(
        fc.property(shuffled, anyDay(), ({ plan, order }, on) => {
          const moved = evaluate({ ...plan, evidence: order }, on)
          expect(withoutOrder(moved)).toEqual(withoutOrder(evaluate(plan, on)))
        }),
        tried(300),
      )
    })
  },
)
