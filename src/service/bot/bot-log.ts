/** Where the bot says what happened: among the notes of the service, and as closely kept. */
export { kindOfError, type ServiceNotes as BotLog } from '../notes.ts'
