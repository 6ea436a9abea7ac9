import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { samplePeople } from '../../../../src/local/people.ts'
import { enterSamplePeople } from '../../../../src/local/start/directory.ts'
import type { Log } from '../../../../src/log/log.ts'
import { openLog } from '../../../../src/log/open-log.ts'

const at = '2026-11-25T10:00:00.000Z'
const [priya, grace] = samplePeople
let log: Log
beforeEach(() => {
  log = openLog(':memory:')
  enterSamplePeople(log.directory, samplePeople, at)
})
afterEach(() => log.close())

describe('the directory of a local start', () => {
  it('has everybody who can be signed in as, with their agency', () => {
    const { oid, name, agency } = priya
    expect(log.directory.all()).toHaveLength(samplePeople.length)
    expect(log.directory.find(oid)).toEqual({ oid, name, agency })
  })

  it('is the same after the next start', () => {
    const before = log.directory.all()
    enterSamplePeople(log.directory, samplePeople, at)
    expect(log.directory.all()).toEqual(before)
  })

  it('keeps what was changed in it over the next start', () => {
    log.directory.keep(
      { oid: grace.oid, name: grace.name, agency: 'Southgate School' },
      'oid-ivy',
      at,
    )
    enterSamplePeople(log.directory, samplePeople, at)
    expect(log.directory.find(grace.oid)?.agency).toBe('Southgate School')
  })
})
