import { Link, Spinner } from '@fluentui/react-components'
import { useEffect, useState } from 'react'
import { RowTable, type Column } from '../../ui/RowTable.tsx'
import { Trouble } from '../../ui/Trouble.tsx'
import type { Answer } from '../answer.ts'
import { linkTo } from '../navigation.ts'
import { Section } from '../plan/Section.tsx'
import { useSession } from '../session.ts'
import { inboxService, type InboxItem } from './inbox-service.ts'
import { itemRow, type ItemRow } from './inbox-words.ts'

const columns: readonly Column<ItemRow>[] = [
  {
    says: 'Plan',
    cell: ({ plan, to }) => (
      <Link style={{ lineHeight: '24px' }} {...linkTo(to)}>
        {plan}
      </Link>
    ),
  },
  { says: 'What it asks', cell: ({ asks }) => asks },
  { says: 'Due', cell: ({ due }) => due },
  { says: 'Card in chat', cell: ({ card }) => card },
]

/** Everything open that asks whoever is signed in something, whether its card came or not. */
export function Asked() {
  const { service, round } = useSession()
  const [answer, setAnswer] = useState<Answer<{ items: InboxItem[] }> | null>(null)
  const [tries, setTries] = useState(0)
  useEffect(() => {
    void inboxService(service.client).items().then(setAnswer)
  }, [service, round, tries])
  return (
    <Section
      title="What asks you something"
      hint="Questions come as cards in chat. They stand here until they are answered, also where a card did not arrive."
    >
      {answer === null && <Spinner size="tiny" label="Loading" />}
      {answer !== null && answer.kind !== 'answered' && (
        <Trouble title="Not loaded." onTryAgain={() => setTries((count) => count + 1)}>
          Check your connection and try again.
        </Trouble>
      )}
      {answer?.kind === 'answered' &&
        (answer.value.items.length === 0 ? (
          <p>Nothing asks you anything.</p>
        ) : (
          <RowTable
            label="What asks you something"
            columns={columns}
            rows={answer.value.items.map(itemRow)}
            idOf={({ id }) => id}
          />
        ))}
    </Section>
  )
}
