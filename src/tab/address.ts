/** Where in the product one is; the browser's address says it by keys alone, never by a name. */
export type Address =
  | { readonly screen: 'families' }
  | { readonly screen: 'plan'; readonly key: string; readonly outcome: string | null }
  | { readonly screen: 'review'; readonly key: string }
  | { readonly screen: 'closure'; readonly key: string }
  | { readonly screen: 'record'; readonly key: string }
  | { readonly screen: 'family'; readonly key: string }
  | { readonly screen: 'family-paper'; readonly key: string; readonly person: string }
  | { readonly screen: 'timeline'; readonly key: string }
  | {
      readonly screen: 'frameworks'
      readonly framework: string | null
      /** The clause, outcome or theme that is read. */
      readonly ref: string | null
    }
  | { readonly screen: 'scorecard' }
  | { readonly screen: 'team'; readonly key: string }
  | { readonly screen: 'history'; readonly key: string }
  | { readonly screen: 'inbox' }
  | { readonly screen: 'settings' }
  | { readonly screen: 'nowhere' }

export const families: Address = { screen: 'families' }

/**
 * Every page: its path, whose steps after a colon hold what the address says, and the address with nothing said. Of the paths of one
 * screen the fullest comes first, since that is the one that is written where all it holds is known.
 */
const pages: readonly (readonly [path: string, blank: Address])[] = [
  ['', families],
  ['scorecard', { screen: 'scorecard' }],
  ['inbox', { screen: 'inbox' }],
  ['settings', { screen: 'settings' }],
  ['frameworks/:framework/:ref', { screen: 'frameworks', framework: null, ref: null }],
  ['frameworks/:framework', { screen: 'frameworks', framework: null, ref: null }],
  ['frameworks', { screen: 'frameworks', framework: null, ref: null }],
  ['plans/:key/outcomes/:outcome', { screen: 'plan', key: '', outcome: null }],
  ['plans/:key', { screen: 'plan', key: '', outcome: null }],
  ['plans/:key/review', { screen: 'review', key: '' }],
  ['plans/:key/closure', { screen: 'closure', key: '' }],
  ['plans/:key/closure/record', { screen: 'record', key: '' }],
  ['plans/:key/family', { screen: 'family', key: '' }],
  ['plans/:key/family/:person', { screen: 'family-paper', key: '', person: '' }],
  ['plans/:key/timeline', { screen: 'timeline', key: '' }],
  ['plans/:key/team', { screen: 'team', key: '' }],
  ['plans/:key/history', { screen: 'history', key: '' }],
]

const table = pages.map(([path, blank]) => ({
  blank,
  steps: stepsOf(path).map((step) => ({
    word: step,
    holds: step.startsWith(':') ? step.slice(1) : null,
  })),
}))

/** The address a path stands for. */
export function addressOf(path: string): Address {
  const said = stepsOf(path).map(readStep)
  const page = table.find(
    ({ steps }) =>
      steps.length === said.length &&
      steps.every(({ word, holds }, place) =>
        holds === null ? said[place] === word : said[place] !== '',
      ),
  )
  if (!page) return { screen: 'nowhere' }
  const held = page.steps.flatMap(({ holds }, place) =>
    holds === null ? [] : [[holds, said[place] ?? '']],
  )
  return { ...page.blank, ...Object.fromEntries(held) }
}

/** The path of an address. */
export function pathOf(address: Address): string {
  const said = new Map<string, string | null>(Object.entries(address))
  const page = table.find(
    ({ blank, steps }) =>
      blank.screen === address.screen &&
      steps.every(({ holds }) => holds === null || said.get(holds) !== null),
  )
  const steps = page?.steps ?? []
  return `/${steps
    .map(({ word, holds }) => (holds === null ? word : encodeURIComponent(said.get(holds) ?? '')))
    .join('/')}`
}

function stepsOf(path: string): string[] {
  return path.split('/').filter(Boolean)
}

function readStep(step: string): string {
  try {
    return decodeURIComponent(step)
  } catch {
    return ''
  }
}
