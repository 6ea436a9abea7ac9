import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { council } from './council.ts'
import { readZip } from './zip-entries.ts'

const command = resolve(import.meta.dirname, '../../src/commands/package.ts')
const folder = mkdtempSync(join(tmpdir(), 'package-'))
afterAll(() => rmSync(folder, { recursive: true }))

function run(args: string[], variables: Record<string, string> = {}) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [command, ...args], {
    env: variables,
    encoding: 'utf8',
  })
  return { status, stdout, stderr }
}

describe('an administrator makes the package on the command line', () => {
  it('and gets a readable zip for their council, told what was and was not checked', () => {
    const out = join(folder, 'deep', 'council.zip')
    const { status, stdout } = run(['--environment', 'production', '--out', out], council)
    expect(status).toBe(0)
    expect(readZip(readFileSync(out)).has('manifest.json')).toBe(true)
    expect(stdout).toContain('for https://plan.fictonshire.gov.uk')
    expect(stdout).toContain('Nothing was uploaded.')
  })

  it('and gets every fault of their settings and no file', () => {
    const out = join(folder, 'none.zip')
    const zeros = { ...council, TENANT_ID: '00000000-0000-0000-0000-000000000000', BOT_ID: 'bot' }
    const { status, stdout, stderr } = run(['--environment', 'production', '--out', out], zeros)
    expect(status).toBe(1)
    expect(stdout).toBe('')
    expect(stderr).toContain('TENANT_ID: is a placeholder')
    expect(stderr).toContain('BOT_ID: "bot" is not a GUID')
    expect(readdirSync(folder)).not.toContain('none.zip')
  })

  it('and is told when the file cannot be written', () => {
    const { status, stderr } = run(['--out', folder])
    expect(status).toBe(1)
    expect(stderr).toContain('cannot be written')
  })

  it.each([[['--upload']], [['--environment', 'staging']], [['council.zip']], [['--out']]])(
    'and is shown the usage for %j',
    (args) => {
      const { status, stderr } = run(args)
      expect(status).toBe(2)
      expect(stderr).toContain('Usage: npm run package')
    },
  )
})
