import type { Framework, FrameworkNeed } from '../../../../rules/framework.ts'

export interface NeedGroup {
  readonly title: string
  readonly needs: readonly FrameworkNeed[]
}

/** The framework's needs by theme, of those that hold every word typed in their ref, words or theme. */
export function searchNeeds(framework: Framework, search: string): NeedGroup[] {
  const words = search.toLocaleLowerCase('en-GB').split(/\s+/).filter(Boolean)
  return framework.themes
    .map(({ title, needs }) => ({
      title,
      needs: needs.filter(({ ref, says }) => {
        const text = `${ref} ${title} ${says}`.toLocaleLowerCase('en-GB')
        return words.every((word) => text.includes(word))
      }),
    }))
    .filter(({ needs }) => needs.length > 0)
}
