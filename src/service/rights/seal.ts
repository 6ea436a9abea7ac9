import { createHmac, randomBytes } from 'node:crypto'

/** How many letters of a seal are shown: 128 bits and more, so that no two meet. */
const shown = 22

/**
 * Gives names by which an answer and the question after it speak of the same thing, and which tell nothing of it: neither the numbers of events nor
 * which entry it is. They are others after each start of the service, when whoever holds old ones looks again.
 */
export function createSeal(key = randomBytes(32)): (text: string) => string {
  return (text) => createHmac('sha256', key).update(text).digest('base64url').slice(0, shown)
}
