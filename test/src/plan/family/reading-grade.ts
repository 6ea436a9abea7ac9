/** The sentences of a text; a heading without a full stop is one. */
export const sentencesOf = (text: string): string[] =>
  text
    .split(/[.!?:]+(?:\s|$)/)
    .map((one) => one.trim())
    .filter((one) => one !== '')

/** The words of a text; a number is a word of as many syllables as it has when a short one is read out. */
export const wordsOf = (text: string): string[] =>
  text.match(/[\p{L}\p{N}][\p{L}\p{N}’'-]*/gu) ?? []

/**
 * The syllables of an English word, near enough: groups of vowels, without a silent e at its end or in -es and -ed, and with
 * one more for vowels that are spoken apart.
 */
export function syllablesOf(word: string): number {
  const letters = word.toLowerCase().replaceAll(/[^a-z]/g, '')
  if (letters === '') return /\d{3}/.test(word) ? 4 : 1
  const spoken = letters
    .replace(
      /(?<=[^aeiouylr])e$|(?<=[aeiou][lr])e$|(?<=[^aeiouydt])ed$|(?<=[^aeiouysxzhcg])es$/,
      '',
    )
    .replaceAll(/(?<=^|[^aeiouy])y(?=[aeiou])/g, 'j')
  const groups = spoken.match(/[aeiouy]+/g)?.length ?? 0
  const apart = spoken.match(/[iu]a|io(?!n)|eo(?!p)|ea$|(?<=[aeo])ing/g)?.length ?? 0
  return Math.max(1, groups + apart)
}

/** The Flesch-Kincaid grade: 0.39 words a sentence + 11.8 syllables a word - 15.59. */
export function gradeOf(text: string): number {
  const words = wordsOf(text)
  const sentences = Math.max(1, sentencesOf(text).length)
  const syllables = words.reduce((sum, word) => sum + syllablesOf(word), 0)
  return 0.39 * (words.length / sentences) + 11.8 * (syllables / words.length) - 15.59
}
