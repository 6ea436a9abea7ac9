import { describe, expect, it } from 'vitest'
import { parentsToAskFor } from '../../../../src/tab/plan/parents.ts'
import { recordsIn } from '../../../../src/tab/plan/people.ts'
import { sampleView, type Extra } from './sample-view.ts'

const asked = (more: readonly Extra[] = [], less: readonly string[] = []) =>
  parentsToAskFor(recordsIn(sampleView('Hartley', { more, less }).view, 'person'))
const lee = (fields: Extra['fields'] = {}): Extra => ({
  kind: 'person',
  id: 'lee',
  fields: { name: 'Lee Hartley', kind: 'adult', household: false, ...fields },
})

describe('which parent is asked for', () => {
  it('is the other one where the mother alone is named', () => {
    expect(asked()).toBe('No father or other parent is named here. Was it asked?')
  })

  it('is nobody once a father is named, also where he lives elsewhere', () => {
    expect(asked([lee()])).toBeNull()
  })

  it('is the other one still where the second adult has no parenting responsibilities', () => {
    expect(asked([lee({ parent: false })])).not.toBeNull()
  })

  it('is nobody in a plan without children', () => {
    expect(parentsToAskFor([])).toBeNull()
  })
})
