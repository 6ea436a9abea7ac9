/** How often in a row the copy of the access log is left for later while rows that people changed wait: a minute. */
export const mostYielded = 30

/** Whether a round is left to what people write; a copy that was left so often goes on beside it. */
export const yields = (areRowsWaiting: boolean, yielded: number): boolean =>
  areRowsWaiting && yielded < mostYielded
