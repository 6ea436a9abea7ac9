import { expect, it, vi } from 'vitest'
import type { TextTrail } from '../../../../src/plan/coedit/way.ts'
import type { PlanView } from '../../../../src/plan/view.ts'
import { createPlanStore, standingIn } from '../../../../src/api/following/plan-store.ts'

const record = (goal: string, withheld?: string[]) => ({
  kind: 'plan',
  id: 'head',
  fields: { goal },
  ...(withheld ? { withheld } : {}),
})
const view = (seq: number, goal: string, withheld?: string[]) =>
  ({ key: 'k', seq, on: '2026-11-26', records: [record(goal, withheld)] }) as unknown as PlanView
const trail: TextTrail = {
  record: 'head',
  field: 'goal',
  steps: [{ seq: 2, splices: [{ from: 0, to: 0, insert: 'Very ' }] }],
}
const place = { record: 'head', field: 'goal' }

it('every step of a text is told, though the page may draw two at once', () => {
  const store = createPlanStore()
  const heard: [number, number][] = []
  store.tell({ kind: 'view', view: view(1, 'calm') })
  store.onTexts((now, texts) => heard.push([now.seq, texts.length]))
  store.tell({ kind: 'view', view: { ...view(2, 'Very calm'), texts: [trail] } })
  store.tell({
    kind: 'change',
    change: { ...view(3, 'Very calm'), removed: [], after: 2, texts: [trail] },
  })
  expect(heard).toEqual([
    [1, 0],
    [2, 1],
    [3, 1],
  ])
})

it('an older plan that comes late is told to no text', () => {
  const store = createPlanStore()
  const heard: number[] = []
  store.tell({ kind: 'view', view: view(5, 'calm') })
  store.onTexts(({ seq }) => heard.push(seq))
  store.tell({ kind: 'view', view: view(4, 'late') })
  expect(heard).toEqual([5])
})

it('a text stands as the view shows it, with its steps; one that is withheld or gone does not stand', () => {
  expect(standingIn(view(2, 'Very calm'), [trail], place)).toEqual({
    text: 'Very calm',
    seq: 2,
    steps: trail.steps,
  })
  expect(standingIn(view(2, 'calm'), [], place)).toEqual({ text: 'calm', seq: 2 })
  expect(standingIn(view(2, '', ['goal']), [trail], place)).toBeNull()
  expect(standingIn(view(2, ''), [], { record: 'other', field: 'goal' })).toBeNull()
})

it('who else is there stands beside the plan until that is said anew, and is not known over a line that broke', () => {
  const store = createPlanStore()
  const drawn = vi.fn()
  const grace = [{ name: 'Grace Adeyemi' }]
  store.tell({ kind: 'connection', connection: 'live' })
  store.tell({ kind: 'view', view: view(1, 'calm') })
  store.subscribe(drawn)
  const state = store.state()
  store.tell({ kind: 'presence', present: grace })
  expect([store.present(), store.state() === state, drawn.mock.calls.length]).toEqual([
    grace,
    true,
    1,
  ])
  store.tell({ kind: 'connection', connection: 'asked' })
  store.tell({ kind: 'view', view: view(2, 'calmer') })
  expect(store.present()).toEqual(grace)
  for (const connection of ['lost', 'live'] as const) {
    store.tell({ kind: 'presence', present: grace })
    store.tell({ kind: 'connection', connection })
    expect(store.present()).toEqual([])
  }
  store.tell({ kind: 'presence', present: grace })
  store.tell({ kind: 'gone' })
  expect(store.present()).toEqual([])
})
