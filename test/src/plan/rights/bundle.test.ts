import { describe, expect, it } from 'vitest'
import { bundleFileName, bundleOf, type Bundle } from '../../../../src/plan/rights/bundle.ts'
import { bundlePage } from '../../../../src/plan/rights/bundle-page.ts'
import {
  queueOf,
  type ItemDecision,
  type Verdict,
} from '../../../../src/plan/rights/redaction-queue.ts'
import { dan, liam, marlowes } from './rights-lab.ts'

const refuge = 'Rowan House, 12 Larch Way, NS4 7QT'
const row = { measure: 'attendance', who: 'p-ruth', on: '2026-03-01' }

/** A mother's plan with an entry to release, one to redact, two to keep back. */
const story = () =>
  marlowes()
    .add('evidence', 'e-free', { ...row, source: '<b>School</b> & "register"' })
    .add('evidence', 'e-part', { ...row, note: 'Tom told us everything.' })
    .add('evidence', 'e-police', { ...row, measure: 'offence', note: 'Watched by police.' }, liam)
    .add('evidence', 'e-dan', { ...row, note: 'Dan wrote to us.' })

const verdicts: Readonly<Record<string, Verdict>> = {
  'entry:head': { kind: 'release' },
  'entry:e-part': { kind: 'redact', instead: 'A child spoke.', exemption: 'third-party' },
  'entry:e-police': { kind: 'withhold', exemption: 'crime' },
  'entry:e-dan': { kind: 'withhold', exemption: 'third-party' },
}

function make(prepared: ReturnType<ReturnType<typeof story>['prepare']>, given = verdicts) {
  const { items, name, holdsKeptPlace } = prepared
  const decisions = items.flatMap(({ id, mark }): ItemDecision[] => {
    const verdict = given[id]
    return verdict ? [{ item: id, mark, verdict, why: 'secret reason', by: 'h', at: 't' }] : []
  })
  const facts = { reference: 'FP-1042', name, asked: '2026-11-01', made: '2026-11-22' }
  return bundleOf(queueOf(items, decisions), { ...facts, holdsKeptPlace })
}

function bundle(): Bundle {
  const made = make(story().prepare())
  if (made.kind !== 'made') throw new Error(`${made.count} are undecided`)
  return made.bundle
}

describe('a bundle', () => {
  it('is made only once nothing is undecided', () => {
    const { 'entry:e-dan': _, ...others } = verdicts
    expect(make(story().prepare(), others)).toEqual({ kind: 'undecided', count: 1 })
    expect(make(story().prepare()).kind).toBe('made')
  })

  it.each(['Tom told us', 'Watched by police', 'Dan wrote', 'secret reason', 'e-police', 'e-dan'])(
    'holds nothing of what was kept back or redacted: %s',
    (secret) => {
      expect(JSON.stringify(bundle())).not.toContain(secret)
      expect(bundlePage(bundle())).not.toContain(secret)
    },
  )

  it('holds what was released, and the text that goes instead', () => {
    const text = JSON.stringify(bundle())
    for (const said of ['Ruth Marlowe', 'A child spoke.', '1 March 2026', '4 March 1988'])
      expect(text).toContain(said)
  })

  it('says how many were kept back and under which exemption', () => {
    expect(bundle().keptBack).toMatchObject([
      { exemption: 'third-party', withheld: 1, redacted: 1 },
      { exemption: 'crime', withheld: 1, redacted: 0 },
    ])
    expect(bundlePage(bundle())).toContain('Kept back: 1. Changed: 1.')
  })

  it('never lets a protected place out, whatever was decided before it was known', () => {
    const before = marlowes().add('evidence', 'e', { ...row, who: 'p-dan', source: refuge })
    expect(make(before.prepare(dan), {}).kind).toBe('made')
    const release = { 'entry:e': { kind: 'release' } as const }
    const place = {
      people: ['p-ruth'],
      use: 'home',
      text: refuge,
      protected: true,
      audience: ['Early Help'],
    }
    const after = before.add('location', 'l', place)
    expect(make(after.prepare(dan), {}).kind).toBe('undecided')
    expect(make(after.prepare(dan), release).kind).toBe('undecided')
  })
})

describe('the name of a bundle’s file', () => {
  it('says the plan and the day, and nobody’s name', () => {
    expect(bundleFileName(bundle(), 'html')).toBe('subject-access-FP-1042-2026-11-22.html')
  })

  it('holds nothing that a header or a folder could take for more', () => {
    const name = bundleFileName({ reference: '../FP"\r\n1', made: '2026-11-22' }, 'json')
    expect(name).toBe('subject-access-FP1-2026-11-22.json')
  })
})

describe('the page of a bundle', () => {
  it('shows what was typed as it was typed, and runs nothing', () => {
    const page = bundlePage(bundle())
    expect(page).toContain('&lt;b&gt;School&lt;/b&gt; &amp; &quot;register&quot;')
    expect(page).not.toMatch(/<script|<b>|\son\w+=|https?:/i)
    expect(page).toContain("default-src 'none'")
  })

  it('names nobody in its title', () => {
    const [, title = ''] = /<title>(.*)<\/title>/.exec(bundlePage(bundle())) ?? []
    expect(title).toBe('What is held: plan FP-1042')
  })

  it('says so where nothing was kept back', () => {
    expect(bundlePage({ ...bundle(), keptBack: [] })).toContain('Nothing was kept back.')
  })
})
