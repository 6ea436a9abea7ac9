import { expect, it } from 'vitest'
import type { Log } from '../../../src/log/log.ts'

const at = '2026-11-25T10:00:00.000Z'
const grace = { oid: 'oid-grace', name: 'Grace Adeyemi', agency: 'Northgate Primary School' }
const liam = { oid: 'oid-liam', name: 'Liam Doyle', agency: 'Northshire Police' }

/** What any log must hold of who works for which agency. */
export function directoryContract(empty: () => Log): void {
  it('knows nobody who was not entered', () => {
    const { directory } = empty()
    expect(directory.find('oid-grace')).toBeNull()
    expect(directory.all()).toEqual([])
  })

  it('knows whoever was entered, by agency and name', () => {
    const { directory } = empty()
    const amy = { oid: 'oid-amy', name: 'Amy Lund', agency: liam.agency }
    for (const worker of [liam, grace, amy]) directory.keep(worker, 'oid-ivy', at)
    expect(directory.find('oid-grace')).toEqual(grace)
    expect(directory.all()).toEqual([grace, amy, liam])
  })

  it('says the agency somebody went to in place of the one they left', () => {
    const { directory } = empty()
    directory.keep(grace, 'oid-ivy', at)
    directory.keep({ ...grace, agency: 'Early Help' }, 'oid-ivy', at)
    expect(directory.find('oid-grace')?.agency).toBe('Early Help')
    expect(directory.all()).toHaveLength(1)
  })

  it('forgets whoever was taken out, and nobody else', () => {
    const { directory } = empty()
    for (const worker of [grace, liam]) directory.keep(worker, 'oid-ivy', at)
    directory.drop('oid-grace', 'oid-ivy', at)
    directory.drop('oid-nobody', 'oid-ivy', at)
    expect(directory.find('oid-grace')).toBeNull()
    expect(directory.all()).toEqual([liam])
  })
}
