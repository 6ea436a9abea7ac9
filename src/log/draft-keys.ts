/** The keys that unsaved words are kept under outside of the service; made once and for ever the same for one person. */
export interface DraftKeys {
  /** Of a person by their directory number: 32 bytes. */
  of(oid: string): Uint8Array
}
