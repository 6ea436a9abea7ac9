import type { GraphTypes, Shape } from './graph-types.ts'

/** Types that Graph says are open: other properties may stand in them. */
const open: ReadonlySet<string> = new Set(['FieldValueSet', 'Identity', 'IdentitySet'])

/** Properties that Graph gives and its published types leave out. */
const extra: ReadonlySet<string> = new Set(['ListItem.deleted'])

/** Where a body differs from the resource it should be, each as `path: what`; empty where it does not. */
export function holdAgainst(types: GraphTypes, resource: string, body: unknown): string[] {
  const properties = types.propertiesOf(resource)
  if (!properties) return [`${resource}: is no published type`]
  return faults({ kind: 'resource', name: resource }, body, resource)

  function faults(shape: Shape, value: unknown, path: string): string[] {
    switch (shape.kind) {
      case 'anything':
        return []
      case 'nothing':
        return value === null ? [] : [`${path}: is not null`]
      case 'text':
        return typeof value === 'string' ? [] : [`${path}: is not text`]
      case 'number':
        return typeof value === 'number' ? [] : [`${path}: is not a number`]
      case 'boolean':
        return typeof value === 'boolean' ? [] : [`${path}: is not true or false`]
      case 'words':
        return shape.words.some((word) => word === value) ? [] : [`${path}: is none of its words`]
      case 'list':
        if (!Array.isArray(value)) return [`${path}: is not a list`]
        return value.flatMap((one, place) => faults(shape.of, one, `${path}[${place}]`))
      case 'either': {
        const each = shape.of.map((one) => faults(one, value, path))
        return each.some((found) => found.length === 0) ? [] : (each[0] ?? [])
      }
      case 'resource':
        return faultsOfResource(shape.name, value, path)
    }
  }

  function faultsOfResource(name: string, value: unknown, path: string): string[] {
    if (typeof value !== 'object' || value === null) return [`${path}: is no ${name}`]
    const known = types.propertiesOf(name)
    return Object.entries(value).flatMap(([property, one]) => {
      if (property.includes('@') || extra.has(`${name}.${property}`)) return []
      const shape = known?.get(property)
      if (shape) return faults(shape, one, `${path}.${property}`)
      return open.has(name) ? [] : [`${path}.${property}: is not published`]
    })
  }
}
