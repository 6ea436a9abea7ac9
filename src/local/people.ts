import type { AppRole } from '../plan/actor.ts'

/** An invented member of staff who can be signed in as on this machine. `says` tells a newcomer who they are and why to try them. */
export interface SamplePerson {
  readonly oid: string
  readonly name: string
  readonly username: string
  readonly agency: string
  readonly roles: readonly AppRole[]
  readonly userMri: string
  readonly says: string
}

const person = (
  number: number,
  name: string,
  agency: string,
  roles: readonly AppRole[],
  says: string,
): SamplePerson => {
  const oid = `aaaaaaaa-0000-4000-8000-${String(number).padStart(12, '0')}`
  const username = `${name.toLowerCase().replace(' ', '.')}@example.gov.uk`
  return { oid, name, username, agency, roles, userMri: `29:${oid}`, says }
}

/** The directory of the invented council; nobody in it exists. */
export const samplePeople = [
  person(
    1,
    'Priya Nair',
    'Early Help',
    ['Practitioner'],
    'Lead professional for most of the sample families. Start here: you can change a plan and get the review prompts in chat.',
  ),
  person(
    2,
    'Grace Adeyemi',
    'Northgate Primary School',
    ['Practitioner'],
    'Family support worker at a school, in the same teams as Priya. Open the same plan in a second window and watch it change.',
  ),
  person(
    3,
    'Liam Doyle',
    'Northshire Police',
    ['Practitioner'],
    'Police early intervention officer. Something he filed only the police can read; the others see that it counts.',
  ),
  person(
    4,
    'Helen Marsh',
    'Early Help',
    ['Manager'],
    'Manager of the early help team. Sees every sample family she oversees and changes nothing but the team.',
  ),
  person(
    5,
    'Omar Farouk',
    'Eastfield Housing',
    ['Practitioner'],
    'Housing officer in nobody’s team. Try to open a plan by its address: for him nothing is there.',
  ),
] as const satisfies readonly SamplePerson[]
