import { spawnSync } from 'node:child_process'
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { join, relative } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { rooms } from './rooms.ts'

const root = join(import.meta.dirname, '../../..')
const names = Object.keys(rooms)

type Config = { include: string[]; references: { path: string }[]; compilerOptions: object }

const readConfig = (folder: string): Config =>
  JSON.parse(readFileSync(join(root, folder, 'tsconfig.json'), 'utf8'))

describe('the rooms', () => {
  it('are all the folders there are', () => {
    const top = ['manifest', 'rules', 'test']
    const inside = readdirSync(join(root, 'src'), { withFileTypes: true })
      .filter((entry) => entry.isDirectory() && entry.name !== 'decisions')
      .map((entry) => `src/${entry.name}`)
    expect([...top, ...inside].sort()).toEqual([...names].sort())
  })

  it('are all built by the root', () => {
    const built = readConfig('.').references.map(({ path }) => path)
    expect(built.sort()).toEqual([...names].sort())
  })

  it.each(names)('%s refers to the rooms it may import and no other', (name) => {
    const referred = readConfig(name).references.map(({ path }) =>
      relative(root, join(root, name, path)),
    )
    expect(referred.sort()).toEqual([...(rooms[name]?.imports ?? [])].sort())
  })

  it.each(names)('%s has no path that could lead round the arrows', (name) => {
    const { include, compilerOptions } = readConfig(name)
    const outside = include.filter((pattern) => pattern.startsWith('..'))
    expect(outside).toEqual(name === 'src/commands' ? ['../../vite.config.ts'] : [])
    expect(compilerOptions).not.toHaveProperty('paths')
  })
})

describe('the packages of a room', () => {
  const filesOf = (name: string) => {
    const tsc = join(root, 'node_modules/typescript/bin/tsc')
    const args = [tsc, '-p', name, '--listFilesOnly']
    return spawnSync(process.execPath, args, { cwd: root, encoding: 'utf8' }).stdout
  }
  const without = (platform: 'node' | 'browser') =>
    names.filter((name) => !rooms[name]?.knows.includes(platform))

  it.each(without('node'))('do not let %s know of Node by the back door', (name) => {
    expect(filesOf(name)).not.toContain('/@types/node/')
  })

  it.each(without('node').filter((name) => without('browser').includes(name)))(
    'do not let %s know of the browser by the back door',
    (name) => {
      expect(filesOf(name)).not.toContain('/lib.dom.')
    },
  )
})

describe('a copy of the rooms in which every room tries to import every other', () => {
  mkdirSync(join(root, '.build'), { recursive: true })
  const copy = mkdtempSync(join(root, '.build', 'arrows-'))
  let refused = ''

  /** The compiler's lines about one file of the copy. */
  const aboutFile = (file: string) =>
    refused.split('\n').filter((line) => line.startsWith(`${file}(`))
  const attempt = (to: string) => `imports-${to.replace('/', '-')}.ts`

  beforeAll(() => {
    cpSync(join(root, 'tsconfig.json'), join(copy, 'tsconfig.json'))
    for (const name of names) furnish(join(copy, name), name)
    const tsc = join(root, 'node_modules/typescript/bin/tsc')
    refused = spawnSync(process.execPath, [tsc, '-b', '--pretty', 'false'], {
      cwd: copy,
      encoding: 'utf8',
    }).stdout
  }, 60_000)

  afterAll(() => rmSync(copy, { recursive: true }))

  function furnish(folder: string, name: string): void {
    mkdirSync(folder, { recursive: true })
    cpSync(join(root, name, 'tsconfig.json'), join(folder, 'tsconfig.json'))
    writeFileSync(join(folder, 'here.ts'), `export const here = '${name}'\n`)
    writeFileSync(join(folder, 'asks-node.ts'), `export { readFileSync } from 'node:fs'\n`)
    writeFileSync(join(folder, 'asks-browser.ts'), `export const title: string = document.title\n`)
    for (const other of names.filter((to) => to !== name)) {
      const path = relative(folder, join(copy, other, 'here.ts'))
      writeFileSync(join(folder, attempt(other)), `export { here } from '${path}'\n`)
    }
  }

  it.each(names)('%s may import the rooms of its row and is refused every other', (from) => {
    const others = names.filter((to) => to !== from)
    const accepted = others.filter((to) => aboutFile(`${from}/${attempt(to)}`).length === 0)
    expect(accepted.sort()).toEqual([...(rooms[from]?.imports ?? [])].sort())
  })

  it.each(names)('%s is refused for the arrow and not for something else', (from) => {
    const reasons = names.flatMap((to) => aboutFile(`${from}/${attempt(to)}`))
    // 6059 is a file outside rootDir, 6307 one of a project that is not referred to.
    expect(reasons.filter((line) => !/error TS(6059|6307)/.test(line))).toEqual([])
  })

  it.each(names)('%s knows of Node and of the browser only what it should', (name) => {
    const knows = rooms[name]?.knows ?? []
    expect(aboutFile(`${name}/asks-node.ts`).length === 0).toBe(knows.includes('node'))
    expect(aboutFile(`${name}/asks-browser.ts`).length === 0).toBe(knows.includes('browser'))
  })
})
