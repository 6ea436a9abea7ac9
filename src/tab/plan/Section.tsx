import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components'
import { useId, type ReactNode } from 'react'
import { useCardStyles } from './closure/card-styles.ts'

const useStyles = makeStyles({
  top: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: '4px 12px' },
  heading: { margin: 0, marginRight: 'auto' },
  body: {
    '& > p': { margin: 0 },
    '& > ul:not([aria-label])': { margin: 0, paddingLeft: '20px', maxWidth: '720px' },
  },
  hint: {
    margin: '2px 0 8px',
    maxWidth: '720px',
    color: tokens.colorNeutralForeground3,
  },
})

interface SectionProps {
  readonly title: string
  readonly hint: string
  /** What can be added here, where it can. */
  readonly action?: ReactNode
  readonly children: ReactNode
}

/** One part of a page: what it is, what it means, what can be added, and what there is. */
export function Section({ title, hint, action, children }: SectionProps) {
  const cards = useCardStyles()
  const styles = useStyles()
  const id = useId()
  return (
    <section className={cards.card} aria-labelledby={id}>
      <div className={styles.top}>
        <h2 className={mergeClasses(cards.heading, styles.heading)} id={id}>
          {title}
        </h2>
        {action}
      </div>
      <p className={styles.hint}>{hint}</p>
      <div className={styles.body}>{children}</div>
    </section>
  )
}
