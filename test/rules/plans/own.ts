import type { Framework } from '../../../rules/framework.ts'
import { readFramework } from '../../../rules/read-framework.ts'
import { councils, themeWith } from '../framework-document/frameworks.ts'

/** A council's own framework whose only outcome, 1.1, is decided by the clause. */
export function frameworkOn(evidence: unknown): Framework {
  const read = readFramework(councils({ themes: [themeWith(evidence)] }))
  if ('errors' in read) throw new Error(read.errors.join('; '))
  return read.framework
}
