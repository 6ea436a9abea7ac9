import { describe, expect, it } from 'vitest'
import { need, planOf } from '../plans/plan.ts'
import { lineOf } from '../plans/lines.ts'
import { frameworkOn } from '../plans/own.ts'

const shapes: [string, object][] = [
  ['somewhere now', { now: ['early-help'] }],
  ['somewhere for months', { held: ['early-help'], months: 6 }],
  ['somewhere on the claim date', { onClaim: ['early-help'] }],
  ['on a plan that closed', { stepped: 'closed' }],
  ['on a plan stepped from', { steppedFrom: ['child-in-need'] }],
  ['on a plan that is over', { over: ['child-in-need'], not: ['looked-after'] }],
]

const missingOf = (is: object, more: object) => {
  const framework = frameworkOn({
    kind: 'each',
    who: { of: 'need' },
    of: {
      kind: 'measured',
      ref: '1.1.E1',
      says: 'Stands well',
      shape: 'spell',
      measure: 'support-level',
      whose: 'person',
      is,
      ...more,
    },
  })
  const plan = planOf({ framework: framework.id, needs: [need('1.1', ['c1'])] })
  return lineOf(plan, '2026-06-15', '1.1.E1 c1', framework)?.missing
}

describe('where a child stands, of which nothing is on file', () => {
  it.each(shapes)('%s: a fact may tell where the line lets one', (_, is) => {
    expect(missingOf(is, { orAttested: true })).toEqual([
      'support level with its first day, or a fact',
    ])
  })

  it.each(shapes)('%s: only the file tells where it does not', (_, is) => {
    expect(missingOf(is, {})).toEqual(['support level with its first day'])
  })
})
