import { frameworkOf } from '../../../rules/frameworks/index.ts'
import { readFramework } from '../../../rules/read-framework.ts'

/** A framework of a council's own as JSON: a small one that is sound, or with whatever the case says instead. */
export const councils = (parts: Record<string, unknown> = {}): Record<string, unknown> => ({
  id: 'eastshire-2026',
  title: 'Eastshire outcomes',
  edition: '2026',
  legend: [],
  rules: [],
  footnotes: [],
  gate: { counts: 'themes', needed: 1, says: 'One theme is enough.', reads: 'One.' },
  success: { reads: 'Every theme.', progress: 'every theme' },
  defects: [],
  themes: [themeWith()],
  ...parts,
})

/** Its only theme, whose outcome is decided by the clause. */
export const themeWith = (
  evidence: unknown = clause(),
  parts: Record<string, unknown> = {},
): Record<string, unknown> => ({
  ref: '1',
  title: 'School',
  closes: 'each need',
  needs: [{ ref: '1.1', says: 'A child who misses school' }],
  outcomes: [{ ref: '1.1', meets: ['1.1'], says: 'Attendance is good', confirms: [], evidence }],
  ...parts,
})

/** A clause that asks for attendance of 95% over two terms, or with whatever the case says instead. */
export const clause = (parts: Record<string, unknown> = {}): Record<string, unknown> => ({
  kind: 'measured',
  ref: '1.1.E1',
  says: 'Attendance is at least 95% over two terms',
  reads: 'Pooled by sessions.',
  shape: 'rate',
  measure: 'attendance',
  setting: 'school',
  is: { atLeast: 95 },
  over: { terms: 2 },
  ...parts,
})

/** What is wrong with a value as a framework. */
export function faultsOf(value: unknown): readonly string[] {
  const read = readFramework(value)
  return 'errors' in read ? read.errors : []
}

/** The faults of the framework whose only outcome is decided by the clause. */
export const clauseFaults = (evidence: unknown): readonly string[] =>
  faultsOf(councils({ themes: [themeWith(evidence)] })).map((fault) =>
    fault.replace('themes[0].outcomes[0].evidence', 'clause'),
  )

/** A built-in framework as JSON under an id that a council could give its own edition of it. */
export const editionOf = (id: string): unknown => ({
  ...JSON.parse(JSON.stringify(frameworkOf(id))),
  id: `${id}-local`,
})
