import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { clausesIn, builtIn } from '../../../rules/frameworks/walk.ts'
import {
  sectionsOf,
  sectionWith,
  type PrintedLine,
} from '../../../../src/tab/frameworks/printed-sections.ts'
import { searchLines } from '../../../../src/tab/frameworks/search-lines.ts'

const folder = new URL('../../../../rules/frameworks/', import.meta.url)
const publishedBy = (id: string) =>
  new Set(
    readFileSync(new URL(`${id}/fingerprints.txt`, folder), 'utf8')
      .trimEnd()
      .split('\n'),
  )
const fingerprintOf = (says: string) => createHash('sha256').update(says).digest('hex')
const linesOf = (id: string): readonly PrintedLine[] => {
  const framework = builtIn.find((one) => one.id === id)
  return framework ? sectionsOf(framework).flatMap(({ lines }) => lines) : []
}
const lineOf = (id: string, ref: string) => linesOf(id).find((line) => line.ref === ref)
const saysOf = (line: PrintedLine | undefined, about: string) =>
  line?.checks.find((check) => check.about === about)?.says

describe.each(builtIn)('what is read of $id', (framework) => {
  const lines = linesOf(framework.id)

  it('quotes nothing that was not published', () => {
    const published = publishedBy(framework.id)
    const quoted = lines.flatMap(({ says }) => says)
    expect(quoted.length).toBeGreaterThan(20)
    // Stars that mark what the data team receives are print, and are left out of a sentence that is read.
    const known = new Set(clausesIn(framework).map(({ says }) => says?.replaceAll('**', '')))
    expect(
      quoted.filter((says) => !published.has(fingerprintOf(says)) && !known.has(says)),
    ).toEqual([])
  })

  it('has every clause once, each with how it is decided', () => {
    const refs = clausesIn(framework)
      .filter(({ says }) => says !== undefined)
      .map(({ ref }) => ref)
    const shown = lines.map(({ ref }) => ref)
    expect(refs.filter((ref) => !shown.includes(ref))).toEqual([])
    const anchors = lines.map(({ anchor }) => anchor)
    expect(new Set(anchors).size).toBe(anchors.length)
    expect(refs.filter((ref) => !anchors.includes(ref))).toEqual([])
    const silent = lines.filter(({ ref, checks }) => refs.includes(ref) && checks.length === 0)
    expect(silent.map(({ ref }) => ref)).toEqual([])
  })

  it('finds each line’s section by the line’s own anchor', () => {
    const sections = sectionsOf(framework)
    for (const section of sections) {
      for (const { anchor } of section.lines) {
        expect([anchor, sectionWith(anchor, sections)?.ref]).toEqual([anchor, section.ref])
      }
    }
    expect(sectionWith('no-such-ref', sections)).toBeNull()
  })
})

describe('our reading of a clause', () => {
  it('says what starts the time again: one incident, where none is allowed', () => {
    expect(
      saysOf(lineOf('supporting-families-2022', '7.1.E1'), 'What starts the time again'),
    ).toEqual(['Another incident starts the 6 months again'])
  })

  it('does not say so of attendance, which no single day begins anew', () => {
    const line = lineOf('durham-2018', '2.1.m2')
    expect(saysOf(line, 'Threshold')).toEqual(['Above 90%; 90% itself is not enough'])
    expect(saysOf(line, 'What starts the time again')).toBeUndefined()
  })
})

describe('a search in a framework', () => {
  const sections = builtIn.filter(({ id }) => id === 'durham-2018').flatMap(sectionsOf)
  const refs = (typed: string) => searchLines(sections, typed).map(({ line }) => line.ref)

  it('finds a line by its ref, that line first', () => {
    expect(refs('2.1.m2')[0]).toBe('2.1.m2')
  })

  it('finds lines that hold all of the words, in print or in our reading', () => {
    expect(refs('attendance 90%')).toContain('2.1.m2')
    expect(refs('POOLED sessions')).toContain('2.1.m2')
    expect(refs('attendance zebra')).toEqual([])
  })

  it('finds nothing for nothing', () => {
    expect(refs('   ')).toEqual([])
  })
})
