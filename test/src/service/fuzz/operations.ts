import { kinds, required, typeOfField, type Kind } from '../../../../src/plan/record.ts'
import { fc } from '../../../chance.ts'
import { omar, pat } from '../service-lab.ts'

/** What a field of some name is likely to hold; the rest goes by its type. */
const likely: Readonly<Record<string, readonly unknown[]>> = {
  kind: ['child', 'adult', 'unborn'],
  ref: ['5.1', '2.1', '9.9'],
  people: [['sam'], ['r1'], ['family'], []],
  who: ['sam', 'family', 'r1'],
  measure: [
    'judgement',
    'fact',
    'offence',
    'score',
    'attendance',
    'missing-episode',
    'support-level',
  ],
  measures: [['offence'], ['missing-episode', 'exclusion']],
  about: ['5.1', 'plan', '5.1.E1'],
  by: ['practitioner', 'team', 'self', 'lead-professional'],
  result: ['met', 'not-met'],
  class: ['proven', 'fixed', 'incident'],
  instrument: ['SDQ', 'DASH', 'EPDS'],
  status: ['child-protection', 'early-help', 'employed'],
  point: ['3-month', '6-month'],
  role: ['member', 'manager', 'lead', 'victim'],
  oid: [omar.oid, pat.oid, 'nobody'],
  audience: [[], ['Early Help'], ['professionals'], ['person:sam'], ['Nobody at all']],
  categories: [['general'], ['crime', 'health'], []],
  decision: ['share', 'do-not-share'],
  given: ['agreed', 'declined', 'withdrawn'],
  use: ['home', 'school', 'meeting'],
  basis: ['data', 'professional', 'self', 'public task'],
  agency: ['Northshire Police', 'Early Help'],
}

function valueOf(kind: Kind, field: string): fc.Arbitrary<unknown> {
  const known = Object.hasOwn(likely, field) ? likely[field] : undefined
  if (known) return fc.constantFrom(...known)
  switch (typeOfField(kind, field)) {
    case 'day':
      return fc.constantFrom('2026-06-01', '2026-11-20', '2026-11-25', '2024-02-29')
    case 'number':
      return fc.constantFrom(0, 1, 14, -1, 0.5)
    case 'flag':
      return fc.boolean()
    case 'words':
      return fc.subarray(['sam', 'offence', 'Early Help'])
    case 'line':
    case 'prose':
    case undefined:
      return fc.constantFrom('Kit', '14 Wisteria Court', 'sam')
  }
}

const ids = fc.oneof(
  { weight: 4, arbitrary: fc.uuid() },
  { weight: 4, arbitrary: fc.constantFrom('sam', 'r1', 'r2', 'r3') },
  fc.constantFrom('__proto__', 'constructor', 'toString'),
)

/** All that a record must have, and a few things that it may. */
const fieldsOf = (kind: Kind) =>
  fc
    .uniqueArray(fc.constantFrom(...Object.keys(kinds[kind])), { maxLength: 3 })
    .chain((some) =>
      fc.record(
        Object.fromEntries(
          [...new Set([...required[kind], ...some])].map((name) => [name, valueOf(kind, name)]),
        ),
      ),
    )

/** An operation that nearly fits the plan of `openFamily`, and often does. */
export const operation = fc.constantFrom(...(Object.keys(kinds) as Kind[])).chain((kind) => {
  const id = fc.uuid()
  const field = fc.oneof(
    { weight: 8, arbitrary: fc.constantFrom(...Object.keys(kinds[kind])) },
    fc.constantFrom('__proto__', 'constructor', 'toString'),
  )
  const base = fc.nat(10)
  const of = { id, record: ids }
  const set = field.chain((name) =>
    fc.record({
      ...of,
      do: fc.constant('set'),
      field: fc.constant(name),
      value: fc.option(valueOf(kind, name)),
      base,
    }),
  )
  return fc.oneof(
    {
      weight: 5,
      arbitrary: fc.record({
        ...of,
        do: fc.constant('add'),
        kind: fc.constant(kind),
        fields: fieldsOf(kind),
      }),
    },
    { weight: 2, arbitrary: set },
    fc.record({ ...of, do: fc.constant('write'), field, text: fc.string(), base }),
    fc.record({
      ...of,
      do: fc.constant('splice'),
      field,
      base,
      length: fc.nat(12),
      splices: fc.array(fc.record({ from: fc.nat(12), to: fc.nat(12), insert: fc.string() }), {
        minLength: 1,
        maxLength: 3,
      }),
    }),
    fc.record({ ...of, do: fc.constant('remove'), base }),
  )
})
