import type { FamilyPage } from '../../../plan/family/family-page.ts'

let last: { readonly key: string; readonly page: FamilyPage } | null = null

/** Keeps, while the page lives, the one copy that somebody said is safe to send home: what is printed is what was read. */
export function confirm(key: string, page: FamilyPage): void {
  last = { key, page }
}

/** The copy for a person that was confirmed last, null where another was or none. */
export const confirmedCopy = (key: string, person: string): FamilyPage | null =>
  last?.key === key && last.page.person.id === person ? last.page : null
