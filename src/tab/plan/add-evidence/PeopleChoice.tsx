import { textOf, type PlanRecord } from '../../../plan/plan.ts'
import { CheckGroup } from '../../../ui/CheckGroup.tsx'

interface PeopleChoiceProps {
  readonly label: string
  readonly people: readonly PlanRecord[]
  readonly chosen: readonly string[]
  readonly onChange: (chosen: readonly string[]) => void
  readonly fault?: string | undefined
}

/** Whom something is about: people of the plan, or the whole family, which stands alone. */
export function PeopleChoice({ label, people, chosen, onChange, fault }: PeopleChoiceProps) {
  const options = [
    { id: 'family', says: 'Whole family' },
    ...people.map((person) => ({ id: person.id, says: textOf(person, 'name') })),
  ]
  function choose(next: readonly string[]) {
    const isNew = next.includes('family') && !chosen.includes('family')
    onChange(isNew ? ['family'] : next.filter((id) => id !== 'family' || next.length === 1))
  }
  return (
    <CheckGroup
      label={label}
      isRequired
      options={options}
      chosen={chosen}
      onChange={choose}
      fault={fault}
    />
  )
}
