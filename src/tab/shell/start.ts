import type { Configuration, Me } from '../../api/schemas.ts'
import { createDraftStore, type DraftStore } from '../drafts/draft-store.ts'
import { createIndexedShelf } from '../drafts/indexed-shelf.ts'
import { findHost, type Host } from '../host/host.ts'
import { createService, type Service } from '../service.ts'
import { addressOf } from '../address.ts'
import { createBrowserTokens, prepareStandard } from '../sign-in/browser.ts'
import { lastingTokens } from '../sign-in/lasting.ts'
import type { TokenSource } from '../sign-in/token-source.ts'
import { prepareScreen } from './screens.ts'

/** How far the page has come before it can show a screen. */
export type Start =
  | { readonly kind: 'starting' }
  | { readonly kind: 'unreachable' }
  | { readonly kind: 'host-silent' }
  | { readonly kind: 'elsewhere'; readonly configuration: Configuration }
  | ({ readonly kind: 'signed-out'; readonly hasFailed?: boolean } & Asked)
  | ({ readonly kind: 'not-allowed' } & Asked)
  | ({
      readonly kind: 'ready'
      readonly me: Me
      readonly service: Service
      readonly drafts: DraftStore
      /** Lets those go on who waited for the end of a sign-in to be mended. */
      readonly resume: () => void
    } & Asked)

/** What a page that asked who is there has to ask again by. */
interface Asked {
  readonly tokens: TokenSource
  readonly configuration: Configuration
}

/** Reads the settings, joins the host, and learns who is signed in. `onEnded` hears of the end of a sign-in while a screen is there. */
export async function start(onHost: (host: Host) => void, onEnded: () => void): Promise<Start> {
  if (window.parent !== window || prepareStandard()) prepareScreen(addressOf(location.pathname))
  const [configuration, host] = await Promise.all([readConfiguration(), findHost()])
  onHost(host)
  if (!configuration) return { kind: 'unreachable' }
  if (host.kind === 'silent') return { kind: 'host-silent' }
  if (host.kind === 'teams' && host.isElsewhere) return { kind: 'elsewhere', configuration }
  const tokens = await createTokens(configuration, host)
  return meet({ configuration, tokens }, onEnded)
}

/** Asks the service who is there. What the same person has not saved yet stays in the same hands. */
export async function meet(
  { tokens, configuration, ...before }: Asked & { readonly me?: Me; readonly drafts?: DraftStore },
  onEnded: () => void,
): Promise<Start> {
  const asked = { tokens, configuration }
  const answer = await createService({ token: () => tokens.token() }).me()
  if (answer.kind === 'unreachable') return { kind: 'unreachable' }
  if (answer.kind === 'answered') {
    const lasting = lastingTokens(tokens, onEnded)
    const service = createService(lasting)
    const me = answer.value
    const drafts = before.me?.oid === me.oid ? before.drafts : undefined
    return {
      kind: 'ready',
      me,
      service,
      drafts: drafts ?? draftsOf(me.oid, service),
      resume: lasting.resume,
      ...asked,
    }
  }
  const { code } = answer.refusal
  if (code === 'sign-in') return { kind: 'signed-out', ...asked }
  return code === 'not-allowed' ? { kind: 'not-allowed', ...asked } : { kind: 'unreachable' }
}

const draftsOf = (oid: string, service: Service): DraftStore =>
  createDraftStore({
    shelf: createIndexedShelf(),
    oid,
    now: () => Date.now(),
    async key() {
      const answer = await service.draftKey()
      if (answer.kind !== 'answered') throw new Error('the key could not be had')
      return answer.value.key
    },
  })

async function readConfiguration(): Promise<Configuration | null> {
  try {
    const reply = await fetch('/api/configuration')
    return reply.ok ? ((await reply.json()) as Configuration) : null
  } catch {
    return null
  }
}

async function createTokens(configuration: Configuration, host: Host): Promise<TokenSource> {
  if (host.kind === 'teams') {
    const { createNestedTokens } = await import('../sign-in/nested.ts')
    return createNestedTokens(configuration, host.loginHint)
  }
  return createBrowserTokens(configuration)
}
