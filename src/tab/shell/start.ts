import type { Configuration, Me } from '../../api/schemas.ts'
import { findHost, type Host } from '../host/host.ts'
import { createService, type Service } from '../service.ts'
import { addressOf } from '../address.ts'
import { createBrowserTokens, prepareStandard } from '../sign-in/browser.ts'
import type { TokenSource } from '../sign-in/token-source.ts'
import { prepareScreen } from './screens.ts'

/** How far the page has come before it can show a screen. */
export type Start =
  | { readonly kind: 'starting' }
  | { readonly kind: 'unreachable' }
  | { readonly kind: 'host-silent' }
  | { readonly kind: 'signed-out'; readonly tokens: TokenSource }
  | { readonly kind: 'not-allowed'; readonly tokens: TokenSource }
  | {
      readonly kind: 'ready'
      readonly me: Me
      readonly service: Service
      readonly tokens: TokenSource
      readonly configuration: Configuration
    }

/** Reads the settings, joins the host, and learns who is signed in. */
export async function start(onHost: (host: Host) => void): Promise<Start> {
  if (window.parent !== window || prepareStandard()) prepareScreen(addressOf(location.pathname))
  const [configuration, host] = await Promise.all([readConfiguration(), findHost()])
  onHost(host)
  if (!configuration) return { kind: 'unreachable' }
  if (host.kind === 'silent') return { kind: 'host-silent' }
  const tokens = await createTokens(configuration, host)
  return meet(configuration, tokens)
}

/** Asks the service who is there. */
export async function meet(configuration: Configuration, tokens: TokenSource): Promise<Start> {
  const service = createService(() => tokens.token())
  const answer = await service.me()
  if (answer.kind === 'unreachable') return { kind: 'unreachable' }
  if (answer.kind === 'answered') {
    return { kind: 'ready', me: answer.value, service, tokens, configuration }
  }
  const { code } = answer.refusal
  if (code === 'sign-in') return { kind: 'signed-out', tokens }
  return code === 'not-allowed' ? { kind: 'not-allowed', tokens } : { kind: 'unreachable' }
}

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
