import type { CatalogueEntry } from '../../rules/frameworks/catalogue.ts'

/** An edition as its readers say it: `2022 to 2025`; empty where the document bears no date. */
export const editionInWords = (edition: string): string =>
  edition === 'undated' ? '' : edition.replace('-', ' to ')

/** The published title with its edition; one that does not say whose it is names its place: `FAMILY OUTCOME PLAN (Bristol)`. */
export function frameworkName({ id, title, edition, publisher }: CatalogueEntry): string {
  const place = placeOf(id, publisher)
  const dated = [title, editionInWords(edition)].filter(Boolean).join(' ')
  return title.includes(place) ? dated : `${dated} (${place})`
}

/** The first word of the publisher’s name or, where the document names nobody, of the id. */
function placeOf(id: string, publisher: string | undefined): string {
  const word = (publisher ?? id).split(/[\s,-]/)[0] ?? ''
  return word.charAt(0).toUpperCase() + word.slice(1)
}
