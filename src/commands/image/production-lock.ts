import { z } from 'zod'

const names = z.record(z.string(), z.string()).optional()
const entry = z.looseObject({
  dependencies: names,
  optionalDependencies: names,
  peerDependencies: names,
  peerDependenciesMeta: z
    .record(z.string(), z.looseObject({ optional: z.boolean().optional() }))
    .optional(),
})

/** A lock file, as far as it says which package needs which. */
export const lockFile = z.looseObject({ packages: z.record(z.string(), entry) })
export type LockFile = z.infer<typeof lockFile>
type Entry = z.infer<typeof entry>

/**
 * The part of a lock file that some packages need, with these as the only dependencies of the whole: the same versions and
 * the same proof of their content. Throws where one of them is not in the lock.
 */
export function lockOf(
  lock: LockFile,
  wanted: Readonly<Record<string, string>>,
  root: Entry,
): LockFile {
  const kept = new Set<string>()
  const open = Object.keys(wanted).map((name) => ({ from: '', name, isNeeded: true }))
  for (let one = open.pop(); one !== undefined; one = open.pop()) {
    const path = pathOf(lock, one.from, one.name)
    if (path === null) {
      if (one.isNeeded) throw new Error(`${one.name} is not in the lock file`)
      continue
    }
    if (kept.has(path)) continue
    kept.add(path)
    const { dependencies, optionalDependencies, peerDependencies, peerDependenciesMeta } =
      lock.packages[path] ?? {}
    const need = (all: object | undefined, isNeeded: (name: string) => boolean) =>
      open.push(
        ...Object.keys(all ?? {}).map((name) => ({ from: path, name, isNeeded: isNeeded(name) })),
      )
    need(dependencies, (name) => !(name in (optionalDependencies ?? {})))
    need(optionalDependencies, () => false)
    need(peerDependencies, (name) => peerDependenciesMeta?.[name]?.optional !== true)
  }
  const packages = Object.fromEntries(
    Object.entries(lock.packages).filter(([path]) => kept.has(path)),
  )
  return { ...lock, packages: { '': { ...root, dependencies: { ...wanted } }, ...packages } }
}

/** Where Node finds a package from another's folder: beside it, or beside one of those around it. */
function pathOf(lock: LockFile, from: string, name: string): string | null {
  for (
    let folder = from;
    ;
    folder = folder.slice(0, Math.max(0, folder.lastIndexOf('/node_modules/')))
  ) {
    const path = folder === '' ? `node_modules/${name}` : `${folder}/node_modules/${name}`
    if (path in lock.packages) return path
    if (folder === '') return null
  }
}
