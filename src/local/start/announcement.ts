import { dayInWords, type Day } from '../../../rules/calendar.ts'

/** What there is to tell of a start. */
export interface Announced {
  readonly origin: string
  /** The chats by whoever sits at them; none where the chat is left out. */
  readonly chats: readonly { readonly origin: string; readonly person: string }[]
  readonly families: number
  readonly today: Day
  /** How far the day was moved, in days, 0 where it is the real one. */
  readonly ahead: number
  readonly data: string
}

/** The addresses and what to try, for the terminal. */
export function announcement(told: Announced): string {
  const { origin, chats, families, today, ahead, data } = told
  const day = `Today is ${dayInWords(today)} here${ahead === 0 ? '' : `, ${ahead} days ahead`}.`
  return [
    '',
    `Family Outcome Plan runs on this machine only, with ${wordsFor(families)}. ${day}`,
    '',
    `  The plan   ${origin}`,
    ...chats.map(
      (chat, place) =>
        `  ${place === 0 ? 'The chat' : 'and     '}   ${chat.origin}   where ${chat.person} sits`,
    ),
    '',
    ...(families > 0
      ? tries(chats.map(({ person }) => person))
      : ['Sign in as Priya Nair and press New plan.']),
    '',
    `What you enter stays in ${data}; start with --reset to begin again. Ctrl-C stops everything.`,
    '',
  ].join('\n')
}

const wordsFor = (families: number): string =>
  families === 0
    ? 'no families yet'
    : families === 1
      ? '1 invented family'
      : `${families} invented families`

const tries = ([lead, manager]: readonly string[]): string[] => [
  'Sign in as Priya Nair, open the family at the top and read why it is outstanding. Add evidence.',
  'Open a second window as Grace Adeyemi: what one types, the other sees.',
  ...(lead === undefined
    ? []
    : [
        'Open the chat: two reviews are due. Answer one; move the day forward a week, and another comes.',
      ]),
  ...(manager === undefined
    ? []
    : [`Leave the rest unanswered for two weeks more, and ${manager} is told in the other chat.`]),
]
