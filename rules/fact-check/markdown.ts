/** Text as it stands in print, whatever Markdown would make of its signs. */
export const plain = (text: string): string =>
  text
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/[\\`*_[\]<>|#~]/g, (sign) => `\\${sign}`)
    .replace(/^(\d+)([.)])(?=\s)/, '$1\\$2')
    .replace(/^([-+])/, '\\$1')

/** The publisher's sentence. */
export const quoted = (text: string): string => `> ${plain(text)}`

export const bullets = (texts: readonly string[]): string =>
  texts.map((text) => `- ${text}`).join('\n')

/** Blocks with an empty line between them; those that say nothing are left out. */
export const page = (blocks: readonly (string | undefined)[]): string =>
  `${blocks.filter(Boolean).join('\n\n')}\n`
