import { Button, Link, makeStyles } from '@fluentui/react-components'
import { ArrowLeft16Regular, Print20Regular } from '@fluentui/react-icons'
import { useEffect, useRef, useState } from 'react'
import { arrive, linkTo } from '../../navigation.ts'
import { confirmedCopy } from './confirmed.ts'
import { FamilyPaper } from './FamilyPaper.tsx'
import { FamilyPlan } from './FamilyPlan.tsx'

const useStyles = makeStyles({
  page: {
    padding: '8px 24px 32px',
    '@media (max-width: 719px)': { padding: '8px 16px 24px' },
    '@media print': { padding: 0 },
  },
  tools: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: '8px 16px',
    marginBottom: '12px',
    '@media print': { display: 'none' },
  },
  up: { display: 'inline-flex', alignItems: 'center', gap: '4px', lineHeight: '24px' },
})

interface FamilyPaperPageProps {
  readonly planKey: string
  readonly person: string
}

/** The page to print, at an address of its own. Opened from outside it asks first, since nobody has said here that it is safe. */
export function FamilyPaperPage({ planKey, person }: FamilyPaperPageProps) {
  const styles = useStyles()
  const [page, setPage] = useState(() => confirmedCopy(planKey, person))
  const wasAsked = useRef(false)
  useEffect(arrive, [])
  useEffect(() => {
    if (wasAsked.current) document.querySelector<HTMLElement>('h1')?.focus()
    wasAsked.current = page === null
  }, [page])
  if (!page) return <FamilyPlan planKey={planKey} person={person} onSafe={setPage} />
  return (
    <main className={styles.page}>
      <div className={styles.tools}>
        <Link className={styles.up} {...linkTo({ screen: 'family', key: planKey })}>
          <ArrowLeft16Regular aria-hidden />
          Choose again
        </Link>
        <Button appearance="primary" icon={<Print20Regular />} onClick={() => globalThis.print()}>
          Print
        </Button>
        {globalThis.parent !== globalThis.window && (
          <Link href={location.pathname} target="_blank" rel="noreferrer">
            Open in a browser to print
          </Link>
        )}
      </div>
      <FamilyPaper page={page} isPage />
    </main>
  )
}
