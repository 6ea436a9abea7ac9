/** Where the service says what happened: the name of an event and plain facts, never a text, a person or a token. */
export interface ServiceNotes {
  note(event: string, facts?: Readonly<Record<string, string | number>>): void
}
