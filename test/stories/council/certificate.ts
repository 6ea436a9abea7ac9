import { generateKeyPairSync, randomBytes, sign } from 'node:crypto'

/** One value in DER: its tag, its length and its content. Source: ITU-T X.690, 8.1. */
function der(tag: number, ...content: readonly Buffer[]): Buffer {
  const body = Buffer.concat(content)
  const { length } = body
  const bytes =
    length < 128 ? [length] : length < 256 ? [0x81, length] : [0x82, length >> 8, length & 255]
  return Buffer.concat([Buffer.from([tag, ...bytes]), body])
}
const sequence = (...content: readonly Buffer[]) => der(0x30, ...content)
const integer = (bytes: Buffer) => der(0x02, Buffer.concat([Buffer.from([1]), bytes]))
const time = (at: Date) =>
  der(0x17, Buffer.from(`${at.toISOString().replace(/\D/g, '').slice(2, 14)}Z`))

const identifier = (hex: string) => der(0x06, Buffer.from(hex, 'hex'))
const signatures = {
  ec: sequence(identifier('2a8648ce3d040302')),
  rsa: sequence(identifier('2a864886f70d01010b'), der(0x05)),
}
const keyPairs = {
  ec: () => generateKeyPairSync('ec', { namedCurve: 'P-256' }),
  rsa: () => generateKeyPairSync('rsa', { modulusLength: 2048 }),
}
const commonName = identifier('550403')
const day = 86_400_000

/** A certificate that vouches for nobody, for a server on this machine while a test runs; in PEM, with its key. Source: RFC 5280, 4.1. */
export function makeCertificate(
  kind: 'ec' | 'rsa' = 'ec',
  now = Date.now(),
): { readonly cert: string; readonly key: string } {
  const { privateKey, publicKey } = keyPairs[kind]()
  const algorithm = signatures[kind]
  const name = sequence(
    der(0x31, sequence(commonName, der(0x0c, Buffer.from('Test of this machine')))),
  )
  const claims = sequence(
    integer(randomBytes(8)),
    algorithm,
    name,
    sequence(time(new Date(now - day)), time(new Date(now + day))),
    name,
    publicKey.export({ type: 'spki', format: 'der' }),
  )
  const signature = der(0x03, Buffer.from([0]), sign('sha256', claims, privateKey))
  const certificate = sequence(claims, algorithm, signature).toString('base64')
  return {
    cert: `-----BEGIN CERTIFICATE-----\n${certificate}\n-----END CERTIFICATE-----\n`,
    key: String(privateKey.export({ type: 'pkcs8', format: 'pem' })),
  }
}
