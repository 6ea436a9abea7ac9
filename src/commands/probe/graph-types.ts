import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseSync } from 'vite'

/** A type as Microsoft publishes it, as far as a JSON body can be held against it. */
export type Shape =
  | { readonly kind: 'text' | 'number' | 'boolean' | 'anything' }
  | { readonly kind: 'words'; readonly words: readonly string[] }
  | { readonly kind: 'resource'; readonly name: string }
  | { readonly kind: 'list'; readonly of: Shape }
  | { readonly kind: 'nothing' }
  | { readonly kind: 'either'; readonly of: readonly Shape[] }

/** The resources of Graph by name, each with its own properties and those of what it extends. */
export interface GraphTypes {
  propertiesOf(resource: string): ReadonlyMap<string, Shape> | undefined
}

/** What of a syntax tree is looked at; every other node is anything. */
interface Node {
  readonly type: string
  readonly [part: string]: unknown
}

const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && 'type' in value
const nodesIn = (value: unknown): Node[] => (Array.isArray(value) ? value.filter(isNode) : [])
const part = (node: Node | undefined, name: string): Node | undefined => {
  const found = node?.[name]
  return isNode(found) ? found : undefined
}
const nameIn = (node: Node | undefined): string => {
  const name = node?.['name'] ?? node?.['value']
  return typeof name === 'string' ? name : ''
}

/** Reads the published types of Graph v1.0. */
export function readGraphTypes(): GraphTypes {
  const file = join(
    import.meta.dirname,
    '../../../node_modules/@microsoft/microsoft-graph-types/microsoft-graph.d.ts',
  )
  const { program } = parseSync(file, readFileSync(file, 'utf8'))
  const interfaces = new Map<string, Node>()
  const aliases = new Map<string, Node>()
  for (const statement of nodesIn(program.body as unknown)) {
    const told = part(statement, 'declaration') ?? statement
    if (told.type === 'TSInterfaceDeclaration') interfaces.set(nameIn(part(told, 'id')), told)
    if (told.type === 'TSTypeAliasDeclaration') aliases.set(nameIn(part(told, 'id')), told)
  }
  const known = new Map<string, ReadonlyMap<string, Shape>>()

  function propertiesOf(resource: string): ReadonlyMap<string, Shape> | undefined {
    const told = interfaces.get(resource)
    if (!told || known.has(resource)) return known.get(resource)
    const properties = new Map<string, Shape>()
    for (const parent of nodesIn(told['extends'])) {
      for (const one of propertiesOf(nameIn(part(parent, 'expression'))) ?? [])
        properties.set(...one)
    }
    for (const member of nodesIn(part(told, 'body')?.['body'])) {
      const type = part(part(member, 'typeAnnotation'), 'typeAnnotation')
      properties.set(nameIn(part(member, 'key')), shapeOf(type))
    }
    known.set(resource, properties)
    return properties
  }

  function shapeOf(node: Node | undefined): Shape {
    if (!node) return { kind: 'anything' }
    switch (node.type) {
      case 'TSStringKeyword':
        return { kind: 'text' }
      case 'TSNumberKeyword':
        return { kind: 'number' }
      case 'TSBooleanKeyword':
        return { kind: 'boolean' }
      case 'TSNullKeyword':
        return { kind: 'nothing' }
      case 'TSArrayType':
        return { kind: 'list', of: shapeOf(part(node, 'elementType')) }
      case 'TSUnionType':
        return { kind: 'either', of: nodesIn(node['types']).map(shapeOf) }
      case 'TSLiteralType':
        return { kind: 'words', words: [nameIn(part(node, 'literal'))] }
      case 'TSTypeReference':
        return referred(node)
      default:
        return { kind: 'anything' }
    }
  }

  function referred(node: Node): Shape {
    const name = nameIn(part(node, 'typeName'))
    if (name === 'NullableOption') {
      const [of] = nodesIn(part(node, 'typeArguments')?.['params'])
      return { kind: 'either', of: [shapeOf(of), { kind: 'nothing' }] }
    }
    if (interfaces.has(name)) return { kind: 'resource', name }
    const alias = aliases.get(name)
    return alias ? shapeOf(part(alias, 'typeAnnotation')) : { kind: 'anything' }
  }

  return { propertiesOf }
}
