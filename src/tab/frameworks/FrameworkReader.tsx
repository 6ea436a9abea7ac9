import { Link, makeStyles, SearchBox, tokens } from '@fluentui/react-components'
import { useEffect, useMemo, useState } from 'react'
import type { Framework } from '../../../rules/framework.ts'
import type { CaseloadRow } from '../../plan/caseload.ts'
import { counted } from '../../ui/day-words.ts'
import { editionInWords } from '../framework-name.ts'
import { linkTo } from '../navigation.ts'
import { NothingHere } from '../shell/NothingHere.tsx'
import { FrameworkTree } from './FrameworkTree.tsx'
import { plansUsing, plansUsingInWords } from './plans-using.ts'
import { PrintedLineRow } from './PrintedLineRow.tsx'
import { sectionsOf, sectionWith } from './printed-sections.ts'
import { searchLines } from './search-lines.ts'

const useStyles = makeStyles({
  facts: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: '4px 28px',
    color: tokens.colorNeutralForeground3,
  },
  using: {
    '& summary': { cursor: 'pointer', minHeight: '24px' },
    '& ul': { margin: 0, paddingLeft: '20px' },
  },
  search: { maxWidth: '420px', width: '100%' },
  panes: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr)',
    gap: '16px 24px',
    alignItems: 'start',
    '@media (min-width: 1024px)': { gridTemplateColumns: '280px minmax(0, 1fr)' },
  },
  nav: {
    minWidth: 0,
    '@media (min-width: 1024px)': {
      position: 'sticky',
      top: '16px',
      maxHeight: 'calc(100dvh - 32px)',
      overflowY: 'auto',
    },
  },
  content: {
    minWidth: 0,
    padding: '8px 20px',
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    '@media (max-width: 719px)': { padding: '4px 12px' },
  },
  title: {
    margin: '8px 0',
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
  },
  heads: {
    display: 'none',
    '@media (min-width: 860px)': {
      display: 'grid',
      gridTemplateColumns: 'minmax(0, 1fr) minmax(0, 1fr)',
      gap: '24px',
      paddingBottom: '8px',
      color: tokens.colorNeutralForeground3,
    },
  },
  found: {
    margin: '4px 0 0',
    paddingLeft: '20px',
    overflowWrap: 'anywhere',
    '& li': { marginBottom: '4px' },
  },
})

interface FrameworkReaderProps {
  readonly framework: Framework
  readonly clause: string | null
  readonly rows: readonly CaseloadRow[] | null
}

/** One framework: its themes, the lines of the one that is open, and a search through all of them. */
export function FrameworkReader({ framework, clause, rows }: FrameworkReaderProps) {
  const styles = useStyles()
  const [typed, setTyped] = useState('')
  const sections = useMemo(() => sectionsOf(framework), [framework])
  const section = sectionWith(clause, sections)
  useEffect(() => {
    if (clause === null) return
    const line = document.querySelector<HTMLElement>(`[data-clause="${CSS.escape(clause)}"]`)
    line?.scrollIntoView({ block: 'start' })
    if (document.activeElement === document.body) line?.focus({ preventScroll: true })
  }, [clause])
  if (!section) return <NothingHere />
  const found = searchLines(sections, typed)
  const using = rows ? plansUsing(rows, framework.id) : []
  return (
    <>
      <div className={styles.facts}>
        <span>{framework.publisher ?? 'The document names no publisher'}</span>
        <span>Edition: {editionInWords(framework.edition) || 'the document bears no date'}</span>
        {rows && using.length === 0 && <span>{plansUsingInWords(0)}</span>}
        {using.length > 0 && (
          <details className={styles.using}>
            <summary>{plansUsingInWords(using.length)}</summary>
            <ul>
              {using.map(({ key, family, reference }) => (
                <li key={key}>
                  <Link inline {...linkTo({ screen: 'plan', key, outcome: null })}>
                    <bdi>{family}</bdi> family, {reference}
                  </Link>
                </li>
              ))}
            </ul>
          </details>
        )}
      </div>
      <search>
        <SearchBox
          className={styles.search}
          placeholder="Find words or a ref"
          aria-label="Find words or a ref in this framework"
          value={typed}
          onChange={(_, { value }) => setTyped(value)}
        />
        {typed.trim() !== '' && (
          <>
            <output>{found.length === 0 ? 'Nothing found' : counted(found.length, 'line')}</output>
            <ul className={styles.found}>
              {found.map(({ line }) => (
                <li key={line.anchor}>
                  <Link
                    inline
                    {...linkTo({ screen: 'frameworks', framework: framework.id, ref: line.anchor })}
                  >
                    {line.kind} {line.ref}
                  </Link>{' '}
                  {line.says[0] ?? line.reads[0]}
                </li>
              ))}
            </ul>
          </>
        )}
      </search>
      <div className={styles.panes}>
        <nav aria-label="Framework" className={styles.nav}>
          <FrameworkTree
            framework={framework.id}
            sections={sections}
            section={section.ref}
            current={clause}
          />
        </nav>
        <section className={styles.content} aria-label={section.title}>
          <h2 className={styles.title}>{section.title}</h2>
          <div className={styles.heads} aria-hidden>
            <span>As published</span>
            <span>Our reading</span>
          </div>
          {section.lines.map((line) => (
            <PrintedLineRow
              key={line.anchor}
              line={line}
              framework={framework.id}
              isCurrent={line.anchor === clause}
            />
          ))}
        </section>
      </div>
    </>
  )
}
