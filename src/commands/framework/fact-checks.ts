import { resolve } from 'node:path'
import { factCheckOf } from '../../../rules/fact-check.ts'
import type { Framework } from '../../../rules/framework.ts'
import { triedCasesOf } from './tried.ts'

/** The page of a framework, with the tests there are. */
export const factCheckPage = (framework: Framework): string =>
  factCheckOf(framework, triedCasesOf(framework))

/** Where the page of a built-in framework is kept. */
export const keptAt = (id: string): string =>
  resolve(import.meta.dirname, '../../../rules/frameworks', id, 'fact-check.md')

/** What renews the page that is kept. */
export const renewedBy = (id: string): string => `npm run -s framework -- factcheck --write ${id}`
