import { Button } from '@fluentui/react-components'
import { useState } from 'react'
import type { PlanView } from '../../../plan/view.ts'
import { RowTable, type Column } from '../../../ui/RowTable.tsx'
import { useSession } from '../../session.ts'
import { mayAdd } from '../allowed.ts'
import type { Write } from '../use-writer.ts'
import { agreementRows, type AgreementRow } from './agreement-words.ts'
import { RecordAgreement } from './RecordAgreement.tsx'
import { Section } from '../Section.tsx'

const columns: readonly Column<AgreementRow>[] = [
  { says: 'Said', cell: ({ said }) => said },
  { says: 'Who', cell: ({ who }) => who },
  { says: 'When', cell: ({ day }) => day },
  { says: 'How', cell: ({ how }) => how },
  { says: 'In their words', cell: ({ words }) => words },
]

/** What the family said to being helped, apart from what agencies share. */
export function ServiceAgreement({ view, write }: { view: PlanView; write: Write }) {
  const { me } = useSession()
  const [isAdding, setAdding] = useState(false)
  const rows = agreementRows(view)
  return (
    <Section
      title="The family’s agreement to the service"
      hint="Whether the family wants this help. It hides nothing and shows nothing: sharing is decided above."
      action={
        mayAdd(me, view, 'agreement') && (
          <Button onClick={() => setAdding(true)}>Record what they said</Button>
        )
      }
    >
      {rows.length === 0 ? (
        <p>What the family says to this help, and when, appears here.</p>
      ) : (
        <RowTable
          label="Agreement to the service"
          columns={columns}
          rows={rows}
          idOf={({ id }) => id}
        />
      )}
      {isAdding && <RecordAgreement view={view} write={write} onClose={() => setAdding(false)} />}
    </Section>
  )
}
