import { randomUUID } from 'node:crypto'
import { exportJWK, generateKeyPair, SignJWT, type JWK } from 'jose'

/** Signs in the place of Teams' connector on this machine, with a key that lives as long as the process. */
export interface ConnectorKey {
  readonly publicKeys: { readonly keys: readonly JWK[] }
  /** What Teams would send along with an activity that comes through this connector. */
  connectorToken(serviceUrl: string): Promise<string>
  /** What the bot shows when it sends; here nobody checks it, but it must be a token with an end. */
  botToken(): Promise<string>
}

/** A key nobody else has, for the bot with this client id. */
export async function makeConnectorKey(clientId: string): Promise<ConnectorKey> {
  const { privateKey, publicKey } = await generateKeyPair('RS256')
  const kid = randomUUID()
  const signed = (claims: Record<string, string>, issuer: string, audience: string) =>
    new SignJWT(claims)
      .setProtectedHeader({ alg: 'RS256', kid })
      .setIssuer(issuer)
      .setAudience(audience)
      .setIssuedAt()
      .setExpirationTime('1h')
      .sign(privateKey)
  return {
    publicKeys: { keys: [{ ...(await exportJWK(publicKey)), kid, use: 'sig', alg: 'RS256' }] },
    connectorToken: (serviceUrl) =>
      signed({ serviceurl: serviceUrl }, 'https://api.botframework.com', clientId),
    botToken: () => signed({ appid: clientId }, 'http://127.0.0.1', 'https://api.botframework.com'),
  }
}
