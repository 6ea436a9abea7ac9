import { dayInWords } from '../../../rules/calendar.ts'
import { escaped, htmlList, htmlPage } from '../html-page.ts'
import type { Bundle, KeptBack, Passed } from './bundle.ts'
import type { Item } from './item.ts'

/** The bundle as one plain page that opens anywhere: no script, nothing fetched, and its title names nobody. */
export function bundlePage(bundle: Bundle): string {
  const { reference, name, asked, made, items, keptBack } = bundle
  const title = `What is held: plan ${reference}`
  const body = `<p>This is what the plan holds about ${escaped(name)}. It was asked for on ${escaped(dayInWords(asked))} and put together on ${escaped(dayInWords(made))}.</p>
${keptBackPart(keptBack)}
${sections
  .map(([heading, of]) =>
    section(
      heading,
      items.filter((one) => isOf(one, of)),
    ),
  )
  .join('\n')}
${section(
  'Parts that were changed before they were passed on',
  items.filter(({ kind }) => kind === 'redacted'),
)}`
  return htmlPage({ title, style, body })
}

const style = `body { font: 1rem/1.5 sans-serif; margin: 2rem auto; max-width: 45rem; padding: 0 1rem; }
dt { font-weight: bold; }
dd { margin: 0 0 .5rem; white-space: pre-wrap; }
article { border-top: 1px solid; padding: .5rem 0; }`

const sections: readonly (readonly [heading: string, of: Item['of']])[] = [
  ['What the plan says now', 'entry'],
  ['What it said before', 'earlier'],
  ['What was taken out of it', 'removed'],
  ['What was written', 'written'],
  ['Who saw the plan', 'looks'],
]

const isOf = (passed: Passed, of: Item['of']): boolean =>
  passed.kind === 'released' && passed.of === of

function section(heading: string, items: readonly Passed[]): string {
  if (items.length === 0) return ''
  return `<section>\n<h2>${escaped(heading)}</h2>\n${items.map(article).join('\n')}\n</section>`
}

function article(passed: Passed): string {
  const heading = `<h3>${escaped(passed.title)}</h3>`
  if (passed.kind === 'redacted')
    return `<article>${heading}<p>${escaped(passed.text)}</p></article>`
  const written = [passed.by, passed.on && dayInWords(passed.on)].filter(Boolean).join(', ')
  const by = written === '' ? '' : `<p>Written by ${escaped(written)}</p>`
  return `<article>${heading}${htmlList(passed.lines)}${by}</article>`
}

function keptBackPart(keptBack: readonly KeptBack[]): string {
  if (keptBack.length === 0) return '<p>Nothing was kept back.</p>'
  const lines = keptBack.map(
    ({ says, source, withheld, redacted }) =>
      `<li>${escaped(says)} Kept back: ${withheld}. Changed: ${redacted}. <small>${escaped(source)}</small></li>`,
  )
  return `<p>Some of it was kept back or changed:</p>\n<ul>\n${lines.join('\n')}\n</ul>`
}
