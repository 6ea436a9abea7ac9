import type { Framework } from '../framework.ts'
import { supportingFamilies2022 } from './supporting-families-2022/index.ts'

const frameworks: readonly Framework[] = [supportingFamilies2022]

const byId = new Map(frameworks.map((framework) => [framework.id, framework]))

export const frameworkIds: readonly string[] = frameworks.map((framework) => framework.id)

/** The framework with this id, or undefined where none is built in. */
export const frameworkOf = (id: string): Framework | undefined => byId.get(id)
