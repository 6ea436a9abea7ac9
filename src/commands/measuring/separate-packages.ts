import { copyFileSync, existsSync, mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { bringDependencies } from '../set-up/dependencies.mjs'

/**
 * Installs what only one command needs, by `test/NAME/package.json` and its lock file, into `.build/NAME`, when it is not
 * there yet: the project itself stays light, and nothing that reads the tests meets foreign code. Gives the folder.
 */
export async function bringSeparate(root: string, name: 'bench' | 'mutation'): Promise<string> {
  const folder = join(root, '.build', name)
  mkdirSync(folder, { recursive: true })
  for (const file of ['package.json', 'package-lock.json', '.npmrc']) {
    const from = join(root, 'test', name, file)
    if (existsSync(from)) copyFileSync(from, join(folder, file))
  }
  await bringDependencies(folder)
  return folder
}
