import type { Probed } from './probe.ts'
import { notAsked } from './questions.ts'

const marks = { good: '  as relied on  ', bad: '  OTHERWISE     ', free: '                ' }
const markOf = (isGood: boolean | null) =>
  isGood === null ? marks.free : isGood ? marks.good : marks.bad

/** The lines that say what a probe saw. */
export function linesOf({ seen, unpublished, stopped, left }: Probed): string[] {
  return [
    ...(stopped === null ? [] : [`STOPPED: ${stopped}`]),
    ...seen.flatMap(({ says, answer, isGood }) => [says, `${markOf(isGood)}${answer}`]),
    ...(unpublished.length > 0
      ? ['Not as Graph publishes it:', ...unpublished.map((one) => `  ${one}`)]
      : []),
    ...(left === null ? [] : [`The list "${left}" could not be taken away: do it by hand.`]),
    'Not asked:',
    ...notAsked.map((one) => `  ${one}`),
  ]
}
