import type { Log } from '../../log/log.ts'
import { accept } from '../../plan/accept.ts'
import type { Actor, Author } from '../../plan/actor.ts'
import { openPlan } from '../../plan/opening.ts'
import type { Operation } from '../../plan/operation.ts'
import { applyEvent, headOf, type Plan, type PlanEvent } from '../../plan/plan.ts'
import type { Fields } from '../../plan/record.ts'
import { localTenant } from '../identity.ts'
import type { SamplePerson } from '../people.ts'
import type { Entry, FamilyStory } from './story.ts'

/**
 * Writes the sample families into an empty log, every entry through the same door as a person's own.
 * Throws where an entry is refused: a sample that breaks a rule is a bug.
 */
export function plantFamilies(log: Log, stories: readonly FamilyStory[]): void {
  stories.forEach((story, place) => {
    const key = `00000000-0000-4000-8000-${String(place + 1).padStart(12, '0')}`
    const { family, locality, goal, opened, framework = 'supporting-families-2022' } = story
    const opening = openPlan(
      {
        key,
        fields: {
          family,
          locality,
          goal,
          opened,
          reference: log.nextReference(),
          framework,
        },
        lead: authorOf(story.lead),
        at: instantOf(opened),
        ids: { plan: 'plan', lead: 'member-lead' },
      },
      opened,
    )
    const events = [...opening.events]
    let plan = opening.plan
    const write = (event: PlanEvent) => {
      events.push(event)
      plan = applyEvent(plan, event)
    }
    const entries = story.entries.toSorted((one, other) => one.on.localeCompare(other.on))
    for (const entry of entries) write(eventOf(plan, entry))
    if (story.closed !== undefined) write(closing(plan, story.closed))
    if (log.append(key, 0, events) !== 'appended') throw new Error(`${key} is there already`)
  })
}

function eventOf(plan: Plan, entry: Entry): PlanEvent {
  const result = accept(
    plan,
    {
      do: 'add',
      id: `${plan.key}-${entry.id}`,
      kind: entry.kind,
      record: entry.id,
      fields: sentFields(entry.fields),
    },
    { actor: actorOf(entry.by), on: entry.on, at: instantOf(entry.on), valueAt: () => undefined },
  )
  if (result.kind === 'accepted') return result.event
  throw new Error(`sample entry ${entry.id} of ${plan.key}: ${JSON.stringify(result)}`)
}

/** Fields as an operation carries them: lists of its own. */
const sentFields = (fields: Fields): (Operation & { do: 'add' })['fields'] =>
  Object.fromEntries(
    Object.entries(fields).map(([name, value]) => [
      name,
      typeof value === 'object' ? [...value] : value,
    ]),
  )

/** Closing is a decision no page offers yet, so the one closed sample is closed here, in its lead's name. */
function closing(plan: Plan, closed: string): PlanEvent {
  const head = headOf(plan)
  if (!head) throw new Error(`plan ${plan.key} has no record of itself`)
  return {
    seq: plan.seq + 1,
    operation: `${plan.key}-closed`,
    author: head.author,
    at: instantOf(closed),
    change: { do: 'set', record: head.id, field: 'closed', value: closed },
  }
}

const instantOf = (day: string) => `${day}T10:00:00.000Z`

const authorOf = ({ oid, name, agency }: SamplePerson): Author => ({ oid, name, agency })

const actorOf = ({ oid, name, roles, agency }: SamplePerson): Actor => ({
  tenantId: localTenant,
  oid,
  name,
  roles,
  agency,
})
