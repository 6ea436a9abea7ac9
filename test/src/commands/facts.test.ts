import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { hostsOfPages } from '../../../src/commands/facts/recipients.ts'
import { tablesOfLog } from '../../../src/commands/facts/kept.ts'
import { factsPage } from '../../../src/commands/facts/page.ts'
import { routesOfContract } from '../../../src/commands/facts/routes.ts'
import { safeguards } from '../../../src/commands/facts/safeguards.ts'
import { sampleFamilies } from '../../../src/local/families/index.ts'
import { samplePeople } from '../../../src/local/people.ts'
import { appRoles } from '../../../src/plan/actor.ts'
import { categories } from '../../../src/plan/codes.ts'
import { teamRoles } from '../../../src/plan/policy.ts'
import { kindNames, kinds } from '../../../src/plan/record.ts'
import { exemptionNames } from '../../../src/plan/rights/exemptions.ts'
import { cautiousPolicy } from '../../../src/plan/rights/retention-policy.ts'

const root = join(import.meta.dirname, '../../..')
const page = factsPage(cautiousPolicy)
const rows = page.split('\n').filter((line) => line.startsWith('| '))
const hasRow = (...cells: readonly string[]) =>
  rows.some((row) => row.startsWith(`| ${cells.map((cell) => `\`${cell}\``).join(' | ')} |`))

describe('the facts for an impact assessment', () => {
  it.each(kindNames)('name the kind %s, and each of its fields with its category', (kind) => {
    expect(hasRow(kind)).toBe(true)
    expect(Object.keys(kinds[kind]).filter((field) => !hasRow(kind, field))).toEqual([])
  })

  it('name each table of the log, and say what it is for', () => {
    const tables = tablesOfLog()
    expect(tables.length).toBeGreaterThan(15)
    const isTold = (name: string) =>
      rows.some(
        (row) => row.startsWith(`| \`${name}\` |`) && /\w+.*\.$/.test(row.split(' | ')[1] ?? ''),
      )
    expect(tables.filter(({ name }) => !isTold(name))).toEqual([])
  })

  it('name each role of the directory and each place in a team', () => {
    const heads = rows.filter((row) => row.startsWith('|  |')).join('\n')
    for (const role of [...appRoles, ...teamRoles, 'emergency'])
      expect(heads).toContain(`\`${role}\``)
  })

  it('name each route with what it answers', () => {
    const routes = routesOfContract()
    expect(routes.length).toBeGreaterThan(20)
    expect(routes.filter(({ route, says }) => !hasRow(route) || says === '')).toEqual([])
  })

  it('name each category, exemption, host and line of the retention table', () => {
    const hosts = hostsOfPages().map(({ host }) => host)
    expect(hosts).toContain('https://login.microsoftonline.com')
    for (const word of [...categories, ...exemptionNames, ...hosts])
      expect(page).toContain(`\`${word}\``)
    for (const { source } of cautiousPolicy.rules) expect(page).toContain(source)
  })

  it('say of the policy what the policy does', () => {
    const row = (says: string) => rows.find((one) => one.startsWith(`| ${says} |`))
    expect(row('evidence: health')).toBe('| evidence: health | yes | – | yes | yes |')
    expect(row('for another agency')).toBe('| for another agency | – | – | – | – |')
    expect(row('protected place, for another agency')).toContain('| – | – | – | – |')
    expect(row('keep the directory')).toBe('| keep the directory | – | – | – | – | yes |')
  })

  it.each(safeguards)('show “%s” by a test that is there: %s', (_, test) => {
    expect(existsSync(join(root, test))).toBe(true)
    expect(page).toContain(test)
  })

  it('hold nothing of any family and of nobody who works with one', () => {
    const families = sampleFamilies('2026-11-22').map(({ family }) => family)
    const names = [...families, ...samplePeople.map(({ name }) => name)]
    expect(names.length).toBeGreaterThan(15)
    for (const name of names) expect(page).not.toContain(name)
  })
})

describe('the command that prints them', () => {
  const folder = mkdtempSync(join(tmpdir(), 'facts-'))
  afterAll(() => rmSync(folder, { recursive: true }))
  const print = (...args: string[]) =>
    spawnSync(process.execPath, [join(root, 'src/commands/facts.ts'), ...args], {
      encoding: 'utf8',
    })

  it('prints the page and nothing else', () => {
    const { status, stdout, stderr } = print()
    expect([status, stderr]).toEqual([0, ''])
    expect(stdout).toBe(`${page}\n`)
  })

  it('prints a council’s own table where one is named', () => {
    const file = join(folder, 'own.json')
    writeFileSync(file, JSON.stringify({ ...cautiousPolicy, council: 'Northshire County' }))
    expect(print('--retention', file).stdout).toContain('Northshire County')
  })

  it.each([
    ['a file that is not there', ['--retention', '/nowhere/x.json'], 'cannot be read'],
    ['an option there is not', ['--none'], 'Usage'],
  ])('refuses %s', (_, args, says) => {
    const { status, stdout, stderr } = print(...args)
    expect([status, stdout]).toEqual([2, ''])
    expect(stderr).toContain(says)
  })
})
