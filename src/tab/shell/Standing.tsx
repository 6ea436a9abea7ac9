import { Button, makeStyles, Title3, tokens } from '@fluentui/react-components'
import type { ReactNode } from 'react'

const useStyles = makeStyles({
  page: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'flex-start',
    gap: tokens.spacingVerticalM,
    maxWidth: '440px',
    margin: '0 auto',
    padding: '96px 16px 24px',
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
  },
  text: { margin: 0 },
  title: { margin: 0 },
})

interface StandingProps {
  readonly title: string
  readonly children: ReactNode
  readonly action?: { readonly says: string; readonly run: () => void }
}

/** A page that says one thing and offers one way on: sign in, try again, or go back. */
export function Standing({ title, children, action }: StandingProps) {
  const styles = useStyles()
  return (
    <main className={styles.page}>
      <Title3 as="h1" className={styles.title}>
        {title}
      </Title3>
      <p className={styles.text}>{children}</p>
      {action && (
        <Button appearance="primary" onClick={action.run}>
          {action.says}
        </Button>
      )}
    </main>
  )
}
