import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { assemble } from '../../../../src/commands/image/assemble.ts'

let root: string
let to: string
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'checkout-'))
  to = join(root, 'image')
  write('.build/tab/index.html', '<!doctype html>')
  write('LICENSE', 'MIT')
  write(
    'package.json',
    JSON.stringify({
      name: 'p',
      version: '1.0.0',
      license: 'MIT',
      dependencies: { jose: '1.0.0' },
    }),
  )
  write(
    'package-lock.json',
    JSON.stringify({ packages: { '': {}, 'node_modules/jose': { version: '1.0.0' } } }),
  )
  write('src/local/issuer.ts', 'export const issuer = 1\n')
})
afterEach(() => rmSync(root, { recursive: true }))

function write(path: string, text: string): void {
  mkdirSync(dirname(join(root, path)), { recursive: true })
  writeFileSync(join(root, path), text)
}

describe('a checkout', () => {
  it('is assembled with what its start imports, by types or not at all', () => {
    write(
      'src/commands/serve.ts',
      `import { jwtVerify } from 'jose'\nimport type { I } from '../local/issuer.ts'\n`,
    )
    expect(assemble(root, to)).toEqual({ files: ['src/commands/serve.ts'], packages: ['jose'] })
    expect(existsSync(join(to, 'src/local'))).toBe(false)
  })

  it.each([
    ['at once', `import '../local/issuer.ts'`],
    ['later', `export const later = () => import('../local/issuer.ts')`],
    ['by passing it on', `export { issuer } from '../local/issuer.ts'`],
  ])('is not assembled where its start leads to the local stand-ins, %s', (_, text) => {
    write('src/commands/serve.ts', `import '../service/a.ts'\n`)
    write('src/service/a.ts', `${text}\n`)
    expect(() => assemble(root, to)).toThrow('leads to src/local/issuer.ts')
    expect(existsSync(to)).toBe(false)
  })

  it('is not assembled where it runs by a package of the tools, or has no built page', () => {
    write('src/commands/serve.ts', `import 'vitest'\n`)
    expect(() => assemble(root, to)).toThrow('vitest is no dependency of production')
    rmSync(join(root, '.build'), { recursive: true })
    expect(() => assemble(root, to)).toThrow('the tab is not built')
  })
})
