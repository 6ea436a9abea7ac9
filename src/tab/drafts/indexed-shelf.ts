import type { Sealed, Shelf } from './shelf.ts'

const database = 'family-outcome-plan'
const store = 'drafts'

const done = <T>(request: IDBRequest<T>): Promise<T> =>
  new Promise((resolve, reject) => {
    request.addEventListener('success', () => resolve(request.result))
    request.addEventListener('error', () => reject(request.error ?? new Error('not kept')))
  })

/** The browser's own database of this origin; opened when it is first needed. */
export function createIndexedShelf(): Shelf {
  let opened: Promise<IDBDatabase> | null = null

  async function open(): Promise<IDBDatabase> {
    const request = indexedDB.open(database, 1)
    request.addEventListener('upgradeneeded', () => {
      request.result.createObjectStore(store, { keyPath: 'id' }).createIndex('at', 'at')
    })
    return done(request)
  }

  async function drafts(mode: IDBTransactionMode): Promise<IDBObjectStore> {
    opened ??= open()
    return (await opened).transaction(store, mode).objectStore(store)
  }

  return {
    async get(id) {
      const found = (await done((await drafts('readonly')).get(id))) as Sealed | undefined
      return found ?? null
    },
    async put(sealed) {
      await done((await drafts('readwrite')).put(sealed))
    },
    async drop(id) {
      await done((await drafts('readwrite')).delete(id))
    },
    async dropBefore(at) {
      const all = await drafts('readwrite')
      const old = await done(all.index('at').getAllKeys(IDBKeyRange.upperBound(at, true)))
      await Promise.all(old.map((id) => done(all.delete(id))))
    },
  }
}
