import { describe, expect, test } from 'vitest'
import { fieldColumnsOf, type Column } from '../../../src/lists/columns.ts'
import { listPlans } from '../../../src/lists/lists.ts'
import { wordsOf } from '../../../src/lists/words.ts'
import { kindNames } from '../../../src/plan/record.ts'

/** One line for each column. Rows already stand in councils' lists: a change here is a decision, and needs a way for those rows to follow. */
function lineOf({ name, label, type, indexed, unique, open, choices }: Column): string {
  const marks = [indexed && 'indexed', unique && 'unique', open && 'or other words'].filter(Boolean)
  const shape = [type, ...marks].join(', ')
  return `  ${name} "${label}" ${shape}${choices ? `: ${choices.join(' | ')}` : ''}`
}

test('the lists and their columns are those of the catalogue', async () => {
  const lines = listPlans.flatMap(({ name, says, columns }) => [
    `${name}. ${says}`,
    ...columns.map(lineOf),
    '',
  ])
  await expect(lines.join('\n')).toMatchFileSnapshot('./catalogue.txt')
})

describe.each(listPlans)('the list $name', ({ columns }) => {
  const many = (type: Column['type']) => columns.filter((column) => column.type === type).length

  test('stays within what SharePoint takes of each type of column', () => {
    expect(many('line')).toBeLessThanOrEqual(276)
    expect(many('prose')).toBeLessThanOrEqual(192)
    expect(many('choice')).toBeLessThanOrEqual(276)
    expect(many('number')).toBeLessThanOrEqual(72)
    expect(columns.filter(({ indexed }) => indexed).length).toBeLessThanOrEqual(20)
  })

  test('has column names that SharePoint leaves as they are, each once and each with its own label', () => {
    for (const { name } of columns) expect(name).toMatch(/^[A-Z][A-Za-z]{0,31}$/)
    const names = columns.map(({ name }) => name.toLowerCase())
    const labels = columns.map(({ label }) => label.toLowerCase())
    expect(new Set(names).size).toBe(names.length)
    expect(new Set([...labels, 'title']).size).toBe(labels.length + 1)
    expect(names.filter((name) => names.includes(`${name}id`) || name === 'title')).toEqual([])
  })

  test('has an index wherever values are unique, and none on long text', () => {
    const indexed = columns.filter((column) => column.indexed)
    const unique = columns.filter((column) => column.unique)
    expect(indexed).toEqual(expect.arrayContaining(unique))
    expect(indexed.map(({ type }) => type)).toEqual(indexed.map(() => 'line'))
  })

  test('offers choices in plain words, each once', () => {
    for (const { choices = [] } of columns) {
      expect(new Set(choices.map((one) => one.toLowerCase())).size).toBe(choices.length)
      for (const choice of choices) expect(choice).toMatch(/^\p{Lu}[^;_]{0,60}$/u)
    }
  })
})

test('two kinds of record that share a column in a list want the same column', () => {
  for (const { kinds } of listPlans) {
    const seen = new Map<string, Column>()
    for (const { column } of kinds.flatMap(fieldColumnsOf)) {
      expect(column).toEqual(seen.get(column.name) ?? column)
      seen.set(column.name, column)
    }
  }
})

test('no word for a code could be taken for another code', () => {
  for (const kind of kindNames) {
    for (const { field } of fieldColumnsOf(kind)) {
      const words = Object.values(wordsOf(kind, field) ?? {})
      const codes = Object.keys(wordsOf(kind, field) ?? {})
      expect(new Set([...words, ...codes]).size).toBe(words.length + codes.length)
    }
  }
})
