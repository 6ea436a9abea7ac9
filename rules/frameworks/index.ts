import type { Framework } from '../framework.ts'
import { bradford } from './bradford/index.ts'
import { bristol } from './bristol/index.ts'
import { durham2018 } from './durham-2018/index.ts'
import { herefordshire2015 } from './herefordshire-2015/index.ts'
import { supportingFamilies2022 } from './supporting-families-2022/index.ts'

const frameworks: readonly Framework[] = [
  bradford,
  bristol,
  durham2018,
  herefordshire2015,
  supportingFamilies2022,
]

const byId = new Map(frameworks.map((framework) => [framework.id, framework]))

export const frameworkIds: readonly string[] = frameworks.map((framework) => framework.id)

/** The framework with this id, or undefined where none is built in. */
export const frameworkOf = (id: string): Framework | undefined => byId.get(id)

/** A council's own frameworks beside the built-in ones, none of which they can replace. */
export interface Frameworks {
  ids: readonly string[]
  of: (id: string) => Framework | undefined
}

const builtIn: Frameworks = { ids: frameworkIds, of: frameworkOf }

/** The built-in frameworks and whichever a council brings. */
export function frameworksWith(own: readonly Framework[] = []): Frameworks {
  if (own.length === 0) return builtIn
  const brought = new Map(own.map((framework) => [framework.id, framework]))
  const added = [...brought.keys()].filter((id) => !byId.has(id))
  return { ids: [...frameworkIds, ...added], of: (id) => byId.get(id) ?? brought.get(id) }
}
