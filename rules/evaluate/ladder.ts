import type { Row } from '../plan-document.ts'

type Level = Row<'support-level'>['value']

const LADDER: { readonly [L in Level]: number } = {
  universal: 0,
  'early-help': 1,
  'child-in-need': 2,
  'child-protection': 3,
  'looked-after': 4,
}

const rungs = new Map<string, number>(Object.entries(LADDER))

/** How high a level of support stands; universal services are no support of their own. */
export const rungOf = ({ value }: { value: string }): number => rungs.get(value) ?? 0
