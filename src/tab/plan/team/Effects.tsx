import { makeStyles, tokens } from '@fluentui/react-components'
import { useEffect, useRef } from 'react'
import type { Effect, Moved } from './effect-words.ts'

const useStyles = makeStyles({
  heading: {
    margin: 0,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    outlineStyle: 'none',
  },
  list: { listStyleType: 'none', margin: '8px 0 0', padding: 0, display: 'grid', gap: '12px' },
  who: { margin: 0, fontWeight: tokens.fontWeightSemibold, overflowWrap: 'anywhere' },
  moved: { margin: '2px 0 0', overflowWrap: 'anywhere' },
  which: { lineHeight: '24px', cursor: 'pointer' },
  entries: {
    margin: '0 0 4px',
    paddingLeft: '20px',
    listStyleType: 'disc',
    overflowWrap: 'anywhere',
  },
  none: { margin: '8px 0 0' },
})

/** What a change would hide from whom and show to whom; it takes the focus, since it is what is now to be read. */
export function Effects({ effects }: { readonly effects: readonly Effect[] }) {
  const styles = useStyles()
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => heading.current?.focus(), [])
  return (
    <section>
      <h3 className={styles.heading} ref={heading} tabIndex={-1}>
        What this changes
      </h3>
      {effects.length === 0 && (
        <p className={styles.none}>Nobody in the team would see more or less than now.</p>
      )}
      <ul className={styles.list}>
        {effects.map(({ member, who, loses, gains }) => (
          <li key={member}>
            <p className={styles.who}>{who}</p>
            {loses && <Way says="No longer sees" moved={loses} />}
            {gains && <Way says="Will see" moved={gains} />}
          </li>
        ))}
      </ul>
    </section>
  )
}

function Way({ says, moved }: { says: string; moved: Moved }) {
  const styles = useStyles()
  return (
    <>
      <p className={styles.moved}>
        {says}: {moved.counted}.
      </p>
      <details>
        <summary className={styles.which}>Show which</summary>
        <ul className={styles.entries}>
          {moved.entries.map((entry, place) => (
            <li key={`${place} ${entry}`}>{entry}</li>
          ))}
        </ul>
      </details>
    </>
  )
}
