/** A count as it may be shown: zero, five or more; one too small; or one that would give a small one away. */
export type Count = number | 'fewer than 5' | 'withheld'

/** The smallest count above zero that is shown. */
export const smallest = 5

export const isSmall = (count: number): boolean => count > 0 && count < smallest
