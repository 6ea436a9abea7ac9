import { createRequire } from 'node:module'
import { join } from 'node:path'

/** What is used here of Yjs. */
export interface YText {
  readonly length: number
  toString(): string
  insert(at: number, text: string): void
  delete(at: number, length: number): void
}
export interface YMap {
  set(name: string, value: unknown): void
}
export interface YDoc {
  readonly clientID: number
  getText(name: string): YText
  getMap(name: string): YMap
  transact(work: () => void): void
  on(event: 'afterTransaction', heard: (transaction: Transaction) => void): void
}
interface Transaction {
  readonly beforeState: ReadonlyMap<number, number>
  readonly afterState: ReadonlyMap<number, number>
}

interface Yjs {
  readonly Doc: new () => YDoc
}

interface ProviderSettings {
  readonly name: string
  readonly document: YDoc
  readonly url?: string
  readonly websocketProvider?: unknown
  readonly onSynced: () => void
}
interface Providers {
  readonly HocuspocusProvider: new (settings: ProviderSettings) => { attach(): void }
  readonly HocuspocusProviderWebsocket: new (settings: {
    readonly url: string
    readonly WebSocketPolyfill: unknown
  }) => unknown
}

interface Servers {
  readonly Server: new (settings: object) => {
    listen(): Promise<unknown>
    readonly address: { readonly port: number }
  }
}

const from = (packages: string) => createRequire(join(packages, 'package.json'))
export const yjsIn = (packages: string) => from(packages)('yjs') as Yjs
export const providersIn = (packages: string) => from(packages)('@hocuspocus/provider') as Providers
export const serversIn = (packages: string) => from(packages)('@hocuspocus/server') as Servers
