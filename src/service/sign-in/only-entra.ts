import type { Configuration } from '../../api/schemas.ts'
import { entraConfiguration, entraSignIn } from './entra.ts'
import type { SignInSettings } from './settings.ts'

/** A service in production was given a sign-in that is not the council's own. */
export class ForeignSignIn extends Error {
  override readonly name = 'ForeignSignIn'

  constructor(faults: readonly string[]) {
    super(`This sign-in does not run in production: ${faults.join('; ')}.`)
  }
}

/** Throws `ForeignSignIn` in production unless tokens are checked by Entra's keys alone and the page signs in there alone. */
export function assertEntraInProduction(
  signIn: SignInSettings,
  configuration: Configuration,
  environment = process.env['NODE_ENV'],
): void {
  if (environment !== 'production') return
  const faults = [...faultsOfCheck(signIn), ...faultsOfPage(signIn, configuration)]
  if (faults.length > 0) throw new ForeignSignIn(faults)
}

function faultsOfCheck(signIn: SignInSettings): string[] {
  const wanted = entraSignIn({ tenantId: signIn.tenantId, clientId: signIn.audience })
  const keysOf = ({ jwks }: SignInSettings) => (jwks instanceof URL ? jwks.href : 'keys of its own')
  return [
    ...(signIn.issuer === wanted.issuer ? [] : [`the issuer is ${signIn.issuer}`]),
    ...(keysOf(signIn) === keysOf(wanted) ? [] : [`tokens are checked by ${keysOf(signIn)}`]),
    ...(signIn.scope === wanted.scope ? [] : [`the permission is ${signIn.scope}`]),
  ]
}

function faultsOfPage(signIn: SignInSettings, configuration: Configuration): string[] {
  const wanted = entraConfiguration({ tenantId: signIn.tenantId, clientId: signIn.audience })
  const { authority, clientId, knownAuthorities, authorityMetadata, local } = configuration
  return [
    ...(authority === wanted.authority ? [] : [`the page signs in at ${authority}`]),
    ...(clientId === wanted.clientId ? [] : ['page and service are different registrations']),
    ...(knownAuthorities.length === 0 && authorityMetadata === undefined
      ? []
      : ['the page is given other places to sign in at']),
    ...(local === undefined ? [] : ['the page is that of a local start']),
  ]
}
