import { once } from 'node:events'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { Checkout } from './launch/checkout.ts'
import { survivorsOf } from './start/processes.ts'

const echo = `console.log(process.argv.slice(2).join('|')); process.exitCode = 3`
const listens = `
process.on('disconnect', () => process.exit(0))
console.log(process.pid)
setInterval(() => {}, 1000)`
const waits = `
process.on('SIGTERM', () => process.exit(7))
console.log(process.pid)
setInterval(() => {}, 1000)`

let checkout: Checkout
beforeEach(() => void (checkout = new Checkout({ echo, listens, waits })))
afterEach(() => checkout.remove())

describe('the first command in a fresh clone', () => {
  it('says that it installs, then does its work', async () => {
    const { stdout, stderr } = await checkout.run(['echo', 'a', 'b c'])
    expect(stderr).toContain('Installing packages by package-lock.json (there are none yet)')
    expect(stdout).toBe('a|b c\n')
  })

  it('keeps what npm says off stdout', async () => {
    const { stdout, stderr } = await checkout.run(['echo'])
    expect(stderr).toContain('npm chatters')
    expect(stdout).toBe('\n')
  })

  it('installs once when two are started together', async () => {
    const both = await Promise.all([checkout.run(['echo', '1']), checkout.run(['echo', '2'])])
    expect(both.map(({ stdout }) => stdout)).toEqual(['1\n', '2\n'])
    expect(checkout.installs()).toBe(1)
  })

  it('installs although a command that was setting up died', async () => {
    checkout.write('.build/set-up.turn', '999999999')
    await checkout.run(['echo'])
    expect(checkout.installs()).toBe(1)
  })

  it('ends with a sentence when npm fails, and the next one tries again', async () => {
    const { code, stderr } = await checkout.run(['echo'], { NPM_FAILS: 'yes' })
    expect(code).toBe(1)
    expect(stderr.trim().split('\n').at(-1)).toMatch(
      /^The packages could not be installed: .*npm ci/,
    )
    await checkout.run(['echo'])
    expect(checkout.installs()).toBe(2)
  })
})

describe('a set-up that is stopped half-way', () => {
  it('lets the next command do it', async () => {
    const { child, ended } = checkout.start(['echo'])
    await once(child.stderr ?? child, 'data')
    child.kill('SIGTERM')
    expect((await ended).code).toBe(143)
    expect((await checkout.run(['echo', 'a'])).stdout).toBe('a\n')
  })
})

describe('a later command', () => {
  beforeEach(() => checkout.run(['echo']))

  it('does no set-up and says nothing of it', async () => {
    expect((await checkout.run(['echo'])).stderr).toBe('')
    expect(checkout.installs()).toBe(1)
  })

  it('installs again after the lock file has changed', async () => {
    checkout.lock('4.7.0')
    expect((await checkout.run(['echo'])).stderr).toContain('zod is not the locked one')
    expect(checkout.installs()).toBe(2)
  })

  it('ends with the exit code of its work', async () => {
    expect((await checkout.run(['echo'])).code).toBe(3)
  })

  it('says in a sentence that it does not exist', async () => {
    const { code, stderr } = await checkout.run(['dance'])
    expect(stderr).toBe('There is no command called dance.\n')
    expect(code).toBe(1)
  })

  it('passes a signal on and leaves nothing behind', async () => {
    const { child, ended } = checkout.start(['waits'])
    const [pid] = await once(child.stdout ?? child, 'data')
    child.kill('SIGTERM')
    expect((await ended).code).toBe(7)
    expect(() => process.kill(Number(pid), 0)).toThrow('ESRCH')
  })

  it('learns that its launcher was killed, where it listens for that', async () => {
    const { child, ended } = checkout.start(['listens'])
    const [pid] = await once(child.stdout ?? child, 'data')
    child.kill('SIGKILL')
    await ended
    expect(await survivorsOf([Number(pid)])).toEqual([])
  })

  // npm passes its own end on to its shell alone, and a kill to nobody; only Linux tells us who stands above the shell.
  it.each(process.platform === 'linux' ? (['SIGTERM', 'SIGKILL'] as const) : ['SIGTERM' as const])(
    'ends when the npm that ran it ends by %s',
    async (signal) => {
      const npm = checkout.npmRun('waits')
      const [said] = await once(npm.stdout, 'data')
      npm.kill(signal)
      expect(await survivorsOf([Number(said)])).toEqual([])
    },
  )

  it('stops with the place when CHROME_PATH leads nowhere', async () => {
    checkout.write('src/commands/test.ts', echo)
    const nowhere = join(checkout.folder, 'chrome')
    const { code, stdout, stderr } = await checkout.run(['test'], { CHROME_PATH: nowhere })
    expect(stderr).toBe(`CHROME_PATH is ${nowhere}, and there is nothing there.\n`)
    expect({ code, stdout }).toEqual({ code: 1, stdout: '' })
  })
})
