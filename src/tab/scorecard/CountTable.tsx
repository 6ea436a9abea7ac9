import type { ReactNode } from 'react'
import { useTableStyles } from './table-styles.ts'

/** What scrolls must be reached by keys. */
const byKeys = { tabIndex: 0 }

interface CountTableProps {
  readonly caption: string
  readonly children: ReactNode
}

/** A table of counts, which scrolls by itself where it is wider than the page. */
export function CountTable({ caption, children }: CountTableProps) {
  const styles = useTableStyles()
  return (
    <section className={styles.scroll} aria-label={caption} {...byKeys}>
      <table className={styles.table}>
        <caption className={styles.caption}>{caption}</caption>
        {children}
      </table>
    </section>
  )
}
