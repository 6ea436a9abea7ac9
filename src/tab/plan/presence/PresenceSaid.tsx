import { makeStyles } from '@fluentui/react-components'
import { useEffect, useRef, useState } from 'react'
import { atMostEvery, type Paced } from '../../../plan/coedit/at-most-every.ts'
import { usePresence } from './presence-context.ts'
import { newsInWords } from './presence-words.ts'

const useStyles = makeStyles({
  unseen: {
    position: 'absolute',
    left: 0,
    right: 0,
    height: '1px',
    overflow: 'hidden',
    clipPath: 'inset(50%)',
  },
})

/** Somebody who listens to the page is interrupted by presence no more often than this, in milliseconds. */
const sayEvery = 5000

const called = { goal: 'what the family wants to change' }

/** Says politely who came, went or began to write, to those who do not see the page. */
export function PresenceSaid() {
  const styles = useStyles()
  const { present } = usePresence()
  const [says, setSays] = useState('')
  const now = useRef(present)
  const said = useRef(present)
  const paced = useRef<Paced | null>(null)
  useEffect(() => {
    const rhythm = {
      now: () => performance.now(),
      later(milliseconds: number, work: () => void) {
        const timer = setTimeout(work, milliseconds)
        return () => clearTimeout(timer)
      },
    }
    said.current = []
    paced.current = atMostEvery(sayEvery, rhythm, () => {
      setSays(newsInWords(said.current, now.current, called))
      said.current = now.current
    })
    return () => paced.current?.end()
  }, [])
  useEffect(() => {
    now.current = present
    if (present !== said.current) paced.current?.ask()
  }, [present])
  return (
    <output aria-live="polite" className={styles.unseen}>
      {says}
    </output>
  )
}
