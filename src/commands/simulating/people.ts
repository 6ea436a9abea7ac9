import type { Actor } from '../../plan/actor.ts'

export const tenantId = '11111111-2222-4333-8444-555555555555'

/** An invented member of staff. */
export interface Person extends Actor {
  readonly agency: string
}

const agencies = ['Early Help', 'Northgate Primary School', 'Northshire Police']

/** Twelve who meet over one plan; the first leads it. */
export const everybody: readonly [Person, ...Person[]] = [
  editor(0),
  ...Array.from({ length: 11 }, (_, place) => editor(place + 1)),
]

function editor(place: number): Person {
  return {
    tenantId,
    oid: `aaaaaaaa-0000-4000-8000-${String(place).padStart(12, '0')}`,
    name: `Editor ${place}`,
    agency: agencies[place % agencies.length] ?? '',
    roles: ['Practitioner'],
  }
}
