import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { clause, councils, themeWith } from '../../rules/framework-document/frameworks.ts'

const root = resolve(import.meta.dirname, '../../..')
const folder = mkdtempSync(join(tmpdir(), 'framework-'))
afterAll(() => rmSync(folder, { recursive: true }))

function file(name: string, value: unknown): string {
  writeFileSync(join(folder, name), typeof value === 'string' ? value : JSON.stringify(value))
  return join(folder, name)
}

function run(command: 'framework' | 'evaluate', args: string[], input = '') {
  const script = join(root, `src/commands/${command}.ts`)
  const options = { input, cwd: folder, encoding: 'utf8' } as const
  const { status, stdout, stderr } = spawnSync(process.execPath, [script, ...args], options)
  return { status, stdout, stderr, lines: stdout.split('\n').filter(Boolean) }
}

const framework = (...args: string[]) => run('framework', args)

const edition = (year: number, atLeast: number) =>
  councils({
    id: `eastshire-${year}`,
    edition: `${year}`,
    themes: [themeWith({ kind: 'each', who: { of: 'need' }, of: clause({ is: { atLeast } }) })],
  })
const old = file('old.json', edition(2026, 95))
const stricter = file('new.json', edition(2027, 97))
const faulty = file('faulty.json', councils({ edition: '', owner: 'Eastshire' }))

const pupil = (reference: string, attended: number, id = 'eastshire-2026') => ({
  format: 'family-outcome-plan/1',
  framework: id,
  reference,
  opened: '2026-01-01',
  people: [{ id: 'c1', kind: 'child', born: '2014-05-02' }],
  needs: [{ ref: '1.1', people: ['c1'], identified: '2026-01-01' }],
  evidence: ['2025-26 spring', '2025-26 summer'].map((term) => ({
    measure: 'attendance',
    who: 'c1',
    term,
    possible: 100,
    attended,
  })),
})
const ndjson = (...plans: unknown[]) => plans.map((plan) => `${JSON.stringify(plan)}\n`).join('')

describe('check', () => {
  it('says nothing on stdout of a framework that is sound', () => {
    expect(framework('check', old)).toMatchObject({
      status: 0,
      stdout: '',
      stderr: 'No fault: eastshire-2026: 1 theme, 1 need, 1 outcome, 1 clause.\n',
    })
  })

  it('names every fault of one that is not', () => {
    const faults = ['edition: is empty', 'owner: is no key of this format']
    expect(framework('check', faulty)).toMatchObject({ status: 1, lines: faults, stderr: '' })
    expect(JSON.parse(framework('check', faulty, '--json').stdout)).toEqual(faults)
  })

  it.each([
    ['a file that is not there', join(folder, 'gone.json'), 'no such file'],
    ['a file that is not JSON', file('text.json', 'edition: 2026'), 'is not JSON'],
  ])('refuses %s', (_, name, says) => {
    const { status, stdout, stderr } = framework('check', name)
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' })
    expect(stderr).toContain(says)
  })
})

describe('diff', () => {
  const threshold = 'clause 1.1.E1: threshold: “at least 95%” is now “at least 97%”'

  it('tells in words what the second edition changes', () => {
    expect(framework('diff', old, stricter)).toMatchObject({
      status: 0,
      lines: ['framework: edition: “2026” is now “2027”', threshold],
    })
  })

  it('tells it as JSON', () => {
    const differences: unknown = JSON.parse(framework('diff', old, stricter, '--json').stdout)
    expect(differences).toContainEqual({
      kind: 'clause',
      ref: '1.1.E1',
      change: 'changed',
      about: 'threshold',
      before: 'at least 95%',
      after: 'at least 97%',
    })
  })

  it('tells nothing of one and the same', () => {
    expect(framework('diff', 'bristol', 'bristol')).toMatchObject({
      status: 0,
      stdout: '',
      stderr: 'There is no difference.\n',
    })
  })

  it('refuses a framework with faults', () => {
    const { status, stdout, stderr } = framework('diff', old, faulty)
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' })
    expect(stderr).toContain('edition: is empty')
  })
})

