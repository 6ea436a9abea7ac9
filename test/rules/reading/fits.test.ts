import * as z from 'zod/mini'
import { describe, expect, it } from 'vitest'
import { evidenceRow, planDocument } from '../../../rules/plan-document.ts'
import { fitsOf } from '../../../rules/reading/fits.ts'
import { familyFrom } from '../../bench/rules/families.ts'
import { good } from '../read-plan/plans.ts'

const values = [
  undefined,
  null,
  true,
  '',
  'family',
  'met',
  'proven',
  '3-month',
  '2026-02-28',
  '2026-02-30',
  0,
  -1,
  1.5,
  101,
  Number.NaN,
  Number.POSITIVE_INFINITY,
  2 ** 53,
  [],
  [''],
  ['a1'],
  [undefined],
  {},
]

const isParent = (value: unknown): value is object => typeof value === 'object' && value !== null

/** Each way of leaving one place out, of filling it with something else, and of putting something beside it. */
function* spoilt(value: unknown): Generator<unknown> {
  yield* values
  if (Array.isArray(value))
    for (const at of value.keys()) for (const one of spoilt(value[at])) yield value.with(at, one)
  else if (isParent(value)) {
    yield { ...value, colour: 'blue' }
    yield { ...value, ['__proto__']: 'none', [Symbol('s')]: 1 }
    yield JSON.parse(`{"__proto__": 1, ${JSON.stringify(value).slice(1)}`)
    for (const [key, within] of Object.entries(value)) {
      yield Object.fromEntries(Object.entries(value).filter(([name]) => name !== key))
      for (const one of spoilt(within)) yield { ...value, [key]: one }
    }
  }
}

function disagreements(schema: z.core.$ZodType, whole: unknown) {
  const fits = fitsOf(schema)
  const tried = [whole, ...spoilt(whole)]
  const odd = tried.filter((value) => fits(value) !== z.safeParse(schema, value).success)
  return { odd, fitting: tried.filter(fits).length, tried: tried.length }
}

describe('a plan that is taken without being parsed', () => {
  it('is one that parsing takes too, whatever was done to any of its places', () => {
    const { odd, fitting, tried } = disagreements(planDocument, good)
    expect(odd).toEqual([])
    expect(fitting).toBeGreaterThan(50)
    expect(tried - fitting).toBeGreaterThan(1500)
  })

  it('has rows that parsing takes too, of every measure', () => {
    const rows = familyFrom(1, 120).plan.evidence
    for (const row of rows) expect(disagreements(evidenceRow, row).odd).toEqual([])
    expect(new Set(rows.map(({ measure }) => measure)).size).toBeGreaterThan(12)
  })
})

describe('a kind of value that is left to parsing', () => {
  it.each([
    ['text of a pattern, where it fits', z.string().check(z.regex(/^a/)), 'ab', true],
    ['text of a pattern, where it does not', z.string().check(z.regex(/^a/)), 'ba', false],
    ['an object that may hold anything', z.looseObject({ a: z.string() }), { a: '', b: 1 }, true],
    ['and lacks what it must hold', z.looseObject({ a: z.string() }), { b: 1 }, false],
    ['a number of another format', z.int32(), 2 ** 31, false],
    ['and of that format', z.int32(), 2 ** 31 - 1, true],
    ['a record', z.record(z.string(), z.number()), { a: 1 }, true],
    ['a record of something else', z.record(z.string(), z.number()), { a: '1' }, false],
  ])('is judged by it: %s', (_what, schema, value, is) => {
    expect(fitsOf(schema)(value)).toBe(is)
  })
})
