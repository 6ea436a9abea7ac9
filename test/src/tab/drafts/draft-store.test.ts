import { expect, it, vi } from 'vitest'
import type { Draft } from '../../../../src/plan/coedit/draft.ts'
import { createDraftStore } from '../../../../src/tab/drafts/draft-store.ts'
import type { Sealed, Shelf } from '../../../../src/tab/drafts/shelf.ts'

const place = { plan: 'fp-1', record: 'head', field: 'goal' }
const draft: Draft = {
  known: 'Calm',
  seq: 4,
  flight: null,
  buffer: [{ from: 4, to: 4, insert: ' at Wisteria Court' }],
}
const day = 24 * 60 * 60 * 1000
const keyOf = (letter: string) => Buffer.from(letter.repeat(32)).toString('base64')

/** A browser's database in memory, and one person's store over it. */
function shelfWith(kept = new Map<string, Sealed>()) {
  const shelf: Shelf = {
    get: async (id) => kept.get(id) ?? null,
    put: async (sealed) => void kept.set(sealed.id, sealed),
    drop: async (id) => void kept.delete(id),
    async dropBefore(at) {
      for (const [id, sealed] of kept) if (sealed.at < at) kept.delete(id)
    },
  }
  return { kept, shelf }
}
const storeOn = (shelf: Shelf, { oid = 'oid-priya', key = keyOf('p'), now = 0 } = {}) =>
  createDraftStore({ shelf, oid, key: async () => key, now: () => now })

async function keptBy(shelf: ReturnType<typeof shelfWith>) {
  storeOn(shelf.shelf).keep(place, draft)
  await vi.waitFor(() => expect(shelf.kept.size).toBe(1))
}

it('unsaved words are there for the next page of the same person, and gone once they are saved', async () => {
  const shelf = shelfWith()
  await keptBy(shelf)
  const next = storeOn(shelf.shelf)
  expect(await next.load(place)).toEqual(draft)
  expect(await next.load({ ...place, field: 'why' })).toBeNull()
  next.keep(place, null)
  await vi.waitFor(() => expect(shelf.kept.size).toBe(0))
})

it('of quick changes the newest is kept', async () => {
  const { shelf } = shelfWith()
  const store = storeOn(shelf)
  for (const seq of [5, 6, 7]) store.keep(place, { ...draft, seq })
  await vi.waitFor(async () => expect((await store.load(place))?.seq).toBe(7))
})

it('on a lost laptop there is neither a word nor a name to read', async () => {
  const shelf = shelfWith()
  await keptBy(shelf)
  const all = [...shelf.kept.values()].map(({ id, words }) => id + Buffer.from(words).toString())
  expect(all.join()).not.toMatch(/Wisteria|Calm|priya|fp-1|goal/)
})

it('somebody else who signs in on the machine finds nothing, nor does a key that is not the right one open it', async () => {
  const shelf = shelfWith()
  await keptBy(shelf)
  expect(await storeOn(shelf.shelf, { oid: 'oid-grace', key: keyOf('g') }).load(place)).toBeNull()
  expect(await storeOn(shelf.shelf, { key: keyOf('x') }).load(place)).toBeNull()
})

it('words are kept for seven days and no longer', async () => {
  const shelf = shelfWith()
  await keptBy(shelf)
  expect(await storeOn(shelf.shelf, { now: 7 * day }).load(place)).toEqual(draft)
  expect(await storeOn(shelf.shelf, { now: 7 * day + 1 }).load(place)).toBeNull()
  expect(shelf.kept.size).toBe(0)
})

it('signing out takes all of it away', async () => {
  const shelf = shelfWith()
  await keptBy(shelf)
  await storeOn(shelf.shelf).clear()
  expect(shelf.kept.size).toBe(0)
})

it('a key that cannot be had is said, and asked for again', async () => {
  const shelf = shelfWith()
  await keptBy(shelf)
  const key = vi.fn(async () => keyOf('p')).mockRejectedValueOnce(new Error('away'))
  const store = createDraftStore({ shelf: shelf.shelf, oid: 'oid-priya', key, now: () => 0 })
  await expect(store.load(place)).rejects.toThrow('away')
  expect(await store.load(place)).toEqual(draft)
})

it('a browser that keeps nothing is lived with', async () => {
  const nothing = async () => Promise.reject(new Error('blocked'))
  const shelf: Shelf = { get: nothing, put: nothing, drop: nothing, dropBefore: nothing }
  const store = storeOn(shelf)
  store.keep(place, draft)
  expect(await store.load(place)).toBeNull()
  await store.clear()
})
