import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createIssuer, type Issuer } from '../../../../src/local/issuer/issuer.ts'
import { samplePeople } from '../../../../src/local/people.ts'

export const origin = 'http://127.0.0.1:3978'
export const [priya, grace] = samplePeople

/** An issuer whose clock stands still unless moved, with its key in a folder of its own. */
export interface IssuerLab {
  readonly issuer: Issuer
  readonly keyFile: string
  readonly clock: { at: number }
  /** The same issuer after a restart. */
  again(): Promise<Issuer>
  remove(): void
}

/** Made once, since making one takes a while. */
let madeKey: Buffer | null = null

export async function openIssuerLab(): Promise<IssuerLab> {
  const folder = mkdtempSync(join(tmpdir(), 'issuer-'))
  const keyFile = join(folder, 'sign-in-key.json')
  if (madeKey) writeFileSync(keyFile, madeKey)
  const clock = { at: Date.now() }
  const again = () =>
    createIssuer({ origin, keyFile, people: samplePeople, now: () => new Date(clock.at) })
  const issuer = await again()
  madeKey ??= readFileSync(keyFile)
  return {
    issuer,
    keyFile,
    clock,
    again,
    remove: () => rmSync(folder, { recursive: true }),
  }
}
