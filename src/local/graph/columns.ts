import { z } from 'zod'
import { invalid, Refusal } from './refusal.ts'

export type FieldValue = string | number | boolean
export type FieldValues = Readonly<Record<string, FieldValue>>

const facets = ['text', 'number', 'boolean', 'choice'] as const

/** A column as a request defines it; the facets this Graph has are those the product's lists use. */
export const columnDefinition = z.object({
  name: z.string().regex(/^[A-Za-z_][A-Za-z0-9_]{0,31}$/),
  displayName: z.string().min(1).max(255).optional(),
  description: z.string().default(''),
  indexed: z.boolean().default(false),
  enforceUniqueValues: z.boolean().default(false),
  required: z.boolean().default(false),
  text: z
    .object({ allowMultipleLines: z.boolean().default(false), textType: z.string().optional() })
    .optional(),
  number: z.object({ decimalPlaces: z.string().optional() }).optional(),
  boolean: z.object({}).optional(),
  choice: z
    .object({ allowTextEntry: z.boolean().default(false), choices: z.array(z.string()) })
    .optional(),
})

export type ColumnDefinition = z.infer<typeof columnDefinition>

/** A column definition from a request's body. Refuses what SharePoint refuses. */
export function readColumn(body: unknown): ColumnDefinition {
  const read = columnDefinition.safeParse(body)
  if (!read.success) throw invalid('The column definition is not valid.')
  const column = read.data
  const given = Object.keys(Object(body)).filter((key) => !annotations.has(key))
  if (given.length !== 1 || !facets.some((facet) => facet === given[0])) {
    throw new Refusal(400, 'notSupported', 'A column has exactly one facet of those supported.')
  }
  if (column.enforceUniqueValues && !column.indexed) {
    throw invalid('A column with unique values must be indexed.')
  }
  if (column.indexed && column.text?.allowMultipleLines) {
    throw invalid('A column of multiple lines of text cannot be indexed.')
  }
  return column
}

const annotations = new Set([
  'name',
  'displayName',
  'description',
  'indexed',
  'enforceUniqueValues',
  'required',
  'hidden',
  'readOnly',
  'columnGroup',
])

/** SharePoint keeps text as XML, which has no control characters but tabs and line breaks. */
const notInXml = /[^\P{Cc}\t\n\r\u007F-\u009F]|[\uFFFE\uFFFF]/u

const longestLine = 255
const longestText = 63_999

/** One value as it is stored; null and empty text leave a column unfilled. Refuses what does not fit the column. */
export function readValue(column: ColumnDefinition, value: unknown): FieldValue | null {
  if (value === null || value === '') return null
  if (column.text && typeof value === 'string') return readText(column, value)
  if (column.number && typeof value === 'number') return value
  if (column.boolean && typeof value === 'boolean') return value
  if (column.choice && typeof value === 'string') {
    const { allowTextEntry, choices } = column.choice
    if (allowTextEntry || choices.includes(value)) return value
  }
  throw invalid(`The value of '${column.name}' does not fit its column.`)
}

function readText(column: ColumnDefinition, value: string): string {
  const many = column.text?.allowMultipleLines === true
  if (!value.isWellFormed() || notInXml.test(value)) {
    throw invalid(`Invalid text value. '${column.name}' has a character that is not allowed.`)
  }
  if (value.length > (many ? longestText : longestLine)) {
    throw invalid(`Invalid text value. The text in '${column.name}' is too long.`)
  }
  if (!many && /[\r\n]/.test(value)) {
    throw invalid(`Invalid text value. '${column.name}' takes a single line of text.`)
  }
  return value
}
