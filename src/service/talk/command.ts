/** What somebody asks the bot to do; `number` is of the plan they name. */
export type Command =
  | { readonly do: 'my actions' }
  | { readonly do: 'reviews' }
  | { readonly do: 'outstanding' }
  | { readonly do: 'help' }
  | { readonly do: 'plan'; readonly number: string | null }

/** Every command, with what it does in few words: in the order in which help and the manifest list them. */
export const commands = [
  { title: 'my actions', says: 'Your actions, and which are late' },
  { title: 'reviews', says: 'Reviews due in the next 28 days' },
  { title: 'plan', says: 'The plan here, or one by its number' },
  { title: 'outstanding', says: 'What is outstanding' },
  { title: 'help', says: 'What I can do here' },
] as const satisfies readonly { readonly title: Command['do']; readonly says: string }[]

/** Longer than any command; what is more is no command, however long it is. */
const longest = 60

/** The command in a message, whatever its case and spaces; anything else asks for help. */
export function commandIn(text: string): Command {
  const words = text.slice(0, longest).replaceAll(/\s+/g, ' ').trim().toLowerCase()
  if (text.trim().length > longest) return { do: 'help' }
  const plan = /^plan(?: (?:fp-?)?(\d{1,9}))?$/.exec(words)
  if (plan) return { do: 'plan', number: plan[1] === undefined ? null : `FP-${Number(plan[1])}` }
  return { do: simple.find((one) => one === words) ?? 'help' }
}

const simple = ['my actions', 'reviews', 'outstanding'] as const
