/** Where in the product one is; the browser's address says it by keys alone, never by a name. */
export type Address =
  | { readonly screen: 'families' }
  | { readonly screen: 'plan'; readonly key: string; readonly outcome: string | null }
  | { readonly screen: 'closure'; readonly key: string }
  | { readonly screen: 'record'; readonly key: string }
  | { readonly screen: 'nowhere' }

export const families: Address = { screen: 'families' }

/** The address a path stands for. */
export function addressOf(path: string): Address {
  const [first, key, third, outcome, ...more] = path.split('/').filter(Boolean).map(readStep)
  if (first === undefined) return families
  if (first !== 'plans' || !key || more.length > 0) return { screen: 'nowhere' }
  if (third === undefined) return { screen: 'plan', key, outcome: null }
  if (third === 'closure' && outcome === undefined) return { screen: 'closure', key }
  if (third === 'closure' && outcome === 'record') return { screen: 'record', key }
  return third === 'outcomes' && outcome ? { screen: 'plan', key, outcome } : { screen: 'nowhere' }
}

/** The path of an address. */
export function pathOf(address: Address): string {
  if (address.screen === 'families' || address.screen === 'nowhere') return '/'
  const plan = `/plans/${encodeURIComponent(address.key)}`
  if (address.screen === 'closure') return `${plan}/closure`
  if (address.screen === 'record') return `${plan}/closure/record`
  return address.outcome === null ? plan : `${plan}/outcomes/${encodeURIComponent(address.outcome)}`
}

function readStep(step: string): string {
  try {
    return decodeURIComponent(step)
  } catch {
    return ''
  }
}
