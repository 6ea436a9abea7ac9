import type { ColumnDefinition } from '@microsoft/microsoft-graph-types'
import { z } from 'zod'
import type { Column } from './columns.ts'

/** A column as Graph gives it, as far as provisioning compares it. */
export const remoteColumn = z.object({
  id: z.string(),
  name: z.string(),
  displayName: z.string().optional(),
  indexed: z.boolean().optional(),
  enforceUniqueValues: z.boolean().optional(),
  text: z.object({ allowMultipleLines: z.boolean().optional() }).nullish(),
  number: z.unknown().optional(),
  choice: z
    .object({ choices: z.array(z.string()), allowTextEntry: z.boolean().optional() })
    .nullish(),
})

export type RemoteColumn = z.infer<typeof remoteColumn>

/** A column as Graph is asked to make it. */
export function definitionOf(column: Column): ColumnDefinition {
  return {
    name: column.name,
    displayName: column.label,
    indexed: column.indexed ?? false,
    enforceUniqueValues: column.unique ?? false,
    ...facetOf(column),
  }
}

function facetOf(column: Column): Pick<ColumnDefinition, 'text' | 'number' | 'choice'> {
  switch (column.type) {
    case 'line':
      return { text: { allowMultipleLines: false, textType: 'plain' } }
    case 'prose':
      return { text: { allowMultipleLines: true, textType: 'plain' } }
    case 'number':
      return { number: { decimalPlaces: 'automatic' } }
    case 'choice':
      return {
        choice: { allowTextEntry: column.open ?? false, choices: [...(column.choices ?? [])] },
      }
  }
}

/** Whether a column is of the kind it should be, apart from the words of a choice. */
export function fits(known: RemoteColumn, column: Column): boolean {
  if ((column.indexed ?? false) && known.indexed !== true) return false
  if ((column.unique ?? false) && known.enforceUniqueValues !== true) return false
  switch (column.type) {
    case 'line':
      return known.text != null && known.text.allowMultipleLines !== true
    case 'prose':
      return known.text?.allowMultipleLines === true
    case 'number':
      return known.number != null
    case 'choice':
      return (
        known.choice != null && (known.choice.allowTextEntry ?? false) === (column.open ?? false)
      )
  }
}

/** What a choice offers once the words it lacks are added after those it has; null where it lacks none. */
export function wordsToOffer(known: RemoteColumn, column: Column): readonly string[] | null {
  const there = known.choice?.choices ?? []
  const lacking = (column.choices ?? []).filter((word) => !there.includes(word))
  return known.choice && lacking.length > 0 ? [...there, ...lacking] : null
}
