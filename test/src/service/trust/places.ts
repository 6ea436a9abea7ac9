/** A place that is kept from the father, with the agencies it is kept for besides the mother. */
export interface KeptPlace {
  readonly use: string
  readonly text: string
  readonly agencies: readonly string[]
}

export const school = 'Hawthorn Lane Primary School'

export const places = {
  home: {
    use: 'home',
    text: '14 Wisteria Court, Marlow End, NG7 2QX',
    agencies: ['Early Help', 'Northshire Police'],
  },
  school: {
    use: 'school',
    text: `${school}, Tansy Road, NG8 5LT`,
    agencies: ['Early Help', school],
  },
  gp: { use: 'gp', text: 'Bramble Surgery, 3 Sorrel Street, NG9 1AB', agencies: ['Early Help'] },
  meeting: {
    use: 'meeting',
    text: 'St Aldhelm Hall, Vetch Walk, NG5 6TR',
    agencies: ['Early Help', school],
  },
} as const satisfies Record<string, KeptPlace>

export type PlaceName = keyof typeof places
export const placeNames = Object.keys(places) as PlaceName[]

/** Letters and digits alone, so that no way of writing a place hides it from these tests. */
const bare = (text: string): string =>
  text
    .normalize('NFKD')
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]/gu, '')

/** Each place of which a text holds the first line, the next or the postcode, however it is written. */
export function toldIn(text: string): PlaceName[] {
  const plain = bare(text)
  return placeNames.filter((name) =>
    places[name].text.split(', ').some((part) => plain.includes(bare(part))),
  )
}

/** Ways somebody types a place into another field: whole, by its first line or its postcode, in other case and spacing. */
export const writings: readonly ((place: KeptPlace) => string)[] = [
  ({ text }) => `Seen at ${text} today.`,
  ({ text }) => `seen ${postcodeOf(text).toLowerCase().replace(' ', '')} again`,
  ({ text }) => `AT ${firstOf(text).toUpperCase().replaceAll(' ', '  ')}!`,
  ({ text }) => `by ${firstOf(text).toLowerCase().replaceAll(' ', '-')}`,
  ({ text }) => `near ${postcodeOf(text).split('').join('\u200B')}`,
]

/** As a short name, the only form that some codes take. */
export const asShortName = ({ text }: KeptPlace): string =>
  firstOf(text).toLowerCase().replaceAll(' ', '-')

const firstOf = (text: string): string => text.split(', ')[0] ?? text
const postcodeOf = (text: string): string => text.split(', ').at(-1) ?? text
