import { describe, expect, it } from 'vitest'
import { frameworkIds, frameworkOf } from '../../../rules/frameworks/index.ts'

describe('the frameworks that are built in', () => {
  it('are found by their ids', () => {
    expect(frameworkIds).toEqual([
      'bradford',
      'bristol',
      'durham-2018',
      'herefordshire-2015',
      'supporting-families-2022',
    ])
    expect(frameworkIds.map((id) => frameworkOf(id)?.id)).toEqual(frameworkIds)
  })

  it.each(['', 'herefordshire-2016', 'toString', '__proto__'])('are not found as %j', (id) => {
    expect(frameworkOf(id)).toBeUndefined()
  })
})
