import { describe, expect, it } from 'vitest'
import { asIfClosed } from '../../../../src/plan/closure/as-if-closed.ts'
import { outcomeRecordOf } from '../../../../src/plan/closure/outcome-record.ts'
import { recordFile } from '../../../../src/plan/closure/record-files.ts'
import { sectionsOf } from '../../../../src/plan/closure/record-sections.ts'
import { findingsOf } from '../../../../src/plan/findings-for.ts'
import type { Plan } from '../../../../src/plan/plan.ts'
import { priya, today, writes } from '../plan-lab.ts'
import { approved, asked, framework, readyPaper } from './closure-lab.ts'

const recordOf = (plan: Plan, hidden = false) =>
  outcomeRecordOf({
    shown: plan,
    asIf: findingsOf(asIfClosed(plan, today), today),
    now: findingsOf(plan, today),
    framework: framework('supporting-families-2022'),
    closing: today,
    on: today,
    hidden,
  })

const closed = (more = {}) => {
  const paper = readyPaper()
  paper.write(priya, writes('outcome-2-1', 'words', 'We want him to talk <more>.'))
  return recordOf(approved(asked(paper.plan, more)))
}

describe('the outcome record', () => {
  it('holds what was agreed, each line with its sentence, verdict and evidence, and the decision', () => {
    const record = closed()
    expect(record).toMatchObject({ reference: 'FP-1042', isClosed: true, closing: today })
    const [first] = record.outcomes
    expect(first).toMatchObject({
      ref: '2.1',
      agreed: '2026-01-10',
      words: 'We want him to talk <more>.',
      status: 'Met',
    })
    const decided = first?.clauses.find(({ ref }) => ref === '2.1.E2')
    expect(decided).toMatchObject({
      says: 'Practitioner and/or self-assessment – improved outcomes',
      verdict: 'met',
      evidence: [{ record: 'judged-2-1', measure: 'judgement', on: '2026-11-01' }],
    })
    expect(sectionsOf(record).map(({ heading }) => heading)).toEqual([
      'The plan',
      'What the framework asks',
      'Outcome 2.1',
      'Outcome 3.1',
      'Outcome 5.1',
      'Where the family goes from here',
      'What the family says',
      'Decision',
    ])
  })

  it('names nothing of a row that its reader is not shown, and says that something counts', () => {
    const { plan } = readyPaper()
    const records = new Map(plan.records)
    records.delete('judged-2-1')
    const ground = recordOf(plan)
    const shown = outcomeRecordOf({
      shown: { records },
      asIf: findingsOf(asIfClosed(plan, today), today),
      now: findingsOf(plan, today),
      framework: framework('supporting-families-2022'),
      closing: today,
      on: today,
      hidden: true,
    })
    const evidenceIn = (record: typeof ground) =>
      record.outcomes.flatMap(({ clauses }) => clauses.flatMap(({ evidence }) => evidence)).length
    expect(evidenceIn(ground) - evidenceIn(shown)).toBe(1)
    expect(JSON.stringify(sectionsOf(shown))).toContain('Something that this reader cannot see')
  })

  it.each(['html', 'csv', 'json'] as const)('as %s is named by the plan’s number alone', (form) => {
    expect(recordFile(closed(), form).name).toBe(`outcome-record-FP-1042.${form}`)
  })

  it('as a page shows what was typed as text, and runs and fetches nothing', () => {
    const { text } = recordFile(closed({ reason: '<script>alert(1)</script>' }), 'html')
    expect(text).toContain('&lt;script&gt;')
    expect(text).not.toMatch(/<script|<img|<link|https?:/)
    expect(text).toContain("default-src 'none'")
  })

  it('as a table keeps quotes and line breaks in their cell, and begins no cell as a formula', () => {
    const { text } = recordFile(closed({ reason: '=1+1 "so"\nand on' }), 'csv')
    expect(text).toContain(`"'=1+1 ""so""\nand on"`)
    expect(text.startsWith('"Plan","Section","Line","Text"\r\n')).toBe(true)
  })

  it('as data reads again as the same record', () => {
    const record = closed()
    expect(JSON.parse(recordFile(record, 'json').text)).toEqual(JSON.parse(JSON.stringify(record)))
  })
})
