import type { z } from 'zod'
import { shown } from './fault.ts'

type Issue = z.core.$ZodRawIssue

const kinds: { readonly [expected: string]: string } = {
  string: 'text',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list',
  object: 'an object',
}

const listed = (values: readonly unknown[]) => values.map(String).join(', ')

/** What is wrong with a value, in words; a schema that says it better itself goes first. */
export function sentenceOf(issue: Issue): string {
  const { input } = issue
  switch (issue.code) {
    case 'invalid_type':
      if (input === undefined) return 'is missing'
      return `${shown(input)} is not ${kinds[issue.expected] ?? issue.expected}`
    case 'invalid_value':
      if (input === undefined) return 'is missing'
      return issue.values.length === 1
        ? `${shown(input)} is not ${listed(issue.values)}`
        : `${shown(input)} is none of ${listed(issue.values)}`
    case 'too_small':
      if (issue.origin === 'string' || issue.origin === 'array') return 'is empty'
      return issue.inclusive === false
        ? `${shown(input)} is not more than ${String(issue.minimum)}`
        : `${shown(input)} is less than ${String(issue.minimum)}`
    case 'too_big':
      return `${shown(input)} is more than ${String(issue.maximum)}`
    case 'unrecognized_keys':
      return 'is no key of this format'
    case 'custom':
    case 'invalid_element':
    case 'invalid_format':
    case 'invalid_key':
    case 'invalid_union':
    case 'not_multiple_of':
      return `${shown(input)} is not possible here`
  }
}
