import { readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { parseAst } from 'vite'
import { placedLines } from '../../../rules/describe/clause.ts'
import type { Framework } from '../../../rules/framework.ts'
import type { TriedCase, TriedCases } from '../../../rules/fact-check/lines.ts'
import { childrenOf, elementsOf, isNode, textOf, wordsIn, type Node } from './syntax.ts'

const tests = resolve(import.meta.dirname, '../../../test/rules')

/** Where the tests of a framework are. */
const foldersOf = ({ id }: Framework) => [join(tests, id), join(tests, 'acceptance', id)]

/** The tests of a framework by the ref they name, in the order of folders, files and lines. */
export function triedCasesOf(
  framework: Framework,
  folders: readonly string[] = foldersOf(framework),
): TriedCases {
  const refs = refsOf(framework)
  const cases = new Map<string, TriedCase[]>()
  for (const file of folders.flatMap(testFilesIn)) {
    const program: unknown = parseAst(readFileSync(file, 'utf8'), { lang: 'ts' })
    for (const { ref, ...one } of casesIn(program, refs))
      cases.set(ref, [...(cases.get(ref) ?? []), one])
  }
  return cases
}

function testFilesIn(folder: string): string[] {
  try {
    return readdirSync(folder)
      .filter((name) => name.endsWith('.test.ts'))
      .sort()
      .map((name) => join(folder, name))
  } catch {
    return []
  }
}

const refsOf = ({ themes }: Framework) =>
  new Set(
    themes.flatMap((theme) => [
      ...(theme.clauses ?? [])
        .flatMap((clause) => placedLines(clause))
        .map(({ clause }) => clause.ref),
      ...theme.outcomes.flatMap(({ ref, evidence }) => [
        ref,
        ...placedLines(evidence).map(({ clause }) => clause.ref),
      ]),
    ]),
  )

type Named = TriedCase & { ref: string }

/** The cases in a piece of a test file, under the title of the group around it. */
function casesIn(piece: unknown, refs: ReadonlySet<string>, group = ''): Named[] {
  const own = isNode(piece)
    ? [...caseOfTable(piece, refs, group), ...caseOfTest(piece, refs, group)]
    : []
  const inner = isNode(piece) && isCallOf(piece, 'describe') ? (titleOf(piece) ?? group) : group
  return [...own, ...childrenOf(piece).flatMap((child) => casesIn(child, refs, inner))]
}

/** A row of a case table: a sentence first, and last what is expected by ref, or by ref and person. */
function caseOfTable(row: Node, refs: ReadonlySet<string>, group: string): Named[] {
  if (row.type !== 'ArrayExpression') return []
  const elements = elementsOf(row)
  const [first] = elements
  const last = elements.at(-1)
  const says = first && textOf(first)
  if (elements.length < 3 || !says || last?.type !== 'ObjectExpression') return []
  return propertiesOf(last).flatMap(({ key, value }) => {
    const [ref = '', who] = key.split(' ')
    if (!refs.has(ref)) return []
    const answer = answerIn(value)
    return [
      {
        ref,
        says: within(group, says),
        ...(answer ? { answer: who ? `${answer} for ${who}` : answer } : {}),
      },
    ]
  })
}

function propertiesOf({ properties }: Node): { key: string; value: unknown }[] {
  if (!Array.isArray(properties)) return []
  return properties.filter(isNode).flatMap(({ key, value, computed }) => {
    const name = computed === true || !isNode(key) ? undefined : (textOf(key) ?? nameOf(key))
    return name === undefined ? [] : [{ key: name, value }]
  })
}

const nameOf = ({ name }: Node) => (typeof name === 'string' ? name : undefined)

/** The verdict, and the day on which it could be met where the case asks for one. */
function answerIn(value: unknown): string | undefined {
  if (!isNode(value)) return undefined
  if (value.type !== 'ArrayExpression') return textOf(value)
  const [verdict, day] = elementsOf(value).map((one) => textOf(one))
  return day === undefined ? verdict : `${verdict ?? ''}, earliest ${day}`
}

/** A test by itself: `it('…', …)` whose body names a ref, or `it.each(…)('…', …)`. */
function caseOfTest(node: Node, refs: ReadonlySet<string>, group: string): Named[] {
  const says = titleOf(node)
  if (!isCallOf(node, 'it') || !says) return []
  const named = new Set(
    wordsIn(node)
      .map((word) => word.split(' ')[0] ?? '')
      .filter((word) => refs.has(word)),
  )
  const sentence = open(says)
  if (sentence === '…') return []
  return [...named].map((ref) => ({ ref, says: within(group, sentence) }))
}

const within = (group: string, says: string) => (group === '' ? says : `${open(group)}: ${says}`)

/** A title with what it leaves to its table left open. */
const open = (title: string) => title.replace(/%[a-z]|\$\w+/g, '…')

const titleOf = (node: Node): string | undefined => argumentsOf(node).map(textOf)[0]

/** A call of `it`, or of what `it.each` gives; the same of `describe`. */
function isCallOf({ type, callee }: Node, name: 'it' | 'describe'): boolean {
  if (type !== 'CallExpression' || !isNode(callee)) return false
  if (callee.type === 'Identifier') return callee['name'] === name
  if (callee.type !== 'CallExpression' || !isNode(callee['callee'])) return false
  const { object } = callee['callee']
  return isNode(object) && object['name'] === name
}

const argumentsOf = (node: Node): Node[] => {
  const given = node['arguments']
  return Array.isArray(given) ? given.filter(isNode) : []
}
