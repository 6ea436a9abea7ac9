import type { Warning } from '../findings.ts'
import { entriesFor, type Known } from './known.ts'

/** The name of an instrument without what people write differently: `EPDS item 10`, `epds-item-10`. */
const plain = (name: string | undefined) => name?.toLowerCase().replace(/[^a-z0-9]/g, '')

/** The warnings of scores that are told whatever the verdicts are, each once. */
export function watchedIn(known: Known): Warning[] {
  const scores = entriesFor(known, 'score')
  return (known.framework.watches ?? []).flatMap(({ ref, instrument, above, code, text }) =>
    scores.some(({ row }) => plain(row.instrument) === plain(instrument) && row.value > above)
      ? [{ ref, code, text }]
      : [],
  )
}
