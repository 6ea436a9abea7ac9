/** How long a plan that was opened in an emergency stays open, in minutes. */
export const emergencyMinutes = 60

/** How long the reason for opening one must and may be, in characters: long enough to say something, and no story. */
export const reasonLength = { least: 20, most: 500 } as const
