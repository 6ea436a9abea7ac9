import { Button, makeStyles, tokens } from '@fluentui/react-components'
import { useState } from 'react'
import type { PlanView } from '../../../plan/view.ts'
import { RowTable, type Column } from '../../../ui/RowTable.tsx'
import { useSession } from '../../session.ts'
import { mayAdd } from '../allowed.ts'
import type { Write } from '../use-writer.ts'
import { DecideSharing } from './DecideSharing.tsx'
import { mayWithdraw } from './offered.ts'
import { PreviewDialog } from './PreviewDialog.tsx'
import { Section } from '../Section.tsx'
import { sharingByAgency, type DecisionRow } from './sharing-words.ts'

const useStyles = makeStyles({
  agency: {
    padding: '8px 0',
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  top: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: '4px 12px' },
  name: {
    margin: 0,
    marginRight: 'auto',
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    overflowWrap: 'anywhere',
  },
  stands: { margin: '2px 0 4px' },
})

/** What was decided to share with each agency, for what and until when; deciding anew and withdrawing are shown before they are done. */
export function Sharing({ view, write }: { view: PlanView; write: Write }) {
  const styles = useStyles()
  const { me } = useSession()
  const [agency, setAgency] = useState<string | null>(null)
  const [withdrawn, setWithdrawn] = useState<{ row: DecisionRow; of: string } | null>(null)
  const mayDecide = mayAdd(me, view, 'sharing')
  const withdrawal = ({ record }: DecisionRow) => [
    {
      do: 'set',
      id: crypto.randomUUID(),
      record: record.id,
      field: 'withdrawn',
      value: view.on,
      base: view.seq,
    } as const,
  ]
  const columns = (of: string): Column<DecisionRow>[] => [
    { says: 'Decision', cell: ({ decision }) => decision },
    { says: 'Information', cell: ({ what }) => what },
    { says: 'For what, on which basis', cell: ({ why }) => why },
    { says: 'Reason', cell: ({ reason }) => reason },
    { says: 'When', cell: ({ days }) => days },
    ...(mayDecide
      ? [
          {
            says: 'Withdraw',
            isAction: true as const,
            cell: (row: DecisionRow) =>
              row.isInForce && mayWithdraw(me, view, row.record) ? (
                <Button
                  size="small"
                  aria-label={`Withdraw: ${of}`}
                  onClick={() => setWithdrawn({ row, of })}
                >
                  Withdraw
                </Button>
              ) : null,
          },
        ]
      : []),
  ]
  return (
    <Section
      title="Sharing with each agency"
      hint="Agencies share on a lawful basis, which is not the family’s agreement to the service. Lead and manager see every kind of information, whatever is decided."
    >
      {sharingByAgency(view).map(({ agency: name, stands, decisions }) => (
        <div key={name} className={styles.agency}>
          <div className={styles.top}>
            <h3 className={styles.name}>{name}</h3>
            {mayDecide && (
              <Button
                size="small"
                aria-label={`Decide on sharing with ${name}`}
                onClick={() => setAgency(name)}
              >
                Decide
              </Button>
            )}
          </div>
          {stands !== '' && <p className={styles.stands}>{stands}</p>}
          {decisions.length > 0 && (
            <RowTable
              label={`Decisions on sharing with ${name}`}
              columns={columns(name)}
              rows={decisions}
              idOf={({ id }) => id}
            />
          )}
        </div>
      ))}
      {withdrawn && (
        <PreviewDialog
          view={view}
          write={write}
          title={`Withdraw sharing with ${withdrawn.of}?`}
          says="Withdraw from today"
          operations={() => withdrawal(withdrawn.row)}
          onClose={() => setWithdrawn(null)}
        />
      )}
      {agency !== null && (
        <DecideSharing view={view} write={write} agency={agency} onClose={() => setAgency(null)} />
      )}
    </Section>
  )
}
