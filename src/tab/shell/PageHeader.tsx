import { Link, makeStyles, mergeClasses, Title3, tokens } from '@fluentui/react-components'
import { ArrowLeft16Regular } from '@fluentui/react-icons'
import type { ReactNode } from 'react'
import type { Address } from '../address.ts'
import { More } from '../more/More.tsx'
import { linkTo } from '../navigation.ts'

const narrow = '@media (max-width: 719px)'

const useStyles = makeStyles({
  up: {
    display: 'inline-flex',
    alignItems: 'center',
    gap: '4px',
    fontSize: tokens.fontSizeBase200,
    lineHeight: '24px',
  },
  top: { display: 'flex', alignItems: 'center', gap: '4px 12px' },
  wraps: { flexWrap: 'wrap' },
  // Where it is narrow the menu stands beside the title, and what belongs under it has a line of its own.
  title: { margin: 0, outlineStyle: 'none', overflowWrap: 'anywhere', [narrow]: { flex: '1 1 0' } },
  under: {
    color: tokens.colorNeutralForeground3,
    overflowWrap: 'anywhere',
    [narrow]: { order: 1, width: '100%' },
  },
  more: { marginLeft: 'auto' },
})

interface PageHeaderProps {
  /** The page above this one. */
  readonly up: { readonly says: ReactNode; readonly to: Address }
  readonly title: string
  readonly under?: ReactNode
}

/** The head of a page: the way up, what the page is, and the More menu. */
export function PageHeader({ up, title, under }: PageHeaderProps) {
  const styles = useStyles()
  const hasUnder = under !== undefined
  return (
    <header>
      <Link className={styles.up} {...linkTo(up.to)}>
        <ArrowLeft16Regular aria-hidden />
        {up.says}
      </Link>
      <div className={mergeClasses(styles.top, hasUnder && styles.wraps)}>
        <Title3 as="h1" className={styles.title} tabIndex={-1}>
          {title}
        </Title3>
        {hasUnder && <span className={styles.under}>{under}</span>}
        <span className={styles.more}>
          <More />
        </span>
      </div>
    </header>
  )
}
