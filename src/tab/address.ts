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

/** The address a path stands for. */
export function addressOf(path: string): Address {
  const [first, key, third, outcome, ...more] = path.split('/').filter(Boolean).map(readStep)
  if (first === undefined) return families
  if (first === 'scorecard' && key === undefined) return { screen: 'scorecard' }
  if ((first === 'inbox' || first === 'settings') && key === undefined) return { screen: first }
  if (first === 'frameworks' && key !== '' && third !== '' && outcome === undefined) {
    return { screen: 'frameworks', framework: key ?? null, ref: third ?? null }
  }
  if (first !== 'plans' || !key || more.length > 0) return { screen: 'nowhere' }
  if (third === undefined) return { screen: 'plan', key, outcome: null }
  if (third === 'review' && outcome === undefined) return { screen: 'review', key }
  if (third === 'closure' && outcome === undefined) return { screen: 'closure', key }
  if (third === 'closure' && outcome === 'record') return { screen: 'record', key }
  if (third === 'timeline' && outcome === undefined) return { screen: 'timeline', key }
  if ((third === 'team' || third === 'history') && outcome === undefined) {
    return { screen: third, key }
  }
  if (third === 'family') {
    return outcome === undefined
      ? { screen: 'family', key }
      : { screen: 'family-paper', key, person: outcome }
  }
  return third === 'outcomes' && outcome ? { screen: 'plan', key, outcome } : { screen: 'nowhere' }
}

/** The path of an address. */
export function pathOf(address: Address): string {
  if (address.screen === 'families' || address.screen === 'nowhere') return '/'
  if (address.screen === 'scorecard') return '/scorecard'
  if (address.screen === 'inbox' || address.screen === 'settings') return `/${address.screen}`
  if (address.screen === 'frameworks') {
    const steps = [address.framework, address.framework && address.ref].filter(
      (one) => one !== null,
    )
    return ['/frameworks', ...steps.map(encodeURIComponent)].join('/')
  }
  const plan = `/plans/${encodeURIComponent(address.key)}`
  if (address.screen === 'review') return `${plan}/review`
  if (address.screen === 'closure') return `${plan}/closure`
  if (address.screen === 'record') return `${plan}/closure/record`
  if (address.screen === 'timeline') return `${plan}/timeline`
  if (address.screen === 'team' || address.screen === 'history') {
    return `${plan}/${address.screen}`
  }
  if (address.screen === 'family') return `${plan}/family`
  if (address.screen === 'family-paper') {
    return `${plan}/family/${encodeURIComponent(address.person)}`
  }
  return address.outcome === null ? plan : `${plan}/outcomes/${encodeURIComponent(address.outcome)}`
}

function readStep(step: string): string {
  try {
    return decodeURIComponent(step)
  } catch {
    return ''
  }
}
