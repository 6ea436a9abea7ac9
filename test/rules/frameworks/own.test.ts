import { describe, expect, it } from 'vitest'
import { frameworkIds, frameworkOf, frameworksWith } from '../../../rules/frameworks/index.ts'
import { readFramework } from '../../../rules/read-framework.ts'
import { councils } from '../framework-document/frameworks.ts'

const read = readFramework(councils())
const own = 'framework' in read ? [read.framework] : []

describe('a council’s own frameworks', () => {
  it('are known beside those that are built in', () => {
    const { ids, of } = frameworksWith(own)
    expect(ids).toEqual([...frameworkIds, 'eastshire-2026'])
    expect(of('eastshire-2026')).toBe(own[0])
    expect(of('bristol')).toBe(frameworkOf('bristol'))
  })

  it('are not known where they are not brought', () => {
    expect(frameworksWith().of('eastshire-2026')).toBeUndefined()
    expect(frameworkOf('eastshire-2026')).toBeUndefined()
  })

  it('never stand in for one that is built in', () => {
    const impostors = own.map((framework) => ({ ...framework, id: 'bristol' }))
    const { ids, of } = frameworksWith(impostors)
    expect(ids).toEqual(frameworkIds)
    expect(of('bristol')).toBe(frameworkOf('bristol'))
  })
})
