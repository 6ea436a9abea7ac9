import { csvOf, csvType } from '../csv.ts'
import { escaped, htmlList, htmlPage } from '../html-page.ts'
import type { OutcomeRecord } from './outcome-record.ts'
import { sectionsOf } from './record-sections.ts'

export type RecordForm = 'html' | 'csv' | 'json'

/** A file of the outcome record, named by the plan's number and by nothing of the family. */
export interface RecordFile {
  readonly name: string
  readonly type: string
  readonly text: string
}

/** The outcome record in one of its forms: a page that opens and prints anywhere, a table, or data. */
export function recordFile(record: OutcomeRecord, form: RecordForm): RecordFile {
  const number = record.reference.replaceAll(/[^A-Za-z0-9-]/g, '')
  const name = `outcome-record-${number}.${form}`
  switch (form) {
    case 'html':
      return { name, type: 'text/html; charset=utf-8', text: page(record) }
    case 'csv':
      return { name, type: csvType, text: table(record) }
    case 'json':
      return { name, type: 'application/json', text: JSON.stringify(record, null, 2) }
  }
}

const table = (record: OutcomeRecord): string =>
  csvOf([
    ['Plan', 'Section', 'Line', 'Text'],
    ...sectionsOf(record).flatMap(({ heading, lines }) =>
      lines.map(({ label, text }) => [record.reference, heading, label, text]),
    ),
  ])

const style = `body { font: 1rem/1.5 sans-serif; margin: 2rem auto; max-width: 45rem; padding: 0 1rem; overflow-wrap: anywhere; }
section { break-inside: avoid; }
dt { font-weight: bold; }
dd { margin: 0 0 .5rem; white-space: pre-wrap; }
@media print { body { color: #000; background: #fff; margin: 0; max-width: none; } }
@page { size: A4; margin: 18mm; }`

function page(record: OutcomeRecord): string {
  const sections = sectionsOf(record).map(
    ({ heading, lines }) =>
      `<section>\n<h2>${escaped(heading)}</h2>\n${htmlList(lines)}\n</section>`,
  )
  const title = `Outcome record: plan ${record.reference}`
  return htmlPage({ title, style, body: sections.join('\n') })
}
