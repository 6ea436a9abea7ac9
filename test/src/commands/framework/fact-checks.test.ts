import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { placedLines } from '../../../../rules/describe/clause.ts'
import { factCheckPage, keptAt, renewedBy } from '../../../../src/commands/framework/fact-checks.ts'
import { triedCasesOf } from '../../../../src/commands/framework/tried.ts'
import { builtIn } from '../../../rules/frameworks/walk.ts'

const kept = (id: string) => (existsSync(keptAt(id)) ? readFileSync(keptAt(id), 'utf8') : '')

describe('the page that a framework can be checked by', () => {
  it.each(builtIn)('$id is up to date', (framework) => {
    const { id } = framework
    const isRenewed = kept(id) === factCheckPage(framework)
    expect(isRenewed, `${keptAt(id)} is out of date. Renew it: ${renewedBy(id)}`).toBe(true)
  })

  it.each(builtIn)('$id is the same whenever it is made', (framework) => {
    expect(factCheckPage(framework)).toBe(factCheckPage(framework))
  })

  it.each(builtIn)('$id has every clause with its reading and its cases', (framework) => {
    const page = factCheckPage(framework)
    const lines = framework.themes.flatMap((theme) =>
      [...(theme.clauses ?? []), ...theme.outcomes.map(({ evidence }) => evidence)].flatMap(
        (clause) => placedLines(clause),
      ),
    )
    const headings = page.split('\n').filter((line) => line.startsWith('#### '))
    expect(headings).toEqual(lines.map(({ clause }) => `#### ${clause.ref}`))
    const readings = lines.filter(({ clause }) => clause.reads !== undefined)
    expect(page.split('**Our reading**').length - 1).toBeGreaterThanOrEqual(readings.length)
    expect(page.split('**Cases**').length - 1).toBeGreaterThanOrEqual(lines.length)
  })
})

describe('the cases of a framework', () => {
  const folder = mkdtempSync(join(tmpdir(), 'cases-'))
  afterAll(() => rmSync(folder, { recursive: true }))
  const [framework] = builtIn.filter(({ id }) => id === 'bristol')

  const casesFor = (ref: string, text: string) => {
    writeFileSync(join(folder, 'family.test.ts'), text)
    return framework && triedCasesOf(framework, [folder]).get(ref)
  }

  it('are the rows of its tables, with what each expects', () => {
    const text = `const rows: Case[] = [
      ['a score of 14 is met', plan({ a: 1 }), '2026-07-01', { '3.2': 'met', '3.2.m1 a1': ['waiting', '2026-07-01'] }],
      [\`a score of \${score} is not\`, plan(), day, { '3.2.m1': 'not-met' }],
    ]`
    expect(casesFor('3.2', text)).toEqual([{ says: 'a score of 14 is met', answer: 'met' }])
    expect(casesFor('3.2.m1', text)).toEqual([
      { says: 'a score of 14 is met', answer: 'waiting, earliest 2026-07-01 for a1' },
      { says: 'a score of … is not', answer: 'not-met' },
    ])
  })

  it('that stand in a group are told under its title', () => {
    const text = `describe('three months after the referral', () => {
      tryCases([['less a day', told(), '2026-04-30', { '3.3': 'waiting' }]])
    })`
    expect(casesFor('3.3', text)).toEqual([
      { says: 'three months after the referral: less a day', answer: 'waiting' },
    ])
  })

  it('are its tests that name a ref, under the title of their group', () => {
    const text = `describe('a score', () => {
      it('of 14 is told of', () => { expect(codes).toContain('3.2.m1 dash') })
      it.each([1, 2])('of %d is not', (n) => { expect(codesOf('3.2.m1')).toEqual(n) })
    })
    it('names nothing', () => { expect('9.99.m1').toBe('9.99.m1') })`
    expect(casesFor('3.2.m1', text)).toEqual([
      { says: 'a score: of 14 is told of' },
      { says: 'a score: of … is not' },
    ])
  })

  it('are none where the framework has no folder of tests', () => {
    expect(framework && triedCasesOf(framework, [join(folder, 'gone')]).size).toBe(0)
  })
})
