import { fieldSchemas } from '../../../src/plan/field-schemas.ts'
import { fc } from '../../chance.ts'
import { beforeAll, expect, test } from 'vitest'
import { createListItems } from '../../../src/lists/list-items.ts'
import { listOfKind } from '../../../src/lists/lists.ts'
import { fromRow, holds, toRow, type RowRecord } from '../../../src/lists/row.ts'
import { stampOf, type Stamp } from '../../../src/lists/stamp.ts'
import { codeFor, wordsOf } from '../../../src/lists/words.ts'
import {
  kindNames,
  kinds,
  tidy,
  type FieldType,
  type Fields,
  type Kind,
  type Value,
} from '../../../src/plan/record.ts'
import { siteId } from '../local/graph/tenant.ts'
import { amina, clientOn, openLab, tom, type Lab } from './lab.ts'
import { openLine } from './line.ts'

let lab: Lab
let rows = 0
beforeAll(async () => {
  lab = await openLab()
})

const stamp: Stamp = { actor: tom, at: '2026-11-22T10:00:07.000Z', seq: 7 }
const added = { author: amina, at: '2026-11-22T10:00:01.000Z' }

const recordOf = (kind: Kind, fields: Fields): RowRecord => ({
  plan: 'fp-1',
  reference: kind === 'plan' ? String(fields['reference'] ?? '') : 'FP-1042',
  record: `r${++rows}`,
  kind,
  fields,
  added,
})

/** A record after it went into its list through Graph and was read from there. */
async function thereAndBack(record: RowRecord): Promise<RowRecord | null> {
  const list = listOfKind(record.kind)
  const items = createListItems(clientOn(openLine(lab.graph)), siteId)
  const saved = await items.create(list.name, toRow(record, stamp))
  expect(saved.outcome).toBe('saved')
  if (saved.outcome !== 'saved') return null
  const read = await items.read(list.name, saved.place.itemId)
  return read.outcome === 'found' ? fromRow(list, read.item.fields) : null
}

const text = (maxLength: number) => fc.string({ unit: 'grapheme', minLength: 1, maxLength })
const line = text(60).filter((one) => fieldSchemas.line.safeParse(one).success)
const valueOf: Readonly<Record<FieldType, fc.Arbitrary<Value>>> = {
  line,
  prose: fc
    .array(text(40), { minLength: 1, maxLength: 4 })
    .map((lines) => tidy(lines.join('\n')).replaceAll(/[^\P{Cc}\n]/gu, ' ')),
  day: fc.constantFrom('2026-03-29', '2026-10-25', '2024-02-29', '1985-01-20'),
  number: fc.double({ noNaN: true, noDefaultInfinity: true }).map((one) => one + 0),
  flag: fc.boolean(),
  words: fc.array(line, { maxLength: 5 }),
}

/** Any fields of a kind, some left out; a word that stands for a code is one that nobody can have typed as a code. */
const fieldsOf = (kind: Kind): fc.Arbitrary<Fields> =>
  fc
    .record(
      Object.fromEntries(
        Object.entries(kinds[kind]).map(([field, type]) => {
          const words = wordsOf(kind, field)
          const codes = Object.keys(words ?? {})
          const free = valueOf[type].filter(
            (value) => typeof value !== 'string' || codeFor(words, value) === value,
          )
          const isCoded = codes.length > 0 && type === 'line'
          return [field, isCoded ? fc.oneof(free, fc.constantFrom(...codes)) : free]
        }),
      ),
      { requiredKeys: [] },
    )
    .map((fields) => fields as Fields)

test.each(kindNames)(
  'any record of the kind %s comes back from its list as it was',
  async (kind) => {
    await fc.assert(
      fc.asyncProperty(fieldsOf(kind), async (fields) => {
        const record = recordOf(kind, fields)
        expect(await thereAndBack(record)).toEqual(record)
      }),
      { numRuns: 40 },
    )
  },
)

