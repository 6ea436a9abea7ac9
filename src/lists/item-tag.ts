import type { Place } from './list-items.ts'

/** A tag is `"guid,version"`: the guid is the item's for ever, and each write by anybody raises the version by one. */
const parts = (etag: string) => /^(?:W\/)?"?(.*),(\d+)"?$/.exec(etag)?.slice(1) ?? [etag, '0']

/** Whether two places are of one item, whatever was written to it in between. */
export const isSameItem = (one: Place, other: Place): boolean =>
  parts(one.etag)[0] === parts(other.etag)[0]

/** How often the item had been written, 1 when it was made. */
export const versionOf = ({ etag }: Place): number => Number(parts(etag)[1])
