import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { importsOf, reachedFrom, Unreadable } from '../../../../src/commands/image/imports.ts'

const root = join(import.meta.dirname, '../../../..')

describe('the start for production', () => {
  const { files, packages } = reachedFrom(root, 'src/commands/serve.ts')

  it('reaches the service, the rules and what it loads later', () => {
    expect(files).toEqual(
      expect.arrayContaining([
        'src/commands/serve/production.ts',
        'src/service/service.ts',
        'src/lists/app-token.ts',
        'rules/frameworks/durham-2018/index.ts',
      ]),
    )
    expect(files.filter((file) => !existsSync(join(root, file)))).toEqual([])
  })

  it('reaches nothing that stands in for Microsoft 365, no test, no screen and nothing that builds', () => {
    const strange = /^(src\/(local|tab|ui)|test)\/|\.mjs$|^src\/commands\/(?!serve|start\/ending)/
    expect(files.filter((file) => strange.test(file))).toEqual([])
    const tools = ['vite', 'vitest', 'typescript', 'playwright-core', 'oxlint', 'prettier']
    expect(packages.filter((name) => tools.includes(name))).toEqual([])
  })
})

describe('the imports of a file', () => {
  it('are those that are left when it runs, by whichever way', () => {
    const text = `
import type { A } from './a.ts'
import { type B } from './b.ts'
import { c, type C } from "./c.ts"
import './d.ts'
export { e } from './e.ts'
export * from './f.ts'
export type { G } from './g.ts'
// import './comment.ts'
const text = "import './text.ts'"
const later = async () => (await import('./h.ts')).h
import data from '@hono/node-server/serve-static'
`
    expect(importsOf('x.ts', text)).toEqual([
      './b.ts',
      './c.ts',
      './d.ts',
      '@hono/node-server/serve-static',
      './e.ts',
      './f.ts',
      './h.ts',
    ])
  })

  it.each([
    'const name = "./x.ts"; await import(name)',
    'await import(`./${process.env.X}.ts`)',
    'await import("./a" + ".ts")',
    'import { createRequire } from "node:module"',
    'new Worker("./x.ts")',
  ])('are not guessed where they cannot be read: %s', (text) => {
    expect(() => importsOf('x.ts', text)).toThrow(Unreadable)
  })
})
