import type { Framework, Line } from '../../../../rules/framework.ts'
import { listsNoNeeds } from '../gate.ts'

export interface NeedGroup {
  /** The theme; empty where the themes themselves are what is chosen. */
  readonly title: string
  readonly needs: readonly Line[]
}

/** The framework's needs by theme, of those that hold every word typed in their ref, words or theme. */
export function searchNeeds(framework: Framework, search: string): NeedGroup[] {
  const words = search.toLocaleLowerCase('en-GB').split(/\s+/).filter(Boolean)
  return groupsIn(framework)
    .map(({ title, needs }) => ({
      title,
      needs: needs.filter(({ ref, says }) => {
        const text = `${ref} ${title} ${says}`.toLocaleLowerCase('en-GB')
        return words.every((word) => text.includes(word))
      }),
    }))
    .filter(({ needs }) => needs.length > 0)
}

const groupsIn = (framework: Framework): NeedGroup[] =>
  listsNoNeeds(framework)
    ? [{ title: '', needs: framework.themes.map(({ ref, title }) => ({ ref, says: title })) }]
    : framework.themes.map(({ title, needs }) => ({ title, needs }))
