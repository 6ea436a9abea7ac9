import { expect, it } from 'vitest'
import type { PlanView } from '../../../../src/plan/view.ts'
import { loading, planAfter, type PlanState } from '../../../../src/api/following/plan-state.ts'

const view = (seq: number, on = '2026-11-26') => ({ key: 'k', seq, on }) as PlanView
const open = (seq: number): PlanState => ({ kind: 'open', view: view(seq), connection: 'live' })

it('a view opens the plan', () => {
  expect(planAfter(loading, { kind: 'view', view: view(1) })).toEqual(open(1))
})

it('an older view that comes late is let go', () => {
  const state = open(5)
  expect(planAfter(state, { kind: 'view', view: view(4) })).toBe(state)
})

it('a view that the stream begins with counts, also where an entry closed to its reader meanwhile', () => {
  const less = view(4)
  expect(planAfter(open(5), { kind: 'view', view: less, isStreamed: true })).toEqual(open(4))
})

it('a view of a later day counts, though nothing was entered', () => {
  const moved = view(5, '2026-12-03')
  expect(planAfter(open(5), { kind: 'view', view: moved })).toMatchObject({ view: moved })
})

it('a lost connection keeps the plan on the screen', () => {
  expect(planAfter(open(2), { kind: 'connection', connection: 'lost' })).toEqual({
    ...open(2),
    connection: 'lost',
  })
})

it('once it is gone nothing of it stays', () => {
  expect(planAfter(open(2), { kind: 'gone' })).toEqual({ kind: 'gone' })
})
