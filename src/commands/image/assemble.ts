import { cpSync, existsSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { z } from 'zod'
import { reachedFrom, type Reached } from './imports.ts'
import { lockFile, lockOf } from './production-lock.ts'

/** Where the service in production starts. */
export const entry = 'src/commands/serve.ts'

/** The folder cannot be filled. */
export class NotAssembled extends Error {
  override readonly name = 'NotAssembled'
}

const tab = '.build/tab'
const localRoom = 'src/local/'

const packageFile = z.object({
  name: z.string(),
  version: z.string(),
  license: z.string(),
  dependencies: z.record(z.string(), z.string()),
})

/**
 * Fills an empty folder with all that runs in production and nothing else: the files reached from the entry, the built tab,
 * and a package.json with its lock for the packages that those files ask for. Throws `NotAssembled`.
 */
export function assemble(root: string, folder: string): Reached {
  if (!existsSync(join(root, tab, 'index.html'))) throw new NotAssembled('the tab is not built')
  if (existsSync(folder) && readdirSync(folder).length > 0)
    throw new NotAssembled(`${folder} is not empty`)
  const reached = reachedFrom(root, entry)
  const local = reached.files.find((file) => file.startsWith(localRoom))
  if (local !== undefined) throw new NotAssembled(`${entry} leads to ${local}`)

  for (const file of reached.files) {
    mkdirSync(dirname(join(folder, file)), { recursive: true })
    cpSync(join(root, file), join(folder, file))
  }
  cpSync(join(root, tab), join(folder, tab), {
    recursive: true,
    filter: (path) => !path.endsWith('.built-from'),
  })
  cpSync(join(root, 'LICENSE'), join(folder, 'LICENSE'))
  writePackage(root, folder, reached.packages)
  return reached
}

function writePackage(root: string, folder: string, packages: readonly string[]): void {
  const {
    dependencies: all,
    name,
    version,
    license,
  } = packageFile.parse(readJson(root, 'package.json'))
  const undeclared = packages.find((one) => all[one] === undefined)
  if (undeclared !== undefined)
    throw new NotAssembled(`${undeclared} is no dependency of production`)
  const dependencies = Object.fromEntries(packages.map((one) => [one, all[one] ?? '']))
  const about = { name, version, license }
  const whole = {
    ...about,
    private: true,
    type: 'module',
    engines: { node: '>=24' },
    scripts: { serve: `node ${entry}` },
    dependencies,
  }
  const lock = lockOf(lockFile.parse(readJson(root, 'package-lock.json')), dependencies, {
    ...about,
    engines: whole.engines,
  })
  writeJson(folder, 'package.json', whole)
  writeJson(folder, 'package-lock.json', lock)
}

const readJson = (folder: string, file: string): unknown =>
  JSON.parse(readFileSync(join(folder, file), 'utf8'))

const writeJson = (folder: string, file: string, value: unknown): void =>
  writeFileSync(join(folder, file), `${JSON.stringify(value, null, 2)}\n`)
