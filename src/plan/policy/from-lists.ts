import type { Kind } from '../record.ts'

/**
 * Fields that a records officer may mend in SharePoint itself. They describe and decide nothing: no day, ref, person,
 * judgement, place, sharing or audience is among them, nor any kind of record that is not named here.
 */
const descriptive: Readonly<Partial<Record<Kind, readonly string[]>>> = {
  plan: ['family', 'locality', 'goal'],
  person: ['name'],
  need: ['why'],
  outcome: ['words'],
  evidence: ['source'],
  searched: ['source'],
}

/** May a change of this field that was made in the lists come back into the plan? */
export const mayComeFromLists = (kind: Kind, field: string): boolean =>
  descriptive[kind]?.includes(field) ?? false
