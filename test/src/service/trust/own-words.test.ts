import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { PlanView } from '../../../../src/plan/view.ts'
import { adding, omar, type Person } from '../service-lab.ts'
import { openParentsLab, type ParentsLab } from './parents.ts'

let lab: ParentsLab
beforeEach(async () => {
  lab = await openParentsLab()
})
afterEach(() => lab.close())

const on = '2026-07-01'
const agreed = { given: 'agreed', on, people: ['dad'], how: 'In person' }

async function recordOf(who: Person, id: string) {
  const view = (await (await lab.ask(who, `/api/plans/${lab.key}`)).json()) as PlanView
  return view.records.find((record) => record.id === id)
}

describe('somebody who guesses at a place that is kept from them', () => {
  it('is given back what they alone typed, right or wrong, so that nothing says which it is', async () => {
    const wrong = { ...agreed, how: 'NG1 1AA', words: 'Is it Other Surgery?' }
    const right = { ...agreed, how: 'NG7 2QX', words: 'Is it Bramble Surgery?' }
    lab.write(omar, adding('agreement', wrong, 'wrong'), adding('agreement', right, 'right'))
    for (const [id, fields] of [
      ['wrong', wrong],
      ['right', right],
    ] as const) {
      const record = await recordOf(omar, id)
      expect([record?.fields, record?.withheld]).toEqual([fields, undefined])
    }
  })
})
