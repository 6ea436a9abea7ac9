import { spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { createInterface } from 'node:readline'
import { afterAll, describe, expect, it } from 'vitest'
import { londonDay } from '../../../src/service/clock.ts'

const root = resolve(import.meta.dirname, '../../..')
const command = join(root, 'src/commands/evaluate.ts')
const folder = mkdtempSync(join(tmpdir(), 'evaluate-'))
afterAll(() => rmSync(folder, { recursive: true }))

const plan = (reference: string) => ({
  format: 'family-outcome-plan/1',
  framework: 'supporting-families-2022',
  reference,
  opened: '2026-01-10',
  people: [{ id: 'c1', kind: 'child', born: '2014-05-02' }],
  needs: [{ ref: '1.1', people: ['c1'], identified: '2026-01-10' }],
})
const bad = { ...plan('FP-2'), needs: [{ ref: '2.9', people: ['c9'], identified: '2026-02-30' }] }
const badErrors = [
  'needs[0].identified: 2026-02-30 is not a day',
  'needs[0].ref: supporting-families-2022 has no need 2.9',
  'needs[0].people[0]: c9 is not in people',
]

function file(name: string, text: string): string {
  writeFileSync(join(folder, name), text)
  return join(folder, name)
}

function run(args: string[], input: string | Buffer = '') {
  const { status, stdout, stderr } = spawnSync(process.execPath, [command, ...args], {
    input,
    cwd: folder,
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
  })
  return { status, stdout, stderr }
}

function lines(args: string[], input: string | Buffer) {
  const { status, stdout, stderr } = run(['--ndjson', ...args], input)
  const answers: unknown[] = stdout
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line))
  return { status, stderr, answers }
}

describe('one plan', () => {
  it('is answered with its findings on that day, and nothing else is said', () => {
    const { status, stdout, stderr } = run([
      file('good.json', JSON.stringify(plan('FP-1'))),
      '--on',
      '2026-11-22',
    ])
    expect(JSON.parse(stdout)).toMatchObject({
      format: 'family-outcome-findings/1',
      framework: 'supporting-families-2022',
      reference: 'FP-1',
      on: '2026-11-22',
    })
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
  })

  it('is evaluated today in London where no day is given, and may begin with a byte order mark', () => {
    const before = londonDay(new Date())
    const { stdout } = run([file('marked.json', `\uFEFF${JSON.stringify(plan('FP-1'))}`)])
    expect([before, londonDay(new Date())]).toContain(JSON.parse(stdout).on)
  })

  it('with faults is told them all as JSON', () => {
    const { status, stdout, stderr } = run([file('bad.json', JSON.stringify(bad))])
    expect(JSON.parse(stdout)).toEqual({ reference: 'FP-2', errors: badErrors })
    expect({ status, stderr }).toEqual({ status: 1, stderr: '' })
  })

  it('is found from the folder npm was started in', () => {
    file('near.json', JSON.stringify(plan('FP-1')))
    const env = { npm_lifecycle_event: 'evaluate', INIT_CWD: folder }
    const { status } = spawnSync(process.execPath, [command, 'near.json'], { cwd: root, env })
    expect(status).toBe(0)
  })
})

describe('a command line that cannot be used', () => {
  it.each([
    ['no plan', [], 'No plan is named.'],
    ['two plans', ['a.json', 'b.json'], 'One plan at a time'],
    ['an unknown option', ['--fast'], '--fast'],
    ['a day there is not', ['a.json', '--on', '2026-02-30'], '--on: 2026-02-30 is not a day'],
    ['a day left out', ['a.json', '--on'], '--on'],
    ['a file beside --ndjson', ['--ndjson', 'a.json'], 'no file is named'],
  ])('with %s is refused with the usage', (_, args, says) => {
    const { status, stdout, stderr } = run(args)
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' })
    expect(stderr).toContain(says)
    expect(stderr).toContain('Usage: npm run -s evaluate')
  })

  it.each([
    ['a file that is not there', join(folder, 'gone.json'), 'no such file'],
    ['a folder', folder, 'directory'],
    ['a file that is not JSON', file('text.json', 'FP-1'), 'is not JSON'],
    ['an empty file', file('empty.json', ''), 'is not JSON'],
  ])('with %s is refused', (_, name, says) => {
    const { status, stdout, stderr } = run([name])
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' })
    expect(stderr).toContain(says)
  })

  it('is explained by --help', () => {
    const { status, stdout } = run(['--help'])
    expect(status).toBe(0)
    expect(stdout).toContain('Usage: npm run -s evaluate')
  })
})

