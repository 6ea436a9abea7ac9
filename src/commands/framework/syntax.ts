/** A node of parsed TypeScript; only what is looked at is checked. */
export interface Node {
  readonly type: string
  readonly [key: string]: unknown
}

export const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && 'type' in value && typeof value.type === 'string'

/** What stands directly in a piece of a program, in the order of the file. */
export const childrenOf = (piece: unknown): unknown[] =>
  typeof piece === 'object' && piece !== null ? Object.values(piece) : []

export const elementsOf = ({ elements }: Node): Node[] =>
  Array.isArray(elements) ? elements.filter(isNode) : []

/** The text of a literal; what a template puts in is left open: `the … is a professional`. */
export function textOf(node: Node): string | undefined {
  if (node.type === 'Literal') return typeof node['value'] === 'string' ? node['value'] : undefined
  const { quasis } = node
  if (node.type !== 'TemplateLiteral' || !Array.isArray(quasis)) return undefined
  return quasis.filter(isNode).map(cookedOf).join('…')
}

function cookedOf({ value }: Node): string {
  const cooked = typeof value === 'object' && value !== null && 'cooked' in value && value.cooked
  return typeof cooked === 'string' ? cooked : ''
}

/** Every text that stands in a node as a literal. */
export function wordsIn(piece: unknown): string[] {
  const own = isNode(piece) && piece.type === 'Literal' ? textOf(piece) : undefined
  return own === undefined ? childrenOf(piece).flatMap(wordsIn) : [own]
}