describe('preview', () => {
  const plans = file(
    'plans.ndjson',
    ndjson(
      pupil('FP-1', 96),
      pupil('FP-2', 98),
      { on: '2026-05-01', plan: pupil('FP-3', 96) },
      { ...pupil('FP-4', 96, 'bristol'), needs: [] },
    ),
  )
  const preview = (...args: string[]) =>
    framework('preview', old, stricter, '--on', '2026-07-31', ...args)

  it('lists the families whose verdicts would change, and the clause that is why', () => {
    expect(preview('--plans', plans)).toMatchObject({
      status: 0,
      lines: [
        'FP-1: on 2026-07-31: theme 1 met becomes not-met',
        'FP-1: on 2026-07-31: outcome 1.1 met becomes not-met: 1.1.E1 (met becomes not-met)',
        'FP-1: on 2026-07-31: progress met becomes not-met',
        'FP-3: on 2026-05-01: theme 1 waiting becomes not-met',
        'FP-3: on 2026-05-01: outcome 1.1 waiting becomes not-met: 1.1.E1 (waiting becomes not-met)',
        'FP-3: on 2026-05-01: progress waiting becomes not-met',
      ],
      stderr: '2 would change, 1 would not, 1 are under another framework, 0 could not be told.\n',
    })
  })

  it('names families by their reference only', () => {
    expect(preview('--plans', plans, '--json').stdout).not.toMatch(/c1|2014/)
  })

  it('writes one family a line as JSON, and goes on after a plan that cannot be read', () => {
    const some = file('some.ndjson', `nonsense\n${ndjson(pupil('FP-1', 96))}`)
    const { status, lines } = preview('--plans', some, '--json')
    expect(status).toBe(1)
    expect(lines.map((line): unknown => JSON.parse(line))).toMatchObject([
      { reference: null, errors: ['line 1: is not JSON'] },
      {
        reference: 'FP-1',
        changes: [{ what: 'theme' }, { what: 'outcome' }, { what: 'progress' }],
      },
    ])
  })

  it('reads plans from stdin', () => {
    const { lines } = run(
      'framework',
      ['preview', old, stricter, '--plans', '-', '--on', '2026-07-31'],
      ndjson(pupil('FP-1', 96)),
    )
    expect(lines).toHaveLength(3)
  })

  it('refuses plans that are not there', () => {
    const { status, stdout, stderr } = preview('--plans', join(folder, 'gone.ndjson'))
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' })
    expect(stderr).toContain('no such file')
  })
})

describe('a command line that cannot be used', () => {
  it('is refused with the usage', () => {
    const { status, stdout, stderr } = framework('merge')
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' })
    expect(stderr).toContain('There is no merge')
    expect(stderr).toContain('Usage: npm run -s framework')
  })

  it('is refused where it would keep a page of a file', () => {
    const { status, stderr } = framework('factcheck', '--write', old)
    expect(status).toBe(2)
    expect(stderr).toContain('is not built in')
  })

  it('is explained by --help', () => {
    expect(framework('--help')).toMatchObject({
      status: 0,
      stdout: expect.stringContaining('Usage: npm run -s framework'),
    })
  })
})

describe('evaluate with a council’s own framework', () => {
  const on = ['--on', '2026-07-31']

  it('judges each plan by the edition it names, two of them side by side', () => {
    const input = ndjson(pupil('FP-1', 96), pupil('FP-2', 96, 'eastshire-2027'))
    const own = ['--framework', old, '--framework', stricter]
    const { status, lines } = run('evaluate', ['--ndjson', ...own, ...on], input)
    expect(lines.map((line): unknown => JSON.parse(line))).toMatchObject([
      { framework: 'eastshire-2026', outcomes: [{ ref: '1.1', verdict: 'met' }] },
      { framework: 'eastshire-2027', outcomes: [{ ref: '1.1', verdict: 'not-met' }] },
    ])
    expect(status).toBe(0)
  })

  it('does not know it unless it is named', () => {
    const plan = file('plan.json', pupil('FP-1', 96))
    expect(run('evaluate', [plan, '--framework', old, ...on]).status).toBe(0)
    const { status, stdout } = run('evaluate', [plan, ...on])
    expect(status).toBe(1)
    expect(stdout).toContain('framework: eastshire-2026 is not known')
  })

  it.each([
    ['faults', [faulty], 'edition: is empty'],
    ['the id of another', [old, old], 'Two frameworks are called eastshire-2026'],
  ])('refuses one with %s', (_, files, says) => {
    const own = files.flatMap((name) => ['--framework', name])
    const { status, stdout, stderr } = run('evaluate', ['--ndjson', ...own])
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' })
    expect(stderr).toContain(says)
  })
})
