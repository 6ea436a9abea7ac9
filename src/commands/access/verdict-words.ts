import type { AccessFault, AccessVerdict } from '../../log/access-verdict.ts'

const faults: Readonly<Record<AccessFault, string>> = {
  altered: 'it was altered',
  removed: 'it was removed',
  moved: 'another row stands in its place',
  emptied: 'it was emptied, and no erasure names it',
  cut: 'it and all after it were cut off',
  added: 'it was added by other means',
}

const rows = (count: number) => (count === 1 ? '1 row' : `${count} rows`)

/** The lines that say what the log is found to be: numbers, and nothing that a row says. */
export function linesOf(verdict: AccessVerdict): string[] {
  if (verdict.kind === 'whole') {
    const { after = 0 } = verdict
    return [
      `The access log is whole: ${rows(verdict.rows)}, ${verdict.erased} of them erased by law in whole or in part.`,
      ...(after > 0
        ? [
            `It goes on after row ${after} of a log that was lost; the rows up to it stand in the list Access alone.`,
          ]
        : []),
      `Last chain, of row ${after + verdict.rows}: ${verdict.chain}`,
    ]
  }
  return [
    `The access log is broken at row ${verdict.at}: ${faults[verdict.because]}.`,
    `Before it: ${rows(verdict.good)} as they were written.`,
  ]
}
