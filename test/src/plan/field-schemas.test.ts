import { expect, it } from 'vitest'
import { fieldSchemas } from '../../../src/plan/field-schemas.ts'
import { tidy } from '../../../src/plan/record.ts'

const isLine = (text: string) => fieldSchemas.line.safeParse(text).success
const isProse = (text: string) => fieldSchemas.prose.safeParse(text).success

it('a name may be as long as a list column holds, and no longer, whatever signs it is made of', () => {
  expect(isLine('n'.repeat(255))).toBe(true)
  expect(isLine('n'.repeat(256))).toBe(false)
  expect(isLine('😀'.repeat(127))).toBe(true)
  expect(isLine('😀'.repeat(128))).toBe(false)
})

it('a text stays below what a column of several lines holds', () => {
  expect(isProse('t'.repeat(60_000))).toBe(true)
  expect(isProse('t'.repeat(60_001))).toBe(false)
})

it('half of a sign, as a cut in the wrong place leaves it, is kept as a mark that every list takes', () => {
  expect(tidy('calm \ud83d')).toBe('calm \ufffd')
})
