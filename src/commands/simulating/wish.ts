import { parseArgs } from 'node:util'

/** What somebody wants played: meetings of twelve, by their seeds and seconds of editing, or kills while prompts are sent. */
export type Wish =
  | { readonly kind: 'meetings'; readonly seeds: readonly number[]; readonly seconds: number }
  | { readonly kind: 'prompts'; readonly seed: number; readonly kills: number }

/** What the words after the command's name ask for; null where they make no sense. */
export function wishIn(args: readonly string[]): Wish | null {
  const values = valuesIn(args)
  if (!values) return null
  const { seeds = '5', seed = '1', seconds = '8', kills = '100' } = values
  const numbers = [seeds, seed, seconds, kills].map(Number)
  const [many = 0, one = 0, editing = 0, deaths = 0] = numbers
  if (!numbers.every((number) => Number.isInteger(number) && number > 0)) return null
  if (values.prompts) {
    const isOfMeetings = values.seeds !== undefined || values.seconds !== undefined
    return isOfMeetings ? null : { kind: 'prompts', seed: one, kills: deaths }
  }
  if (values.kills !== undefined) return null
  const all = Array.from({ length: many }, (_, place) => place + 1)
  return { kind: 'meetings', seeds: values.seed === undefined ? all : [one], seconds: editing }
}

function valuesIn(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      options: {
        prompts: { type: 'boolean', default: false },
        kills: { type: 'string' },
        seeds: { type: 'string' },
        seed: { type: 'string' },
        seconds: { type: 'string' },
      },
    }).values
  } catch {
    return null
  }
}
