import { makeStyles, tokens } from '@fluentui/react-components'
import type { ReactNode } from 'react'

const useStyles = makeStyles({
  head: {
    display: 'flex',
    flexWrap: 'wrap',
    justifyContent: 'space-between',
    alignItems: 'center',
    gap: '0 8px',
  },
  title: {
    margin: 0,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
  },
})

interface PartHeadProps {
  readonly heading: 'h2' | 'h3'
  readonly title: ReactNode
  /** The button that belongs to the part, where there is one. */
  readonly children: ReactNode
}

/** The head of one part of a plan: what it is, and what can be done to it. */
export function PartHead({ heading: Heading, title, children }: PartHeadProps) {
  const styles = useStyles()
  return (
    <div className={styles.head}>
      <Heading className={styles.title}>{title}</Heading>
      {children}
    </div>
  )
}
