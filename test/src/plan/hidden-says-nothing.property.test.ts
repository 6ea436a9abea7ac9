import { describe, expect, it } from 'vitest'
import { fc } from '../../chance.ts'
import { hiddenReason } from '../../../src/plan/redaction.ts'
import { changesTold } from '../../../src/plan/history.ts'
import { sightOf } from '../../../src/plan/policy.ts'
import { viewOf, type PlanView } from '../../../src/plan/view.ts'
import { both, emergency, steps } from './hidden-steps.ts'
import { grace, helen, priya, today } from './plan-lab.ts'

const verdicts = ['met', 'waiting', 'unknown', 'not-met', 'not-applicable', 'not-stated']
function leavesOf(value: unknown, name = ''): string[] {
  if (Array.isArray(value)) return value.flatMap((one: unknown) => leavesOf(one, name))
  if (typeof value === 'object' && value !== null)
    return Object.entries(value).flatMap(([key, one]) => leavesOf(one, key))
  return [`${name}=${String(value)}`]
}

/** Numbers and instants count what was written, seen or not, and are compared by themselves. */
const timeless = ({ key, on, me, records }: PlanView) =>
  JSON.stringify({
    key,
    on,
    me,
    records: records.map(({ kind, id, fields, author, withheld }) => ({
      kind,
      id,
      fields,
      author,
      withheld,
    })),
  })

describe('two plans that differ in what a reader may not see', () => {
  it('are the same to that reader, to the byte, but for verdicts and that something counts', () => {
    let [decided, same] = [0, 0]
    fc.assert(
      fc.property(steps, (taken) => {
        const [whole, part] = both(taken)
        for (const who of [priya, grace, helen, emergency]) {
          const [view, plain] = [whole, part].map((paper) => viewOf(paper.plan, who, today))
          if (!view || !plain) throw new Error('nothing is seen')
          expect(timeless(view)).toBe(timeless(plain))
          expect(JSON.stringify(view)).not.toMatch(/SECRET|hidden-|dad|2026-08/)
          const isSame = JSON.stringify(view.findings) === JSON.stringify(plain.findings)
          expect(view.hidden).toBe(!isSame)
          if (isSame) same++
          else decided++
          for (const part of ['themes', 'outcomes'] as const)
            expect(view.findings[part].map(({ ref }) => ref)).toEqual(
              plain.findings[part].map(({ ref }) => ref),
            )
          const known = new Set([
            ...leavesOf(plain.findings),
            ...verdicts.flatMap((verdict) => [`verdict=${verdict}`, `beforeClosure=${verdict}`]),
            ...plain.findings.outcomes.map(({ ref }) => `outstanding=${ref}`),
            ...plain.findings.themes.map(({ ref }) => `because=${ref}`),
            `because=${hiddenReason}`,
            'rests=both',
            'earliest=null',
          ])
          expect(leavesOf(view.findings).filter((leaf) => !known.has(leaf))).toEqual([])
        }
      }),
      { numRuns: 60 },
    )
    expect(decided).toBeGreaterThan(20)
    expect(same).toBeGreaterThan(20)
  })

  it('have one history to that reader, by who, what and in which order', () => {
    fc.assert(
      fc.property(steps, (taken) => {
        const [whole, part] = both(taken)
        for (const who of [priya, grace, helen]) {
          const [told, plain] = [whole, part].map(({ plan, events }) => {
            const sight = sightOf(who, plan, today)
            if (!sight) throw new Error('nothing is seen')
            return changesTold(plan, events, sight).map((row) => ({ ...row, at: '', since: '' }))
          })
          expect(told).toEqual(plain)
          expect(told?.length).toBeGreaterThan(3)
        }
      }),
      { numRuns: 60 },
    )
  })

  it('give that reader a number that belongs to something shown', () => {
    fc.assert(
      fc.property(steps, (taken) => {
        const [whole] = both(taken)
        const view = viewOf(whole.plan, grace, today)
        const event = whole.events.find(({ seq }) => seq === view?.seq)
        const shown = new Set(view?.records.map(({ id }) => id))
        expect(shown.has(event?.change.record ?? '')).toBe(true)
        expect(JSON.stringify(view)).not.toContain('"touched"')
      }),
      { numRuns: 60 },
    )
  })
})
