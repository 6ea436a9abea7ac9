import { Button, Link, makeStyles, Select, tokens } from '@fluentui/react-components'
import { useState } from 'react'
import type { Configuration } from '../../api/schemas.ts'
import { dayInWords } from '../../../rules/calendar.ts'
import { useSession } from '../session.ts'

const useStyles = makeStyles({
  bar: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: '4px 16px',
    padding: '4px 24px',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
    backgroundColor: tokens.colorNeutralBackground3,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    '@media (max-width: 719px)': { padding: '4px 16px' },
    '@media print': { display: 'none' },
  },
  move: { display: 'flex', alignItems: 'center', gap: '4px', marginLeft: 'auto' },
  trouble: { color: tokens.colorPaletteRedForeground1 },
  chat: { fontSize: 'inherit', lineHeight: '24px', color: tokens.colorBrandForegroundLink },
})

const steps = [
  { days: 1, says: '1 day' },
  { days: 7, says: '1 week' },
  { days: 30, says: '30 days' },
  { days: 92, says: '92 days' },
]

/** Only where invented families run on one machine: which day it is there, and a way to a later one. */
export function LocalBar({ local }: { readonly local: NonNullable<Configuration['local']> }) {
  const styles = useStyles()
  const { me, service, renew } = useSession()
  const [days, setDays] = useState(7)
  const [state, setState] = useState<'still' | 'moving' | 'failed'>('still')

  async function move() {
    setState('moving')
    const answer = await service.moveDay(local.movesDay, days)
    setState(answer.kind === 'answered' ? 'still' : 'failed')
    if (answer.kind === 'answered') renew()
  }

  return (
    <aside className={styles.bar} aria-label="Invented families on this machine">
      <span>
        Invented families. Today is <strong>{dayInWords(me.on)}</strong>.
      </span>
      {local.chats.map(({ person, origin }) => (
        <Link key={origin} className={styles.chat} href={origin} target="_blank" rel="noreferrer">
          Chat of {person}
        </Link>
      ))}
      {state === 'failed' && (
        <span role="alert" className={styles.trouble}>
          The day was not moved. Try again.
        </span>
      )}
      <span className={styles.move}>
        <Select
          size="small"
          aria-label="How far to move the day"
          value={String(days)}
          onChange={(_, { value }) => setDays(Number(value))}
        >
          {steps.map((step) => (
            <option key={step.days} value={step.days}>
              {step.says}
            </option>
          ))}
        </Select>
        <Button size="small" disabledFocusable={state === 'moving'} onClick={() => void move()}>
          Move the day forward
        </Button>
      </span>
    </aside>
  )
}
