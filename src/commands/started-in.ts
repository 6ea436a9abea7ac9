/** The folder a file was named from: npm runs its scripts in the project's folder, whichever folder one was in. */
export const startedIn = (script: string): string =>
  process.env['npm_lifecycle_event'] === script ? (process.env['INIT_CWD'] ?? '.') : '.'
