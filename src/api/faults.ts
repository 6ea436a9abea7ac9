import type { z } from '@hono/zod-openapi'
import { placeOf, type Fault } from '../plan/operation.ts'

type Issue = z.core.$ZodIssue

/** Every fault a schema found in what was sent, each at its own place and in words that follow the place's name. */
export function faultsOf(issues: readonly Issue[]): Fault[] {
  return issues.flatMap((issue) =>
    issue.code === 'unrecognized_keys'
      ? issue.keys.map((key) => ({
          path: placeOf([...issue.path, key]),
          says: 'is not known here',
        }))
      : [{ path: placeOf(issue.path), says: wordsOf(issue) }],
  )
}

function wordsOf(issue: Issue): string {
  if (issue.code === 'invalid_type') {
    return isMissing(issue) ? 'is missing' : `is not ${named(issue.expected)}`
  }
  if (issue.code === 'invalid_value') return `is none of ${issue.values.map(String).join(', ')}`
  if (issue.code === 'invalid_union') return wordsOfUnion(issue)
  return issue.message.startsWith('Too ') ? 'is out of range' : issue.message
}

function wordsOfUnion(issue: Issue & { code: 'invalid_union' }): string {
  const options = 'options' in issue ? issue.options : undefined
  if (Array.isArray(options)) return `is none of ${options.map(String).join(', ')}`
  const others = issue.errors.flat()
  if (others.every(isMissing)) return 'is missing'
  const expected = others.flatMap((other) =>
    other.code === 'invalid_type' && other.path.length === 0 ? [named(other.expected)] : [],
  )
  return `is not ${expected.join(' or ')}`
}

/** The schema says what it received only in its message; the value itself is never repeated. */
const isMissing = (issue: Issue): boolean => issue.message.endsWith('received undefined')

const names: Readonly<Record<string, string>> = {
  string: 'a text',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list',
  object: 'an object',
  record: 'an object',
}
const named = (type: string): string => names[type] ?? `a ${type}`
