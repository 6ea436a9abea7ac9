import { Link, makeStyles, Title3, tokens } from '@fluentui/react-components'
import { ArrowLeft16Regular } from '@fluentui/react-icons'
import type { ReactNode } from 'react'
import type { PlanView } from '../../plan/view.ts'
import { More } from '../more/More.tsx'
import { linkTo } from '../navigation.ts'
import { headIn } from './people.ts'
import { textShown } from './withheld.ts'

const useStyles = makeStyles({
  up: {
    display: 'inline-flex',
    alignItems: 'center',
    gap: '4px',
    fontSize: tokens.fontSizeBase200,
    lineHeight: '24px',
  },
  top: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: '4px 12px' },
  title: { margin: 0, outlineStyle: 'none', overflowWrap: 'anywhere' },
  under: { color: tokens.colorNeutralForeground3, overflowWrap: 'anywhere' },
  more: { marginLeft: 'auto' },
})

interface PlanPageHeaderProps {
  readonly view: PlanView
  readonly title: string
  readonly under: ReactNode
}

/** The head of a page that belongs to one plan: the way back to it, what the page is, and the More menu. */
export function PlanPageHeader({ view, title, under }: PlanPageHeaderProps) {
  const styles = useStyles()
  const head = headIn(view)
  return (
    <header>
      <Link className={styles.up} {...linkTo({ screen: 'plan', key: view.key, outcome: null })}>
        <ArrowLeft16Regular aria-hidden />
        <bdi>{head && textShown(head, 'family')}</bdi> family
      </Link>
      <div className={styles.top}>
        <Title3 as="h1" className={styles.title} tabIndex={-1}>
          {title}
        </Title3>
        <span className={styles.under}>{under}</span>
        <span className={styles.more}>
          <More />
        </span>
      </div>
    </header>
  )
}
