import { fc } from '../../../chance.ts'

/** Texts that have broken other services. */
export const oddTexts = [
  '',
  ' ',
  '.',
  '..',
  '../../etc/passwd',
  '__proto__',
  'constructor',
  'prototype',
  'toString',
  'hasOwnProperty',
  'null',
  'undefined',
  'NaN',
  '-1',
  '1e309',
  '\u0000',
  '\uD800',
  '\u202Egpj.exe',
  '<script>alert(1)</script>',
  "'; DROP TABLE event; --",
  '%00',
  '%ff',
  '{{7*7}}',
  '${7*7}',
  'ａ',
  '👨‍👩‍👧‍👦',
  '2026-02-30',
  '9999-12-31',
  '0000-00-00',
  'x'.repeat(300),
  'x'.repeat(70_000),
] as const

export const oddText = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom(...oddTexts) },
  fc.string({ unit: 'binary', maxLength: 40 }),
)

const oddKey = fc.oneof(
  fc.constantFrom('__proto__', 'constructor', 'prototype', 'do', 'id', 'fields', 'toString'),
  fc.string({ maxLength: 8 }),
)

/** Any JSON, with keys that mean something to the language at every depth. */
export const oddJson: fc.Arbitrary<unknown> = fc.letrec<{ value: unknown }>((tie) => ({
  value: fc.oneof(
    { maxDepth: 4, withCrossShrink: true },
    oddText,
    fc.constantFrom(null, true, false, 0, -1, 0.5, 2 ** 53, 1e300, [], {}),
    fc.array(tie('value'), { maxLength: 4 }),
    fc.array(fc.tuple(oddKey, tie('value')), { maxLength: 4 }).map(ownKeys),
  ),
})).value

/** An object that has every one of the keys as its own, `__proto__` too. */
function ownKeys(entries: readonly (readonly [string, unknown])[]): object {
  const made = {}
  for (const [key, value] of entries) {
    Object.defineProperty(made, key, {
      value,
      enumerable: true,
      configurable: true,
      writable: true,
    })
  }
  return made
}

/** The value with something odd in place of one thing in it, or with keys of the language in every object of it. */
export function spoilt(value: fc.Arbitrary<unknown>): fc.Arbitrary<unknown> {
  return fc.oneof(
    { weight: 2, arbitrary: value },
    fc.tuple(value, fc.nat(), oddJson).map(([whole, place, odd]) => replaced(whole, place, odd)),
    value.map(poisoned),
  )
}

function poisoned(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(poisoned)
  if (typeof value !== 'object' || value === null) return value
  const own = Object.entries(value).map(([key, inner]) => [key, poisoned(inner)] as const)
  return ownKeys([...own, ['__proto__', { admin: true }], ['constructor', { prototype: {} }]])
}

/** Goes down into the value by the digits of a number and puts something else there. */
function replaced(value: unknown, place: number, odd: unknown): unknown {
  const keys = typeof value === 'object' && value !== null ? Object.keys(value) : []
  const key = keys[place % Math.max(1, keys.length)]
  if (key === undefined || place % 7 === 6) return odd
  const [inner, rest] = [Reflect.get(Object(value), key), Math.floor(place / 7)]
  if (Array.isArray(value)) return value.with(Number(key), replaced(inner, rest, odd))
  return ownKeys(
    Object.entries(Object(value)).map(([name, one]) => [
      name,
      name === key ? replaced(one, rest, odd) : one,
    ]),
  )
}
