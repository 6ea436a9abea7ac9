import { makeStyles, mergeClasses } from '@fluentui/react-components'
import type { FamilyItem, FamilyPage } from '../../../plan/family/family-page.ts'

const paper = '@media print'

const useStyles = makeStyles({
  sheet: {
    boxSizing: 'border-box',
    width: '100%',
    maxWidth: '210mm',
    padding: '18mm',
    color: '#000',
    backgroundColor: '#fff',
    border: '1px solid #616161',
    fontSize: '14pt',
    lineHeight: 1.45,
    overflowWrap: 'anywhere',
    '@media (max-width: 719px)': { padding: '20px 16px' },
    [paper]: { maxWidth: 'none', padding: 0, border: 'none' },
    '& h1, & h2, & h3': { margin: 0, lineHeight: 1.25, breakAfter: 'avoid', outlineStyle: 'none' },
    '& h1, & [data-title]': { fontSize: '22pt' },
    '& p': { margin: '6pt 0 0' },
  },
  section: { marginTop: '18pt' },
  heading: {
    fontSize: '17pt',
    paddingBottom: '3pt',
    borderBottom: '1.5pt solid #000',
  },
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  item: { marginTop: '9pt', breakInside: 'avoid' },
  says: { fontWeight: 700 },
  quote: {
    margin: '4pt 0 0',
    paddingLeft: '10pt',
    borderLeft: '3pt solid #000',
    whiteSpace: 'pre-wrap',
  },
  foot: { marginTop: '18pt', paddingTop: '6pt', borderTop: '1.5pt solid #000' },
})

interface FamilyPaperProps {
  readonly page: FamilyPage
  /** Whether the sheet is the whole page, or is shown on another one. */
  readonly isPage: boolean
}

/** One person's plan as it lies on the kitchen table: black on white in every theme, 14 point, without a word of its own. */
export function FamilyPaper({ page, isPage }: FamilyPaperProps) {
  const styles = useStyles()
  const Title = isPage ? 'h1' : 'h2'
  const Heading = isPage ? 'h2' : 'h3'
  return (
    <article className={styles.sheet} aria-label={page.title}>
      <Title tabIndex={-1} data-title>
        {page.title}
      </Title>
      {page.intro.map((says) => (
        <p key={says}>{says}</p>
      ))}
      {page.sections.map(({ heading, says, items }) => (
        <section key={heading} className={styles.section}>
          <Heading className={mergeClasses(styles.heading)}>{heading}</Heading>
          {says.map((one) => (
            <p key={one}>{one}</p>
          ))}
          {items.length > 0 && (
            <ul className={styles.list}>
              {items.map((item, place) => (
                <Item key={`${item.says}-${place}`} item={item} />
              ))}
            </ul>
          )}
        </section>
      ))}
      <footer className={styles.foot}>
        {page.foot.map((says) => (
          <p key={says}>{says}</p>
        ))}
      </footer>
    </article>
  )
}

function Item({ item }: { readonly item: FamilyItem }) {
  const styles = useStyles()
  return (
    <li className={styles.item}>
      <div className={styles.says}>{item.says}</div>
      {item.quotes.map((said, place) => (
        <blockquote key={place} className={styles.quote}>
          {said}
        </blockquote>
      ))}
      {item.notes.map((note) => (
        <div key={note}>{note}</div>
      ))}
    </li>
  )
}
