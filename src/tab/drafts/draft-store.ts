import type { TextPlace } from '../../plan/coedit/co-text.ts'
import { draft as schema, type Draft } from '../../plan/coedit/draft.ts'
import type { TextSession } from '../../plan/coedit/text-session.ts'
import type { Sealed, Shelf } from './shelf.ts'

/** Which text of which plan. */
export interface DraftPlace extends TextPlace {
  readonly plan: string
}

/** One person's unsaved words, kept on their machine beyond the life of a page and readable only to a page they are signed in on. */
export interface DraftStore {
  /** What was kept; null where nothing is, or nothing that this person's key opens. Rejects where the key cannot be had. */
  load(place: DraftPlace): Promise<Draft | null>
  /** Keeps the newest, or lets go with null. Where the browser or the service does not help, nothing is kept. */
  keep(place: DraftPlace, draft: Draft | null): void
  /** Lets all go, once what is being kept is. */
  clear(): Promise<void>
  /** Texts whose words are still on their way though their page is gone, by `nameOf`. */
  readonly living: Map<string, TextSession>
}

interface DraftPorts {
  readonly shelf: Shelf
  /** The person's own key: 32 bytes, in base64. */
  readonly key: () => Promise<string>
  readonly oid: string
  readonly now: () => number
}

/** After so long, in milliseconds, nobody comes back for their words: seven days. */
const longest = 7 * 24 * 60 * 60 * 1000

export const nameOf = ({ plan, record, field }: DraftPlace): string => `${plan} ${record} ${field}`

export function createDraftStore({ shelf, key, oid, now }: DraftPorts): DraftStore {
  const waiting = new Map<string, { readonly place: DraftPlace; readonly draft: Draft | null }>()
  let writing: Promise<void> | null = null
  let imported: Promise<CryptoKey> | null = null
  void shelf.dropBefore(now() - longest).catch(() => undefined)

  function ownKey(): Promise<CryptoKey> {
    imported ??= key().then((text) =>
      crypto.subtle.importKey('raw', bytesOf(text), 'AES-GCM', false, ['encrypt', 'decrypt']),
    )
    imported.catch(() => (imported = null))
    return imported
  }

  /** What is kept bears no name of a person or a plan: only who knows both finds it. */
  async function idOf(place: DraftPlace): Promise<string> {
    const name = new TextEncoder().encode(`${oid} ${nameOf(place)}`)
    return textOf(new Uint8Array(await crypto.subtle.digest('SHA-256', name)))
  }

  async function write(): Promise<void> {
    for (const [name, { place, draft }] of waiting) {
      waiting.delete(name)
      const id = await idOf(place)
      if (draft) await shelf.put(await seal(id, draft))
      else await shelf.drop(id)
    }
  }

  async function seal(id: string, draft: Draft): Promise<Sealed> {
    const iv = crypto.getRandomValues(new Uint8Array(12))
    const plain = new TextEncoder().encode(JSON.stringify(draft))
    const words = await crypto.subtle.encrypt({ name: 'AES-GCM', iv }, await ownKey(), plain)
    return { id, at: now(), iv, words }
  }

  return {
    living: new Map(),

    async load(place) {
      // Asked for now, so that it is there when the network is not.
      const own = ownKey()
      own.catch(() => undefined)
      const sealed = await shelf.get(await idOf(place)).catch(() => null)
      if (!sealed || sealed.at < now() - longest) return null
      return open(sealed, await own)
    },

    keep(place, draft) {
      waiting.set(nameOf(place), { place, draft })
      writing ??= write()
        .catch(() => undefined)
        .finally(() => (writing = null))
    },

    async clear() {
      waiting.clear()
      await writing
      await shelf.dropBefore(Infinity).catch(() => undefined)
    },
  }
}

async function open({ iv, words }: Sealed, key: CryptoKey): Promise<Draft | null> {
  const plain = await crypto.subtle.decrypt({ name: 'AES-GCM', iv }, key, words).catch(() => null)
  if (!plain) return null
  const read = schema.safeParse(JSON.parse(new TextDecoder().decode(plain)))
  return read.success ? read.data : null
}

const bytesOf = (base64: string): Uint8Array<ArrayBuffer> =>
  Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0))
const textOf = (bytes: Uint8Array): string => btoa(String.fromCharCode(...bytes))
