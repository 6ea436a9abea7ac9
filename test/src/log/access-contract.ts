import { expect, it } from 'vitest'
import type { AccessLog, AccessRow } from '../../../src/log/access.ts'
import type { Log } from '../../../src/log/log.ts'
import { moreOfTheMinute } from '../../../src/log/strangers.ts'
import { grace, priya } from './log-lab.ts'

const key = 'plan-marlowe'
const other = 'plan-other'

export const look: AccessRow = {
  at: '2026-11-22T10:00:00.000Z',
  oid: priya.oid,
  plan: key,
  what: 'plan',
  from: 'page',
  outcome: 'allowed',
}
const list = { ...look, plan: null, what: 'families', plans: [key, other] }
const stranger = { ...look, oid: null, outcome: 'refused', address: '192.0.2.7' } as const

const unsaid = { plans: [], why: null, address: null, times: 1 }
const said = (access: AccessLog) => access.rows(99).map(({ number, what }) => `${number} ${what}`)

/** What every access log does. */
export function accessContract(openEmpty: () => Log): void {
  it('gives the newest first, of one plan or of all, as many as are asked for', () => {
    const { access } = openEmpty()
    const rows = [
      { ...look, from: 'page', outcome: 'allowed' },
      { ...look, from: 'stream', outcome: 'allowed', plan: other },
      { ...look, from: 'chat', outcome: 'refused', oid: null },
      { ...look, from: 'service', outcome: 'faulty', plan: null },
    ] as const
    for (const row of rows) access.note(row)
    const kept = rows.map((row, place) => ({ ...unsaid, ...row, number: place + 1 }))
    expect(access.rows(10)).toEqual(kept.toReversed())
    expect(access.rows(2)).toEqual([kept[3], kept[2]])
    expect(access.rows(10, key)).toEqual([kept[2], kept[0]])
    expect(access.rows(10, 'plan-of-nobody')).toEqual([])
  })

  it('finds the rows of a person, before a number and from an instant on', () => {
    const { access } = openEmpty()
    access.note(look, { ...look, oid: grace.oid }, { ...look, at: '2026-11-23T10:00:00.000Z' })
    const numbers = (wish: Parameters<AccessLog['find']>[1]) =>
      access.find(9, wish).map(({ number }) => number)
    expect(numbers({ oid: priya.oid })).toEqual([3, 1])
    expect(numbers({ before: 3 })).toEqual([2, 1])
    expect(numbers({ since: '2026-11-23T10:00:00.000Z' })).toEqual([3])
    expect(numbers({ since: '2026-11-23T10:00:00.001Z' })).toEqual([])
    expect(numbers({ plan: key, oid: priya.oid, before: 3 })).toEqual([1])
  })

  it('keeps the reason that was given, the address and the plans on a list', () => {
    const { access } = openEmpty()
    access.note({ ...look, why: 'The school rang', address: '192.0.2.7' }, list)
    expect(access.rows(9)).toMatchObject([
      { plans: [key, other], plan: null },
      { why: 'The school rang', address: '192.0.2.7', plans: [] },
    ])
    expect(access.rows(9, other).map(({ number }) => number)).toEqual([2])
    expect(access.find(9, { brief: true }).map(({ plans }) => plans)).toEqual([[], []])
  })

  it('is whole, and its chain is another after each row', () => {
    const { access } = openEmpty()
    const chains = [0, 1, 2].map((rows) => {
      const verdict = access.verify()
      access.note(list)
      if (verdict.kind !== 'whole') throw new Error('it is broken')
      expect(verdict).toMatchObject({ rows, erased: 0 })
      return verdict.chain
    })
    expect(new Set(chains).size).toBe(3)
  })

  it('chains two rows that say the same differently in every log', () => {
    const chainOf = ({ access }: Log) => {
      access.note(look)
      return access.verify()
    }
    expect(chainOf(openEmpty())).not.toEqual(chainOf(openEmpty()))
  })

  it('loses what it said of an erased plan and of no other, and stays whole', () => {
    const { access } = openEmpty()
    const why = 'The school rang'
    access.note({ ...look, why }, list, { ...look, plan: other }, look)
    expect(access.erase(key, grace.oid, '2026-11-23T10:00:00.000Z')).toBe(3)
    expect(access.rows(9, key)).toEqual([])
    expect(said(access)).toEqual(['5 erase', '3 plan', '2 families'])
    expect(access.rows(9, other)).toMatchObject([{ number: 3 }, { number: 2, plans: [other] }])
    expect(access.rows(1)).toMatchObject([{ oid: grace.oid, plan: null, outcome: 'allowed' }])
    expect(JSON.stringify(access.rows(9))).not.toContain(key)
    expect(access.verify()).toMatchObject({ kind: 'whole', rows: 5, erased: 3 })
    access.note(look)
    expect(access.verify()).toMatchObject({ kind: 'whole', rows: 6, erased: 3 })
  })

  it('says that a plan was erased though no row told of it', () => {
    const { access } = openEmpty()
    access.note({ ...look, plan: other })
    expect(access.erase(key, grace.oid, 'now')).toBe(0)
    expect(access.verify()).toMatchObject({ kind: 'whole', rows: 2, erased: 0 })
  })

  it('has one row and one sum for a minute of somebody who is not signed in', () => {
    const { access } = openEmpty()
    for (let count = 0; count < 500; count++) access.note(stranger)
    access.note(look)
    expect(said(access)).toEqual(['2 plan', '1 plan'])
    access.note({ ...look, at: '2026-11-22T10:01:00.000Z' })
    expect(access.rows(9)[1]).toEqual({
      ...unsaid,
      ...stranger,
      plan: null,
      what: moreOfTheMinute,
      times: 499,
      number: 3,
    })
    access.note({ ...stranger, at: '2026-11-22T10:01:01.000Z' })
    expect(access.rows(1)).toMatchObject([{ oid: null, what: 'plan', times: 1 }])
  })

  it('tells addresses apart, and sums those of a crowd as one', () => {
    const { access } = openEmpty()
    for (let host = 0; host < 250; host++) {
      access.note({ ...stranger, address: `192.0.2.${host}` }, { ...stranger, address: `x${host}` })
    }
    access.note({ ...look, at: '2026-11-22T10:01:00.000Z' })
    const rows = access.rows(999)
    expect(rows.length).toBeLessThan(210)
    expect(rows.reduce((sum, { oid, times }) => sum + (oid === null ? times : 0), 0)).toBe(500)
  })

  it('gives the copy outside each row once, and again when it was erased', () => {
    const { access } = openEmpty()
    access.note(look, list, { ...look, plan: other })
    expect(access.export.last()).toBeNull()
    const first = access.export.waiting(2)
    expect(first.map(({ number }) => number)).toEqual([1, 2])
    access.export.copied(first)
    expect(access.export.last()).toEqual(first[1])
    const second = access.export.waiting(9)
    expect(second).toEqual([
      { number: 3, chain: second[0]?.chain, entry: access.rows(1, other)[0] },
    ])
    access.export.copied(second)
    expect(access.verify()).toMatchObject({ chain: second[0]?.chain })

    access.erase(key, grace.oid, 'now')
    const erased = access.export.waiting(9)
    expect(erased.map(({ number, entry }) => [number, entry?.plans])).toEqual([
      [1, undefined],
      [2, [other]],
      [4, []],
    ])
    expect(erased[0]?.chain).toBe(first[0]?.chain)
    access.export.copied(erased)
    expect(access.export.waiting(9)).toEqual([])
    expect(access.export.last()?.number).toBe(4)
  })

  it('goes on from the copy of a lost log, says so, and stays whole', () => {
    const { access } = openEmpty()
    const end = { number: 7, chain: 'ab'.repeat(32) }
    access.goOnFrom(end, '2026-11-28T10:00:00.000Z')
    access.note(look)
    expect(said(access)).toEqual(['9 plan', '8 rebuild'])
    expect(access.verify()).toMatchObject({ kind: 'whole', rows: 2, after: 7 })
    expect(access.export.last()).toEqual({ ...end, entry: null })
    expect(access.export.waiting(9).map(({ number }) => number)).toEqual([8, 9])
    expect(access.erase(key, grace.oid, 'now')).toBe(1)
    expect(access.verify()).toMatchObject({ kind: 'whole', rows: 3, after: 7, erased: 1 })
  })

  it('goes on from no other where it has rows of its own', () => {
    const { access } = openEmpty()
    access.note(look)
    expect(() => access.goOnFrom({ number: 7, chain: 'ab' }, 'now')).toThrow('empty')
    expect(access.verify()).toMatchObject({ kind: 'whole', rows: 1 })
  })

  it('does not take for copied what was erased on its way out', () => {
    const { access } = openEmpty()
    access.note(look)
    const leaving = access.export.waiting(9)
    access.erase(key, grace.oid, 'now')
    access.export.copied(leaving)
    expect(access.export.waiting(9).map(({ number, entry }) => [number, entry === null])).toEqual([
      [1, true],
      [2, false],
    ])
  })
}
