import { fc } from '../../../chance.ts'
import { oddText } from './wild.ts'

/** As much of a JSON schema as the contract uses. */
export interface Schema {
  readonly $ref?: string
  readonly type?: string | readonly string[]
  readonly enum?: readonly unknown[]
  readonly const?: unknown
  readonly anyOf?: readonly Schema[]
  readonly oneOf?: readonly Schema[]
  readonly allOf?: readonly Schema[]
  readonly properties?: Readonly<Record<string, Schema>>
  readonly required?: readonly string[]
  readonly items?: Schema
  readonly additionalProperties?: Schema | boolean
}

/** Texts that mean something to this service, so that what is sent gets further than the first check. */
const knownTexts = ['sam', '5.1', '2026-06-01', '2026-11-20', 'judgement', 'met', 'child', 'person']

/** Values that a schema of the contract takes, or nearly. */
export function fitting(
  schema: Schema,
  parts: Readonly<Record<string, Schema>>,
): fc.Arbitrary<unknown> {
  const inner = (one: Schema) => fitting(one, parts)
  if (schema.$ref) return inner(parts[schema.$ref.split('/').at(-1) ?? ''] ?? {})
  if (schema.const !== undefined) return fc.constant(schema.const)
  if (schema.enum) return fc.constantFrom(...schema.enum)
  const choices = schema.anyOf ?? schema.oneOf ?? schema.allOf
  if (choices) return fc.oneof(...choices.map(inner))
  switch (Array.isArray(schema.type) ? schema.type[0] : schema.type) {
    case 'object':
      return ofObject(schema, inner)
    case 'array':
      return fc.array(inner(schema.items ?? {}), { maxLength: 3 })
    case 'integer':
      return fc.oneof(fc.nat(20), fc.integer())
    case 'number':
      return fc.oneof(fc.nat(20), fc.double({ noNaN: true, noDefaultInfinity: true }))
    case 'boolean':
      return fc.boolean()
    case 'null':
      return fc.constant(null)
    default:
      return fc.oneof(
        { weight: 3, arbitrary: fc.constantFrom(...knownTexts) },
        { weight: 1, arbitrary: fc.uuid() },
        oddText,
      )
  }
}

function ofObject(
  { properties = {}, required = [], additionalProperties }: Schema,
  inner: (one: Schema) => fc.Arbitrary<unknown>,
): fc.Arbitrary<unknown> {
  const known = fc.record(
    Object.fromEntries(Object.entries(properties).map(([name, one]) => [name, inner(one)])),
    { requiredKeys: [...required] },
  )
  if (typeof additionalProperties !== 'object') return known
  return fc.dictionary(
    fc.constantFrom('name', 'kind', 'who', 'on', 'note'),
    inner(additionalProperties),
  )
}
