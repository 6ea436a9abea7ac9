import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { build, type Plugin, type Rolldown } from 'vite'
import { describe, expect, it } from 'vitest'

const root = join(import.meta.dirname, '../../..')
const index = join(root, 'rules/frameworks/index.ts')
const mostBytes = 60_000

/** Whatever a page may ask the rules by itself, besides what its own files import of them. */
const asked = [
  'read-plan.ts',
  'evaluate.ts',
  'explain.ts',
  'reviews.ts',
  'next-review.ts',
  'status.ts',
  'drift.ts',
  'bank-holidays.ts',
]

function imported(): string[] {
  const files = globSync('src/{tab,ui,outlook,api,plan}/**/*.{ts,tsx}', { cwd: root })
  return files.flatMap((file) => {
    const text = readFileSync(join(root, file), 'utf8')
    const imports = text.matchAll(
      /^(?:import|export) (?!type )[^'"]* from '[./]+\/rules\/([^']+)'/gm,
    )
    return [...imports].flatMap(([, path]) => path ?? [])
  })
}

/** Each built-in framework: the file that the index imports, and the name it has there. */
const frameworks = new Map(
  [
    ...readFileSync(index, 'utf8').matchAll(/^import \{ (\w+) \} from '(\.\/[\w-]+\/index\.ts)'/gm),
  ].map(([, name = '', file = '']) => [file, name]),
)

/** A page of one family needs the framework of its plan; the others are fetched when a plan follows them. */
const withOne = (one: string, files: readonly string[]): Plugin => ({
  name: 'one-framework',
  enforce: 'pre',
  resolveId(source, importer) {
    if (source === 'page') return '\0page'
    const isOther = importer === index && frameworks.has(source) && source !== one
    return isOther ? `\0other:${source}` : null
  },
  load(id) {
    if (id === '\0page')
      return files.map((file, at) => `export * as m${at} from '${root}/rules/${file}'`).join('\n')
    if (!id.startsWith('\0other:')) return null
    return `export const ${frameworks.get(id.slice('\0other:'.length))} = {}`
  },
})

async function chunksWith(one: string, files: readonly string[]) {
  const built = await build({
    configFile: false,
    logLevel: 'silent',
    root: join(root, 'rules'),
    plugins: [withOne(one, files)],
    build: {
      write: false,
      modulePreload: false,
      rolldownOptions: { input: 'page', preserveEntrySignatures: 'strict' },
    },
  })
  const outputs = (Array.isArray(built) ? built : [built]) as Rolldown.RolldownOutput[]
  return outputs.flatMap(({ output }) => output).filter((file) => file.type === 'chunk')
}

/** Bytes that are sent, compressed, before the page can use them: the first file, and those it cannot do without. */
async function bytesWith(one: string, files: readonly string[]): Promise<number> {
  const chunks = await chunksWith(one, files)
  const byName = new Map(chunks.map((chunk) => [chunk.fileName, chunk]))
  const needed = new Set(chunks.filter(({ isEntry }) => isEntry).map(({ fileName }) => fileName))
  for (const name of needed) for (const other of byName.get(name)?.imports ?? []) needed.add(other)
  return [...needed]
    .map((name) => gzipSync(byName.get(name)?.code ?? '').length)
    .reduce((sum, bytes) => sum + bytes, 0)
}

describe('a page that judges a family by itself', () => {
  it('loads the rules and the framework of its plan in less than 60 kB', async () => {
    const files = [...new Set([...asked, ...imported()])]
    expect(imported()).toContain('status.ts')
    expect(frameworks.size).toBe(5)
    const bytes: Record<string, number> = {}
    for (const [file, name] of frameworks) bytes[name] = await bytesWith(file, files)
    const tooLarge = Object.values(bytes).some((size) => size >= mostBytes)
    expect(tooLarge, `compressed bytes by framework: ${JSON.stringify(bytes)}`).toBe(false)
    expect(Math.min(...Object.values(bytes))).toBeGreaterThan(20_000)
  })

  it('is told to be too large where it loads two frameworks', async () => {
    const [one = '', ...others] = frameworks.keys()
    const more = others.map((file) => join('frameworks', file))
    expect(await bytesWith(one, [...asked, ...more])).toBeGreaterThan(mostBytes)
  })
})
