import { Button, Link } from '@fluentui/react-components'
import { useEffect, useState } from 'react'
import { RowTable, type Column } from '../../ui/RowTable.tsx'
import { Trouble } from '../../ui/Trouble.tsx'
import type { Answer } from '../answer.ts'
import { linkTo } from '../navigation.ts'
import { Section } from '../plan/Section.tsx'
import { useSession } from '../session.ts'
import { inboxService, type Alert } from './inbox-service.ts'
import { alertRow, type AlertRow } from './inbox-words.ts'

/** Alerts of the families that whoever is signed in answers for; to whoever answers for none this is not there. */
export function Alerts() {
  const { service, round } = useSession()
  const [answer, setAnswer] = useState<Answer<{ alerts: Alert[] }> | null>(null)
  const [trouble, setTrouble] = useState(false)
  const [tries, setTries] = useState(0)
  useEffect(() => {
    void inboxService(service.client).alerts().then(setAnswer)
  }, [service, round, tries])
  if (answer === null) return null
  if (answer.kind === 'refused' && answer.refusal.code === 'not-allowed') return null

  async function see(id: string) {
    const seen = await inboxService(service.client).seen(id)
    setTrouble(seen.kind !== 'answered')
    setTries((count) => count + 1)
  }

  const columns: readonly Column<AlertRow>[] = [
    {
      says: 'Plan',
      cell: ({ plan, to }) =>
        to === null ? (
          'No one plan'
        ) : (
          <Link style={{ lineHeight: '24px' }} {...linkTo(to)}>
            {plan}
          </Link>
        ),
    },
    { says: 'What happened', cell: ({ what }) => what },
    { says: 'Reason given', cell: ({ why }) => why },
    { says: 'When', cell: ({ when }) => when },
    {
      says: 'Seen',
      isAction: true,
      cell: ({ id, seen, plan, what }) =>
        seen === '' ? (
          <Button
            size="small"
            aria-label={`Mark as seen: ${[plan, what].filter(Boolean).join(', ')}`}
            onClick={() => void see(id)}
          >
            Mark as seen
          </Button>
        ) : (
          seen
        ),
    },
  ]
  return (
    <Section
      title="Alerts"
      hint="About the families you lead or manage. Whoever sees one first is named on it."
    >
      {(trouble || answer.kind !== 'answered') && (
        <Trouble title="Not done." onTryAgain={() => setTries((count) => count + 1)}>
          Check your connection and try again.
        </Trouble>
      )}
      {answer.kind === 'answered' &&
        (answer.value.alerts.length === 0 ? (
          <p>No alerts.</p>
        ) : (
          <RowTable
            label="Alerts"
            columns={columns}
            rows={answer.value.alerts.map(alertRow)}
            idOf={({ id }) => id}
          />
        ))}
    </Section>
  )
}
