import { Link, makeStyles, tokens } from '@fluentui/react-components'
import { catalogue } from '../../../rules/frameworks/catalogue.ts'
import type { CaseloadRow } from '../../plan/caseload.ts'
import { editionInWords, frameworkName } from '../framework-name.ts'
import { linkTo } from '../navigation.ts'
import { plansUsing, plansUsingInWords } from './plans-using.ts'

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: 0, padding: 0, display: 'grid', gap: '8px' },
  item: {
    padding: '12px 16px',
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    overflowWrap: 'anywhere',
  },
  name: { fontWeight: tokens.fontWeightSemibold, lineHeight: '24px' },
  second: { color: tokens.colorNeutralForeground3 },
})

/** The frameworks that plans can follow. */
export function FrameworkList({ rows }: { readonly rows: readonly CaseloadRow[] | null }) {
  const styles = useStyles()
  return (
    <ul className={styles.list}>
      {catalogue.map((entry) => (
        <li key={entry.id} className={styles.item}>
          <Link
            className={styles.name}
            {...linkTo({ screen: 'frameworks', framework: entry.id, ref: null })}
          >
            {frameworkName(entry)}
          </Link>
          <div className={styles.second}>
            {[
              entry.publisher ?? 'The document names no publisher',
              editionInWords(entry.edition) || 'it bears no date',
              ...(rows ? [plansUsingInWords(plansUsing(rows, entry.id).length).toLowerCase()] : []),
            ].join(', ')}
          </div>
        </li>
      ))}
    </ul>
  )
}
