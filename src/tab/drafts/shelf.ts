/** Something sealed, under a name that says nothing. `at` is when it was put there, in milliseconds since 1970. */
export interface Sealed {
  readonly id: string
  readonly at: number
  readonly iv: Uint8Array<ArrayBuffer>
  readonly words: ArrayBuffer
}

/** Where a browser keeps things beyond the life of a page. Each rejects where the browser keeps nothing. */
export interface Shelf {
  get(id: string): Promise<Sealed | null>
  put(sealed: Sealed): Promise<void>
  drop(id: string): Promise<void>
  /** Drops what was put there before an instant. */
  dropBefore(at: number): Promise<void>
}
