/** Where the bot says what happened: the name of an event and plain facts, never a text, a person or an activity. */
export interface BotLog {
  note(event: string, facts?: Readonly<Record<string, string | number>>): void
}

/** The kind of an error without its message, which may quote what somebody wrote. */
export function kindOfError(error: unknown): string {
  return error instanceof Error ? error.name : typeof error
}
