/** A cell of a table: no line break and no bar of its own. */
const cell = (text: string): string => text.replaceAll('|', '\\|').replaceAll(/\s*\n\s*/g, ' ')

/** A table in Markdown; a row says as much as the head has columns. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.map(cell).join(' | ')} |`
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n')
}

export const list = (items: readonly string[]): string =>
  items.map((item) => `- ${cell(item)}`).join('\n')

export const section = (heading: string, ...parts: readonly string[]): string =>
  [`## ${heading}`, ...parts].join('\n\n')

export const code = (text: string): string => `\`${text}\``
