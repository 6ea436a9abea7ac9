import { Button } from '@fluentui/react-components'
import { PersonAdd20Regular } from '@fluentui/react-icons'
import { useState } from 'react'
import type { PlanView } from '../../../plan/view.ts'
import { RowTable, type Column } from '../../../ui/RowTable.tsx'
import { useSession } from '../../session.ts'
import { mayAdd } from '../allowed.ts'
import type { Write } from '../use-writer.ts'
import { AddMember } from './AddMember.tsx'
import { ChangePlace } from './ChangePlace.tsx'
import { memberRows, type MemberRow } from './member-words.ts'
import { placeOffers } from './offered.ts'
import { Section } from '../Section.tsx'

/** Who is in the team, for which agency, as what, since when and until when, and what each is shown. */
export function Members({ view, write }: { view: PlanView; write: Write }) {
  const { me } = useSession()
  const [opened, setOpened] = useState<'add' | MemberRow | null>(null)
  const rows = memberRows(view)
  const now = rows.filter(({ stands }) => stands !== 'past')
  const past = rows.filter(({ stands }) => stands === 'past')
  const changeable = new Set(
    now.filter(({ record }) => placeOffers(me, view, record) !== null).map(({ id }) => id),
  )
  const isAnySeen = now.some(({ sees }) => sees !== '')
  const columns: Column<MemberRow>[] = [
    { says: 'Name', cell: ({ name }) => name },
    { says: 'Agency', cell: ({ agency }) => agency },
    { says: 'Role', cell: ({ role }) => role },
    ...(isAnySeen ? [{ says: 'Sees', cell: ({ sees }: MemberRow) => sees }] : []),
    { says: 'Since', cell: ({ since }) => since },
    { says: 'Until', cell: ({ until }) => until },
    ...(changeable.size > 0
      ? [
          {
            says: 'Change',
            isAction: true as const,
            cell: (row: MemberRow) =>
              changeable.has(row.id) ? (
                <Button
                  size="small"
                  aria-label={`Change the place of ${row.name}`}
                  onClick={() => setOpened(row)}
                >
                  Change
                </Button>
              ) : null,
          },
        ]
      : []),
  ]
  const close = () => setOpened(null)
  return (
    <Section
      title="Who is in the team"
      hint="A place in the team opens the plan. What is kept for named agencies is hidden from everybody else, also from the lead."
      action={
        mayAdd(me, view, 'member') && (
          <Button
            appearance="primary"
            icon={<PersonAdd20Regular />}
            onClick={() => setOpened('add')}
          >
            Add a member
          </Button>
        )
      }
    >
      <RowTable label="Team" columns={columns} rows={now} idOf={({ id }) => id} />
      {past.length > 0 && (
        <details>
          <summary>No longer in the team</summary>
          <RowTable
            label="No longer in the team"
            columns={columns.filter(({ says }) => says !== 'Sees' && says !== 'Change')}
            rows={past}
            idOf={({ id }) => id}
          />
        </details>
      )}
      {opened === 'add' && <AddMember view={view} write={write} onClose={close} />}
      {opened !== null && opened !== 'add' && (
        <ChangePlace view={view} write={write} member={opened.record} onClose={close} />
      )}
    </Section>
  )
}
