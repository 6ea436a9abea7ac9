/** What a phrase is about, so that two editions can be held against each other phrase by phrase. */
export type About =
  | 'how it is decided'
  | 'who is asked'
  | 'branch'
  | 'what is counted'
  | 'threshold'
  | 'window'
  | 'who judges'
  | 'when it is asked for'
  | 'what is shown'
  | 'where the rows cannot decide'
  | 'what speaks against it'
  | 'warning'

/** One plain statement of how a clause is decided. */
export interface Phrase {
  about: About
  says: string
}

export const phrase = (about: About, says: string): Phrase => ({ about, says })

/** The phrase, where there is something to say. */
export const maybe = (about: About, says: string | undefined | false): Phrase[] =>
  says ? [{ about, says }] : []
