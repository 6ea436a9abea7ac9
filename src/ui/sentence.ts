/** A sentence begun with a capital letter. */
export const startUpper = (sentence: string): string =>
  sentence.charAt(0).toUpperCase() + sentence.slice(1)
