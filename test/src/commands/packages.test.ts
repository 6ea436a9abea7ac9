import { globSync, readFileSync } from 'node:fs'
import { isBuiltin } from 'node:module'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'

const root = join(import.meta.dirname, '../../..')
const read = (path: string) => readFileSync(join(root, path), 'utf8')

type Manifest = Record<
  'dependencies' | 'devDependencies' | 'optionalDependencies',
  Record<string, string>
>
const { dependencies, devDependencies, optionalDependencies }: Manifest = JSON.parse(
  read('package.json'),
)
const declared = { ...dependencies, ...devDependencies, ...optionalDependencies }

type Locked = { integrity?: string; hasInstallScript?: boolean; optional?: boolean }
const lock: { packages: Record<string, Locked> } = JSON.parse(read('package-lock.json'))
const locked = Object.entries(lock.packages).filter(([path]) => path !== '')

/** Packages that no line of code can name, each with what needs it. */
const unnamed: Record<string, string> = {
  'fs-extra': '@microsoft/app-manifest requires it without declaring it',
  'oxlint-tsgolint': 'oxlint starts it by itself for the rules that need types',
  '@types/node': 'types of the node: modules, named by the tsconfig files',
  '@types/react': 'types of react',
  '@types/react-dom': 'types of react-dom',
}

/** Packages that belong in one place only: another room that wants them asks that room instead. Tests are free. */
const homes: Record<string, readonly string[]> = {
  '@microsoft/microsoft-graph-client': ['src/lists/'],
  '@microsoft/teams.apps': ['src/service/'],
  '@microsoft/teams-js': ['src/tab/host/teams.ts'],
  '@azure/msal-browser': ['src/tab/sign-in/', 'src/tab/auth.ts', 'src/tab/relay.ts'],
  '@azure/msal-node': ['src/lists/app-token.ts'],
  '@fluentui/react-components': ['src/ui/', 'src/tab/'],
  react: ['src/ui/', 'src/tab/'],
}

/** All that the pure rooms may import from outside. */
const pure: Record<string, readonly string[]> = {
  'rules/': ['zod'],
  'src/plan/': ['zod', '@codemirror/state', 'fast-diff'],
  'src/cards/': ['zod', '@microsoft/teams.cards'],
}

const files = [
  'vite.config.ts',
  ...globSync('{rules,src,test,manifest}/**/*.{ts,tsx,mjs}', { cwd: root }),
].map((path) => ({ path: path.replaceAll('\\', '/'), text: read(path) }))
const code = files.map(({ text }) => text).join('\n')

const packageOf = (specifier: string) =>
  specifier
    .split('/')
    .slice(0, specifier.startsWith('@') ? 2 : 1)
    .join('/')

/** Packages a file imports, statically, for its effects, as types or by `import()`. */
function importsOf(text: string): string[] {
  const specifiers = text.matchAll(/(?:\bfrom\s+|\bimport\s*\(?\s*)'([\w@][^'\s]*)'/g)
  return [...new Set([...specifiers].map(([, name = '']) => name))]
    .filter((name) => !isBuiltin(name))
    .map(packageOf)
}

const importers = files.flatMap(({ path, text }) => importsOf(text).map((name) => ({ path, name })))

describe('the packages', () => {
  it('are each used by the code, imported or run as a program', () => {
    const isNamed = (name: string) =>
      [`'${name}'`, `'${name}/`, `node_modules/${name}/`].some((spelling) =>
        code.includes(spelling),
      )
    const unused = Object.keys(declared).filter((name) => !(name in unnamed) && !isNamed(name))
    expect(unused).toEqual([])
  })

  it('are each declared when the code imports them', () => {
    const undeclared = importers.filter(({ name }) => !(name in declared))
    expect(undeclared).toEqual([])
  })

  it('are excused from being named only while they are declared', () => {
    expect(Object.keys(unnamed).filter((name) => !(name in declared))).toEqual([])
  })

  it('have one exact version each', () => {
    const loose = Object.entries(declared).filter(([, version]) => !/^\d+\.\d+\.\d+$/.test(version))
    expect(loose).toEqual([])
  })

  it('are all held by the lock file to their content, and none runs a script when installed', () => {
    expect(locked.filter(([, { integrity }]) => !integrity?.startsWith('sha512-'))).toEqual([])
    expect(
      locked.filter(([, { hasInstallScript, optional }]) => hasInstallScript && !optional),
    ).toEqual([])
  })

  it.each(Object.keys(optionalDependencies))('include %s for its own machines only', (name) => {
    expect(lock.packages[`node_modules/${name}`]).toMatchObject({
      optional: true,
      version: '24.21.0',
    })
  })

  it.each(Object.entries(homes))('%s stays in its home', (name, home) => {
    const elsewhere = importers
      .filter((importer) => importer.name === name && !importer.path.startsWith('test/'))
      .filter(({ path }) => !home.some((room) => path.startsWith(room)))
    expect(elsewhere).toEqual([])
  })

  it.each(Object.entries(pure))('%s imports nothing that could reach the world', (room, names) => {
    const others = importers.filter(
      ({ path, name }) => path.startsWith(room) && !names.includes(name),
    )
    expect(others).toEqual([])
  })
})