describe('many plans', () => {
  it('are answered one a line, in order, and a bad one does not hold up the rest', () => {
    const input = [
      JSON.stringify(plan('FP-1')),
      JSON.stringify(bad),
      '{"reference": "FP-3"',
      JSON.stringify({ on: '2026-05-01', plan: plan('FP-4') }),
      JSON.stringify({ plan: plan('FP-5') }),
    ].join('\n')
    const { status, stderr, answers } = lines(['--on', '2026-11-22'], input)
    expect(answers).toMatchObject([
      { reference: 'FP-1', on: '2026-11-22' },
      { reference: 'FP-2', errors: badErrors },
      { reference: null, errors: ['line 3: is not JSON'] },
      { reference: 'FP-4', on: '2026-05-01' },
      { reference: 'FP-5', on: '2026-11-22' },
    ])
    expect({ status, stderr }).toEqual({ status: 1, stderr: '' })
  })

  it('are all evaluated: the exit code says so', () => {
    expect(lines([], `${JSON.stringify(plan('FP-1'))}\n`)).toMatchObject({ status: 0, stderr: '' })
  })

  it('may have blank lines between them, which have no answer and still count as lines', () => {
    const { answers } = lines([], `\n${JSON.stringify(plan('FP-1'))}\r\n  \nnope\n\n`)
    expect(answers).toMatchObject([{ reference: 'FP-1' }, { errors: ['line 4: is not JSON'] }])
  })

  it('may be none', () => {
    expect(lines([], '')).toMatchObject({ status: 0, answers: [] })
  })

  it('wrapped badly are told what is wrong with the wrapping and the plan at once', () => {
    const input = [
      JSON.stringify({ on: '2026-02-30', plan: bad, day: 1 }),
      JSON.stringify({ on: 5, plan: plan('FP-1') }),
    ].join('\n')
    const { answers, status } = lines([], input)
    expect(answers).toEqual([
      {
        reference: 'FP-2',
        errors: [
          'on: 2026-02-30 is not a day',
          'day: is no key beside plan; there is on',
          ...badErrors,
        ],
      },
      { reference: 'FP-1', errors: ['on: 5 is not a day'] },
    ])
    expect(status).toBe(1)
  })

  it('are split at line feeds alone, and a line that is not UTF-8 is named', () => {
    const separated = JSON.stringify({ ...plan('FP\u2028-1') })
    const input = Buffer.concat([Buffer.from(`${separated}\n`), Buffer.from([0xff, 0x0a])])
    expect(lines([], input).answers).toMatchObject([
      { reference: 'FP\u2028-1' },
      { reference: null, errors: ['line 2: is not UTF-8'] },
    ])
  })

  it('are answered while they come', async () => {
    const child = spawn(process.execPath, [command, '--ndjson', '--on', '2026-11-22'])
    const answers = createInterface(child.stdout)[Symbol.asyncIterator]()
    for (const reference of ['FP-1', 'FP-2']) {
      child.stdin.write(`${JSON.stringify(plan(reference))}\n`)
      const { value } = await answers.next()
      expect(JSON.parse(String(value))).toMatchObject({ reference })
    }
    child.stdin.end()
    expect(await once(child, 'close')).toEqual([0, null])
  })

  it('are not read faster than their answers are taken', async () => {
    const child = spawn(process.execPath, [command, '--ndjson'])
    child.stdin.on('error', () => undefined)
    const text = `${JSON.stringify(plan('FP-1'))}\n`.repeat(200)
    let written = 0
    while (written < 64 * 1024 * 1024) {
      const isTaken = child.stdin.write(text)
      written += text.length
      if (!isTaken && (await isStuck(child.stdin))) break
    }
    expect(written).toBeLessThan(8 * 1024 * 1024)
    child.kill()
    await once(child, 'close')
  })

  it('may be left by their reader without a word', async () => {
    const child = spawn(process.execPath, [command, '--ndjson'])
    let complaints = ''
    child.stderr.on('data', (text) => (complaints += String(text)))
    child.stdin.on('error', () => undefined)
    child.stdout.once('data', () => child.stdout.destroy())
    child.stdin.end(`${JSON.stringify(plan('FP-1'))}\n`.repeat(20_000))
    expect(await once(child, 'close')).toEqual([0, null])
    expect(complaints).toBe('')
  })
})

/** Whether nothing is taken from a full pipe for a while. */
async function isStuck(stream: NodeJS.WritableStream): Promise<boolean> {
  const timer = new AbortController()
  const drained = once(stream, 'drain', { signal: timer.signal }).then(
    () => false,
    () => true,
  )
  const limit = setTimeout(() => timer.abort(), 1_500)
  const isFull = await drained
  clearTimeout(limit)
  return isFull
}
