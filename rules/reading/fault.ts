/** Something wrong in a plan document or a framework, and where: `['evidence', 3, 'on']` and `2026-02-30 is not a day`. */
export interface Fault {
  path: readonly (string | number)[]
  says: string
}

const DOCUMENT = 'plan'
const PLAIN_KEY = /^[A-Za-z_][\w-]*$/

const stepIn = (document: string) => (place: string, key: string | number) => {
  if (typeof key === 'number') return `${place}[${key}]`
  if (!PLAIN_KEY.test(key)) return `${place || document}[${JSON.stringify(key)}]`
  return place === '' ? key : `${place}.${key}`
}

/** The fault on one line: `evidence[3].on: 2026-02-30 is not a day`. The document itself is called `plan`, or as given. */
export const inWords = ({ path, says }: Fault, document = DOCUMENT): string =>
  `${path.reduce<string>(stepIn(document), '') || document}: ${says}`

const LONGEST = 80

/** A value from outside as it may stand in a sentence: short, and on one line. */
export function shown(value: unknown): string {
  if (Array.isArray(value)) return 'a list'
  if (typeof value === 'object' && value !== null) return 'an object'
  if (typeof value !== 'string') return String(value)
  const short = value.length > LONGEST ? `${value.slice(0, LONGEST)}…` : value
  return short === '' || /\p{Cc}/u.test(short) ? JSON.stringify(short) : short
}

/** Sorts faults as a reader comes upon them: by section in the order given, then by position; one place keeps its order. */
export function inPlaceOrder(faults: Fault[], sections: readonly string[]): Fault[] {
  const rank = ({ path: [section] }: Fault) => {
    const at = sections.indexOf(String(section))
    return at === -1 ? sections.length : at
  }
  const position = ({ path: [, at] }: Fault) => (typeof at === 'number' ? at : -1)
  return faults.sort((a, b) => rank(a) - rank(b) || position(a) - position(b))
}
