/** Facts of a round of writing to the lists that ask for somebody's attention when they are there. */
const attention = ['overwritten', 'refused', 'stopped']

/** Whether somebody at the terminal should hear of a note. A round in which every row was simply written is no news. */
export function isTrouble(
  event: string,
  facts: Readonly<Record<string, string | number>>,
): boolean {
  return event !== 'lists.round' || attention.some((name) => (facts[name] ?? 0) !== 0)
}
