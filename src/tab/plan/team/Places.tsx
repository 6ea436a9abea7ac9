import { Badge, Button } from '@fluentui/react-components'
import { LockClosed16Regular } from '@fluentui/react-icons'
import { useState } from 'react'
import { listOf, textOf, type PlanRecord } from '../../../plan/plan.ts'
import type { PlanView } from '../../../plan/view.ts'
import { RowTable, type Column } from '../../../ui/RowTable.tsx'
import { useSession } from '../../session.ts'
import { mayAdd } from '../allowed.ts'
import { audienceInWords, daysInWords } from '../evidence-words.ts'
import { namesOf, recordsIn } from '../people.ts'
import type { Write } from '../use-writer.ts'
import { textShown } from '../withheld.ts'
import { AddPlace } from './AddPlace.tsx'
import { ChangeSight } from './ChangeSight.tsx'
import { sightOffers } from './offered.ts'
import { placeUseWords } from './place-words.ts'
import { Section } from '../Section.tsx'

/** The places of the family that the reader may know, and who else may. */
export function Places({ view, write }: { view: PlanView; write: Write }) {
  const { me } = useSession()
  const [opened, setOpened] = useState<'add' | PlanRecord | null>(null)
  const people = recordsIn(view, 'person')
  const places = recordsIn(view, 'location')
  const typeOf = (place: PlanRecord) =>
    placeUseWords[textOf(place, 'use')] ?? textShown(place, 'use')
  const whose = (place: PlanRecord) => namesOf(listOf(place, 'people'), people)
  const columns: Column<PlanRecord>[] = [
    { says: 'Place', cell: (place) => textShown(place, 'text') },
    { says: 'What it is', cell: typeOf },
    { says: 'Whose', cell: whose },
    { says: 'When', cell: daysInWords },
    {
      says: 'Protected',
      cell: ({ fields }) =>
        fields['protected'] === true ? (
          <Badge appearance="outline" color="informative" icon={<LockClosed16Regular />}>
            Protected
          </Badge>
        ) : (
          'No'
        ),
    },
    { says: 'Who may know it', cell: (place) => audienceInWords(place, people) },
    {
      says: 'Change',
      isAction: true,
      cell: (place) =>
        sightOffers(me, view, place) && (
          <Button
            size="small"
            aria-label={`Change who may know: ${typeOf(place)} of ${whose(place)}`}
            onClick={() => setOpened(place)}
          >
            Change
          </Button>
        ),
    },
  ]
  const close = () => setOpened(null)
  return (
    <Section
      title="Places"
      hint="A protected place is kept from everybody it is not for, also where its street or postcode is typed anywhere else in the plan."
      action={
        mayAdd(me, view, 'location') && (
          <Button onClick={() => setOpened('add')}>Add a place</Button>
        )
      }
    >
      {places.length === 0 ? (
        <p>Homes, schools and other places that you may know appear here.</p>
      ) : (
        <RowTable label="Places" columns={columns} rows={places} idOf={({ id }) => id} />
      )}
      {opened === 'add' && <AddPlace view={view} write={write} onClose={close} />}
      {opened !== null && opened !== 'add' && (
        <ChangeSight view={view} write={write} place={opened} onClose={close} />
      )}
    </Section>
  )
}
