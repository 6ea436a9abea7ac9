import { readFileSync } from 'node:fs'
import { isBuiltin } from 'node:module'
import { dirname, join, posix } from 'node:path'
import { parseSync } from 'vite'

/** What an entry needs to run: files of the checkout by their paths in it, and packages by name; both in order. */
export interface Reached {
  readonly files: readonly string[]
  readonly packages: readonly string[]
}

/** A way to load code that cannot be followed by reading it. */
export class Unreadable extends Error {
  override readonly name = 'Unreadable'
}

/**
 * Follows every import that is left when the types are taken out, those by `import()` too. Throws `Unreadable` where one
 * names its module by anything but a plain text, or code is loaded in another way.
 */
export function reachedFrom(root: string, entry: string): Reached {
  const files = new Set<string>()
  const packages = new Set<string>()
  const open = [entry]
  for (let file = open.pop(); file !== undefined; file = open.pop()) {
    if (files.has(file)) continue
    files.add(file)
    for (const name of importsOf(file, readFileSync(join(root, file), 'utf8'))) {
      if (name.startsWith('.')) open.push(posix.join(dirname(file), name))
      else if (!isBuiltin(name)) packages.add(packageOf(name))
    }
  }
  return { files: [...files].sort(), packages: [...packages].sort() }
}

/** The modules that a text of TypeScript asks for when it runs. */
export function importsOf(file: string, text: string): string[] {
  if (/\b(createRequire|registerHooks|new Worker)\b/.test(text))
    throw new Unreadable(`${file} loads code in a way that cannot be followed`)
  const { module } = parseSync(file, text)
  const isKept = ({ start, end }: { start: number; end: number }) =>
    !/^(import|export)\s+type\b/.test(text.slice(start, end))
  const imports = module.staticImports.filter(isKept).map((one) => one.moduleRequest.value)
  const exports = module.staticExports
    .filter(isKept)
    .flatMap(({ entries }) => entries.flatMap(({ moduleRequest }) => moduleRequest?.value ?? []))
  const later = module.dynamicImports.map(({ moduleRequest: { start, end } }) => {
    const [, name] = /^'([^'\\]+)'$/.exec(text.slice(start, end)) ?? []
    if (name === undefined) throw new Unreadable(`${file} imports ${text.slice(start, end)}`)
    return name
  })
  return [...new Set([...imports, ...exports, ...later])]
}

const packageOf = (name: string): string =>
  name
    .split('/')
    .slice(0, name.startsWith('@') ? 2 : 1)
    .join('/')
