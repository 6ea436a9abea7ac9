import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { assemble, NotAssembled } from '../../../src/commands/image/assemble.ts'
import { council } from './serve/council.ts'
import { listeningOf, loopback } from './start/processes.ts'

vi.setConfig({ testTimeout: 60_000 })

const root = join(import.meta.dirname, '../../..')
mkdirSync(join(root, '.build'), { recursive: true })
// Below the checkout, so that its packages are found there, and nothing else of it is.
const folder = mkdtempSync(join(root, '.build', 'image-'))
const data = mkdtempSync(join(tmpdir(), 'serve-'))
const children: ChildProcess[] = []
beforeAll(() => void assemble(root, folder))
afterAll(async () => {
  for (const child of children) {
    const ended = once(child, 'exit')
    if (child.exitCode === null && child.kill('SIGKILL')) await ended
  }
  rmSync(folder, { recursive: true })
  rmSync(data, { recursive: true })
})

/** The service as a container starts it: in that folder, with these variables and no other. */
function run(env: Readonly<Record<string, string>>) {
  const child = spawn(process.execPath, ['src/commands/serve.ts'], { cwd: folder, env })
  children.push(child)
  const said = { out: '', error: '' }
  child.stdout.on('data', (chunk) => void (said.out += String(chunk)))
  child.stderr.on('data', (chunk) => void (said.error += String(chunk)))
  const ended = once(child, 'close').then(() => child.exitCode)
  const address = async () => {
    const found = () => / listens at (\S+)/.exec(said.out)?.[1]
    await vi.waitFor(() => expect(found() ?? said.error).toMatch(/^http/), { timeout: 30_000 })
    return found() ?? ''
  }
  return { child, said, ended, address }
}

const everything = (path: string): string[] =>
  readdirSync(path, { recursive: true, encoding: 'utf8' }).map((name) => name.replaceAll('\\', '/'))

describe('the folder that runs in production', () => {
  it('holds the service, the built page and their packages’ lock, and nothing that stands in for Microsoft 365', () => {
    const files = everything(folder)
    expect(files).toEqual(
      expect.arrayContaining([
        'package.json',
        'package-lock.json',
        'LICENSE',
        'src/commands/serve.ts',
        '.build/tab/index.html',
        '.build/tab/auth.html',
        '.build/tab/relay.html',
      ]),
    )
    const strange =
      /^(src\/(local|tab|ui)|test)(\/|$)|\.test\.|\.mjs$|node_modules|tsconfig|\.built-from/
    expect(files.filter((name) => strange.test(name))).toEqual([])
    expect(readdirSync(join(folder, 'src/commands')).sort()).toEqual(['serve', 'serve.ts', 'start'])
  })

  it('asks for no tool, and for each package as the whole lock has it', () => {
    const read = (path: string) => JSON.parse(readFileSync(path, 'utf8'))
    const whole = read(join(root, 'package.json'))
    const lock = read(join(root, 'package-lock.json')).packages
    const pruned = read(join(folder, 'package-lock.json')).packages
    const { dependencies, devDependencies } = read(join(folder, 'package.json'))
    expect(devDependencies).toBeUndefined()
    expect(whole.dependencies).toMatchObject(dependencies)
    const [, ...names] = Object.keys(pruned)
    expect(names.length).toBeGreaterThan(20)
    for (const name of names) expect(pruned[name]).toEqual(lock[name])
    const tools = Object.keys(whole.devDependencies).map((name) => `node_modules/${name}`)
    // Declared so for its types, and needed by a package that ships none of its own.
    expect(
      names.filter((name) => tools.includes(name) && name !== 'node_modules/@types/node'),
    ).toEqual([])
    expect(names.filter((name) => /\/(react|vite|playwright|adaptivecards)/.test(name))).toEqual([])
  })

  it('is not filled twice', () => {
    expect(() => assemble(root, folder)).toThrow(NotAssembled)
  })

  it('is not put on top of anything', () => {
    expect(() => assemble(root, data)).not.toThrow()
    expect(existsSync(join(data, 'src/commands/serve.ts'))).toBe(true)
  })
})

describe('the service in that folder', () => {
  it('names all that is missing, and does not start', async () => {
    const { ended, said } = run({})
    expect(await ended).toBe(1)
    expect(said.error).toContain('Not started. 8 to put right in the environment:')
    expect(said.error).toContain('TENANT_ID: is missing')
    expect(said.out).toBe('')
  })

  it('starts on this machine alone, answers for its own name, takes no stranger and ends in order', async () => {
    const { child, said, address, ended } = run({ ...council, DATA: join(data, 'log'), PORT: '0' })
    const at = await address()
    expect(listeningOf([child.pid ?? 0]).map((socket) => socket.address)).toEqual([loopback])
    expect((await fetch(`${at}/healthz`)).status).toBe(200)
    expect((await fetch(`${at}/`)).status).toBe(421)
    child.kill('SIGTERM')
    expect(await ended).toBe(0)
    expect(said.error).toBe('')
  })

  it('does not start with the local sign-in, nor outside production', async () => {
    const local = { ISSUER: 'https://login.local.invalid/x/v2.0', NODE_ENV: 'test' }
    const { ended, said } = run({ ...council, ...local, DATA: join(data, 'log') })
    expect(await ended).toBe(1)
    expect(said.error).toContain('Not started. 2 to put right')
  })
})
