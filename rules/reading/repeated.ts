import type { Fault } from './fault.ts'

type One<K extends string> = { readonly [key in K]?: string | undefined } | undefined

/** Entries of a section whose name an earlier one already has: `people[2].id: c1 is already people[0]`. */
export function repeated<K extends string>(
  entries: readonly One<K>[] | undefined,
  section: string,
  key: K,
): Fault[] {
  const first = new Map<string, number>()
  return (entries ?? []).flatMap((entry, at) => {
    const name = entry?.[key]
    if (name === undefined) return []
    const before = first.get(name)
    if (before === undefined) first.set(name, at)
    return before === undefined
      ? []
      : [{ path: [section, at, key], says: `${name} is already ${section}[${before}]` }]
  })
}