test.each<[string, Kind, Fields]>([
  ['a line of 255 characters', 'evidence', { measure: 'fact', source: 'x'.repeat(255) }],
  ['a text of 60,000 characters', 'plan', { goal: 'x'.repeat(60_000) }],
  ['a text of 60,000 characters in other scripts', 'plan', { goal: '家'.repeat(60_000) }],
  [
    'a list of 100 entries of 255 characters that all need marks',
    'evidence',
    { measure: 'fact', audience: Array.from({ length: 100 }, () => ';'.repeat(255)) },
  ],
])('%s fits', async (_, kind, fields) => {
  const record = recordOf(kind, fields)
  expect(await thereAndBack(record)).toEqual(record)
})

test('a row says who added the record and who changed it last, each with the agency and the instant', () => {
  const row = toRow(recordOf('person', { name: 'Sam', kind: 'child' }), stamp)
  expect(row).toMatchObject({
    AuthorName: 'Amina Yusuf',
    AuthorAgency: 'Early Help',
    AuthorOid: 'oid-amina',
    AddedAt: '2026-11-22T10:00:01.000Z',
    ActorName: 'Tom Reid',
    ActorAgency: 'Northgate Primary School',
    ActorOid: 'oid-tom',
    ActedAt: '2026-11-22T10:00:07.000Z',
    Revision: 7,
  })
  expect(stampOf(row)).toEqual(stamp)
})

test('a name longer than a line is cut and does not stop the row', () => {
  const actor = { oid: 'o', name: `${'x'.repeat(254)}👪`, agency: '' }
  const row = toRow(recordOf('review', { point: '3-month' }), { ...stamp, actor })
  expect(row['ActorName']).toBe(`${'x'.repeat(254)}\uFFFD`)
  expect(row['ActorAgency']).toBeNull()
})

test.each<[string, Kind, Fields, string]>([
  ['a plan by its number', 'plan', { reference: 'FP-1042', family: 'Hartley' }, 'Plan: FP-1042'],
  [
    'evidence by its measure',
    'evidence',
    { measure: 'exclusion' },
    'Evidence: Suspensions and exclusions',
  ],
  ['a need by its number', 'need', { ref: '2.4', why: 'Sam stays at home' }, 'Need: 2.4'],
])('the title tells %s', (_, kind, fields, title) => {
  expect(toRow(recordOf(kind, fields), stamp)['Title']).toBe(title)
})

test('the title of a person or of a team member never holds a name', () => {
  for (const kind of ['person', 'member'] as const) {
    const title = String(toRow(recordOf(kind, { name: 'Sam Hartley' }), stamp)['Title'])
    expect(title).not.toContain('Sam')
  }
})

test('a row that keeps no empty cells and breaks lines its own way still holds what was written', () => {
  const written = { Why: 'one\ntwo', Weeks: null, Days: 0 }
  expect(holds({ Why: 'one\r\ntwo', Days: 0, Other: 'x' }, written)).toBe(true)
  expect(holds({ Why: 'one two', Days: 0 }, written)).toBe(false)
  expect(holds({ Why: 'one\ntwo', Weeks: 3, Days: 0 }, written)).toBe(false)
  expect(holds({ Why: 'one\ntwo' }, written)).toBe(false)
})

const evidence = listOfKind('evidence')
const row = () => toRow(recordOf('evidence', { measure: 'fact' }), stamp)

test.each([
  ['without a plan', { PlanKey: null }],
  ['without a key', { RowKey: null }],
  ['whose key is of another plan', { PlanKey: 'fp-2' }],
  ['of a kind the list does not have', { Kind: 'Person' }],
])('a row %s is no record', (_, changed) => {
  expect(fromRow(evidence, { ...row(), ...changed })).toBeNull()
})

test('a row typed into the list by hand does not say who added it', () => {
  expect(fromRow(evidence, { ...row(), AuthorOid: null })?.added).toBeNull()
  expect(stampOf({ ...row(), Revision: null })).toBeNull()
})
