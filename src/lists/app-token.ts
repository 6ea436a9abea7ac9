import { X509Certificate } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import {
  ConfidentialClientApplication,
  ManagedIdentityApplication,
  type INetworkModule,
} from '@azure/msal-node'
import { graphOrigin, type TokenProvider } from './bearer.ts'

/** How the service proves to Entra which application it is. No secret is typed by anybody: Azure, the cluster or a certificate vouches. */
export type AppCredential =
  | { readonly kind: 'managed-identity'; readonly clientId: string | undefined }
  | { readonly kind: 'federated'; readonly clientId: string; readonly tokenFile: string }
  | { readonly kind: 'certificate'; readonly clientId: string; readonly pem: string }

/** `network` stands in for the machine's own where a test asks. */
export interface AppTokenOptions {
  readonly authority: string
  readonly credential: AppCredential
  readonly network?: INetworkModule
}

/** App-only tokens for Graph, kept until they near their end. Throws at once where a certificate cannot be read. */
export function createAppToken({ authority, credential, network }: AppTokenOptions): TokenProvider {
  const system = network ? { networkClient: network } : {}
  if (credential.kind === 'managed-identity') {
    const { clientId } = credential
    const identity = new ManagedIdentityApplication({
      system,
      ...(clientId === undefined
        ? {}
        : { managedIdentityIdParams: { userAssignedClientId: clientId } }),
    })
    return async () => (await identity.acquireToken({ resource: graphOrigin })).accessToken
  }
  const application = new ConfidentialClientApplication({
    auth: { authority, clientId: credential.clientId, ...proofOf(credential) },
    system,
  })
  const scopes = [`${graphOrigin}/.default`]
  return async () => {
    const answer = await application.acquireTokenByClientCredential({ scopes })
    if (!answer) throw new Error('Entra gave no token')
    return answer.accessToken
  }
}

/** A federated token is read anew each time, as the cluster renews its file. */
function proofOf(credential: Exclude<AppCredential, { kind: 'managed-identity' }>) {
  if (credential.kind === 'federated') {
    const { tokenFile } = credential
    return { clientAssertion: async () => (await readFile(tokenFile, 'utf8')).trim() }
  }
  const { pem } = credential
  const thumbprintSha256 = new X509Certificate(pem).fingerprint256.replaceAll(':', '')
  return { clientCertificate: { thumbprintSha256, privateKey: privateKeyIn(pem) } }
}

function privateKeyIn(pem: string): string {
  const found = /-----BEGIN (\w+ )?PRIVATE KEY-----[^-]+-----END (\w+ )?PRIVATE KEY-----/.exec(pem)
  if (!found) throw new Error('the certificate comes without its private key')
  return found[0]
}
