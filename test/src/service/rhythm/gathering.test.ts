import { beforeEach, describe, expect, it } from 'vitest'
import type { DirtyRecord, ProjectionSource } from '../../../../src/log/projection.ts'
import { gathering, windowsAt } from '../../../../src/service/rhythm/gathering.ts'

const goal = (seq: number, more: Partial<DirtyRecord> = {}): DirtyRecord => ({
  plan: 'plan-marlowe',
  reference: 'FP-1042',
  record: 'head',
  kind: 'plan',
  fields: {},
  removed: false,
  seq,
  row: { itemId: '1', etag: 'a' },
  actor: { oid: 'oid-priya', name: 'Priya Nair', agency: 'Early Help' },
  at: '2026-11-22T10:00:00.000Z',
  added: null,
  changes: [],
  ...more,
})

let time: number
let level: number
let behind: DirtyRecord[]
let source: ProjectionSource
beforeEach(() => {
  time = 0
  level = 1
  behind = []
  const inLog: ProjectionSource = {
    dirty: () => behind,
    intend: () => undefined,
    intended: () => null,
    projected: () => undefined,
    met: () => undefined,
    lastHeld: () => null,
  }
  source = gathering(inLog, { level: () => level, now: () => time })
})

/** The numbers of what is to be written at a moment, where the goal has come to event `seq`. */
function ripeAt(moment: number, seq: number, more: Partial<DirtyRecord> = {}): number[] {
  time = moment
  behind = [goal(seq, more)]
  return source.dirty(100).map((one) => one.seq)
}

describe('a row that people type in', () => {
  it('is written once nobody has typed for a while, and not before', () => {
    expect([ripeAt(0, 1), ripeAt(500, 2), ripeAt(1_200, 2)]).toEqual([[], [], []])
    expect(ripeAt(1_300, 2)).toEqual([2])
  })

  it('is written now and then where nobody ever pauses', () => {
    const written = Array.from({ length: 62 }, (_, at) => {
      const ripe = ripeAt(at * 100, at)
      if (ripe.length > 0) source.projected('plan-marlowe', 'head', at, null)
      return ripe
    })
    expect(written.flat()).toEqual([30, 61])
  })

  it('waits longer as less of the budget is left', () => {
    level = 0
    expect([ripeAt(0, 1), ripeAt(4_900, 1)]).toEqual([[], []])
    expect(ripeAt(5_000, 1)).toEqual([1])
  })
})

describe('a row that nobody can find yet', () => {
  it('is written at once', () => {
    expect(ripeAt(0, 1, { row: null })).toEqual([1])
  })

  it('is as soon taken away where its record was', () => {
    expect(ripeAt(0, 1, { removed: true })).toEqual([1])
  })
})

describe('how long changes gather', () => {
  it('is shortest while half of the budget is left or more', () => {
    expect(windowsAt(1)).toEqual({ quiet: 800, longest: 3_000 })
    expect(windowsAt(0.5)).toEqual({ quiet: 800, longest: 3_000 })
  })

  it('grows from there to the widest where nothing is left', () => {
    expect(windowsAt(0.25)).toEqual({ quiet: 2_900, longest: 11_500 })
    expect(windowsAt(0)).toEqual({ quiet: 5_000, longest: 20_000 })
  })
})
