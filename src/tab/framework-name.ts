import type { CatalogueEntry } from '../../rules/frameworks/catalogue.ts'

/** An edition as its readers say it: `2022 to 2025`; empty where the document bears no date. */
export const editionInWords = (edition: string): string =>
  edition === 'undated' ? '' : edition.replace('-', ' to ')

/** The published title with its edition; one that does not say whose it is names its place: `FAMILY OUTCOME PLAN (Bristol)`. */
export function frameworkName(entry: CatalogueEntry): string {
  const place = placeBeside(entry)
  const dated = [entry.title, editionInWords(entry.edition)].filter(Boolean).join(' ')
  return place === '' ? dated : `${dated} (${place})`
}

/** Where a framework comes from, where its title does not say it: `Bradford`; empty where it does. */
export function placeBeside({ id, title, publisher }: CatalogueEntry): string {
  const place = placeOf(id, publisher)
  return title.includes(place) ? '' : place
}

/** The first word of the publisher’s name or, where the document names nobody, of the id. */
function placeOf(id: string, publisher: string | undefined): string {
  const word = (publisher ?? id).split(/[\s,-]/)[0] ?? ''
  return word.charAt(0).toUpperCase() + word.slice(1)
}
