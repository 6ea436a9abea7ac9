import { Checkbox } from '@fluentui/react-components'
import { useState } from 'react'
import type { PlanRecord } from '../../../plan/plan.ts'
import type { PlanView } from '../../../plan/view.ts'
import { useSession } from '../../session.ts'
import type { Write } from '../use-writer.ts'
import { AudienceFields } from './AudienceFields.tsx'
import { sightOffers } from './offered.ts'
import { PreviewedDrawer } from './PreviewedDrawer.tsx'
import { audienceFault, audienceForm, sightChanges } from './team-forms.ts'

interface ChangeSightProps {
  readonly view: PlanView
  readonly write: Write
  readonly place: PlanRecord
  readonly onClose: () => void
}

/** Protects a place or ends that, and says who may know it; who would gain or lose sight of what is shown first. */
export function ChangeSight({ view, write, place, onClose }: ChangeSightProps) {
  const { me } = useSession()
  const [isProtected, setProtected] = useState(place.fields['protected'] === true)
  const [audience, setAudience] = useState(() => audienceForm(place))
  const offers = sightOffers(me, view, place)

  function read() {
    const wrong = audienceFault(isProtected, audience)
    if (wrong !== null) return { faults: { audience: wrong } }
    const changes = sightChanges(place, { protected: isProtected, audience })
    if (changes.length === 0) return { faults: { audience: 'This is as it stands already.' } }
    const base = view.seq
    return {
      operations: changes.map(
        (change) =>
          ({ do: 'set', id: crypto.randomUUID(), record: place.id, base, ...change }) as const,
      ),
    }
  }

  return (
    <PreviewedDrawer
      view={view}
      write={write}
      title="Who may know this place"
      says="Change it"
      read={read}
      onClose={onClose}
    >
      {(faults) => (
        <>
          {offers?.mayProtect && (
            <Checkbox
              label="Protected: somebody is in danger if others learn it"
              checked={isProtected}
              onChange={(_, { checked }) => setProtected(checked === true)}
            />
          )}
          {offers?.mayChoose ? (
            <AudienceFields
              view={view}
              audience={audience}
              isProtected={isProtected}
              onChange={setAudience}
              fault={faults['audience'] ?? faults['value']}
            />
          ) : (
            <p>Who may know it is changed by whoever wrote it down, or by the lead.</p>
          )}
        </>
      )}
    </PreviewedDrawer>
  )
}
