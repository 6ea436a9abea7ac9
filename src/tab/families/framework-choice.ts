import { catalogue } from '../../../rules/frameworks/catalogue.ts'
import type { CaseloadRow } from '../../plan/caseload.ts'
import { editionInWords, placeBeside } from '../framework-name.ts'

/** The framework that most of somebody’s plans follow, of several the first in the catalogue; where they have none, the catalogue’s first. */
export function usualFramework(rows: readonly Pick<CaseloadRow, 'framework'>[]): string {
  const count = (id: string) => rows.filter(({ framework }) => framework === id).length
  const most = Math.max(...catalogue.map(({ id }) => count(id)))
  return catalogue.find(({ id }) => count(id) === most)?.id ?? ''
}

/** Who published the chosen framework, and which edition it is. */
export function publicationInWords(id: string): string {
  const chosen = catalogue.find((entry) => entry.id === id)
  if (!chosen) return ''
  const edition = editionInWords(chosen.edition)
  const place = placeBeside(chosen)
  return [
    place !== '' && !chosen.publisher ? `Known as ${place}’s.` : '',
    chosen.publisher
      ? `Published by ${chosen.publisher}.`
      : 'The document does not name its publisher.',
    edition === '' ? 'It bears no date.' : `Edition: ${edition}.`,
  ]
    .filter(Boolean)
    .join(' ')
}
