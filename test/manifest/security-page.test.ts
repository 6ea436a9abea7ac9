import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'

const root = join(import.meta.dirname, '../..')
const page = readFileSync(join(root, '.github/SECURITY.md'), 'utf8')
const named = [...page.matchAll(/`(test\/[\w./-]+)`/g)].map(([, file = '']) => file)
const sections = page.split('\n### ').slice(1)

describe('the page on security', () => {
  it('names only tests that are there', () => {
    expect(named.length).toBeGreaterThan(40)
    expect([...new Set(named)].filter((file) => !existsSync(join(root, file)))).toEqual([])
  })

  it('names files that hold tests', () => {
    const empty = [...new Set(named)].filter(
      (file) => !/\b(it|test)(\.each)?[(<`]/.test(readFileSync(join(root, file), 'utf8')),
    )
    expect(empty).toEqual([])
  })

  it('speaks of every adversary that was thought of', () => {
    expect(sections.map((section) => section.split('\n')[0])).toEqual([
      'An outsider on the network',
      'A curious colleague',
      'A parent or ex-partner with a foothold in a team',
      'A stolen laptop',
      'A SharePoint administrator',
      'A malicious dependency',
      'A compromised gateway or operator of the machine',
    ])
  })

  it('has a test for each threat, or says that it remains', () => {
    const rows = sections
      .flatMap((section) => section.split('\n## ')[0]?.split('\n') ?? [])
      .filter((line) => line.startsWith('| ') && !/^\| (threat|-)/.test(line))
    expect(rows.length).toBeGreaterThan(30)
    const unshown = rows.filter((row) => !row.includes('`test/') && !row.includes('what remains'))
    expect(unshown).toEqual([])
  })
})
