import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import type { Framework } from '../../../rules/framework.ts'
import { frameworkOf } from '../../../rules/frameworks/index.ts'
import { readFramework } from '../../../rules/read-framework.ts'

/** A framework that was named; where its file holds none, its faults; where there is nothing to read, why. */
export type Found = { framework: Framework } | { faults: string[] } | { unusable: string }

/** Reads the framework of a file; `folder` is where a relative name begins. */
export function frameworkIn(file: string, folder: string): Found {
  let value: unknown
  try {
    value = JSON.parse(readFileSync(resolve(folder, file), 'utf8').replace(/^\uFEFF/, ''))
  } catch (trouble) {
    if (trouble instanceof SyntaxError)
      return { unusable: `${file} is not JSON: ${trouble.message}` }
    return { unusable: trouble instanceof Error ? trouble.message : String(trouble) }
  }
  const read = readFramework(value)
  return 'errors' in read ? { faults: read.errors } : read
}

/** The framework that is built in under a name, or else the one in the file of that name. */
export function frameworkNamed(name: string, folder: string): Found {
  const framework = frameworkOf(name)
  return framework ? { framework } : frameworkIn(name, folder)
}

/** Several at once, or what is wrong with the first that cannot be used, in lines for whoever named it. */
export function frameworksNamed(
  names: readonly string[],
  find: (name: string) => Found,
): { frameworks: Framework[] } | { why: string[] } {
  const frameworks: Framework[] = []
  for (const name of names) {
    const found = find(name)
    if ('unusable' in found) return { why: [found.unusable] }
    if ('faults' in found) return { why: [`${name} is no framework:`, ...found.faults] }
    frameworks.push(found.framework)
  }
  return { frameworks }
}
