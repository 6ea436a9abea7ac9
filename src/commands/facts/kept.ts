import { fieldColumnsOf } from '../../lists/columns.ts'
import { kindLabels, listOfKind, listPlans } from '../../lists/lists.ts'
import { openDatabase } from '../../log/sqlite/database.ts'
import { textIn } from '../../log/sqlite/stored.ts'
import { kindNames, type Kind } from '../../plan/record.ts'
import { code, section, table } from './markdown.ts'

/** What kind of information the entries of each kind are; evidence and searches are told apart by measure, below. */
const categories: Readonly<Record<Kind, string>> = {
  plan: 'general',
  person: 'general: identity and birth day',
  member: 'general: workers',
  need: 'general, and by the framework health, crime or domestic abuse',
  outcome: 'as the need it answers',
  evidence: 'by its measure: general, crime or health',
  searched: 'by its measures: general, crime or health',
  action: 'general: what somebody will do',
  review: 'general',
  sharing: 'general: decisions of workers',
  agreement: 'general: what the family said',
  location: 'general; where protected, of the highest risk',
  voice: 'general: what a child said',
  closure: 'general: why support ends, and what the family said of it',
}

/** What each table of the log is for. A table without a sentence here fails a test. */
const tables: Readonly<Record<string, string>> = {
  plan: 'Which plans there are, by key and number of events.',
  event: 'Every change of every plan, in order, with who made it: the plan itself.',
  thinned_event: 'Operations whose letters are gone, so that none is taken a second time.',
  record: 'How far each entry’s list row is behind.',
  plan_site: 'Which plans’ rows stand on the site of restricted families.',
  leaving: 'Keys of plans whose rows have to be taken off the site that they left.',
  list_read: 'How far the lists were read for what was changed in them.',
  reference: 'The last plan number given.',
  secret: 'What the keys of unsaved words on people’s own machines are derived from.',
  prompt: 'Questions asked in chat, and what was answered.',
  conversation: 'Where workers can be reached in chat.',
  shared_chat: 'Channels, chats of groups and of meetings, and which plan each is linked to.',
  app_installation: 'On which day the app was last tried to be installed for a worker.',
  digest_week: 'For which weeks the digest was put together.',
  quiet_hours: 'When a worker wants no card in chat.',
  access: 'Who looked at what, chained so that nothing can be altered unseen.',
  access_listed: 'Which plans a list showed to somebody.',
  access_head: 'The end of that chain.',
  access_behind: 'Rows of it whose copy outside has to be emptied.',
  emergency: 'Plans opened in an emergency, by whom and why.',
  alert: 'What somebody should look into.',
  worker: 'The directory: who works for which agency.',
  worker_change: 'Who changed the directory.',
  subject_request: 'Requests of people to be given what is held about them.',
  subject_decision: 'What was decided on each item of such a request.',
  legal_hold: 'Why plans must not be disposed of.',
  disposal_proposal: 'Plans proposed for disposal.',
  disposed: 'Tombstones: the hash of a disposed plan’s key, the day, the two people.',
  removal: 'Keys of disposed plans of which rows are still in the lists.',
}

/** The tables of a log as it is made, with their columns. */
export function tablesOfLog(): { readonly name: string; readonly columns: string[] }[] {
  const database = openDatabase(':memory:')
  const names = database
    .all("SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%'")
    .map((row) => textIn(row, 'name'))
  const found = names.map((name) => ({
    name,
    columns: database
      .all('SELECT name FROM pragma_table_info(?)', name)
      .map((row) => textIn(row, 'name')),
  }))
  database.close()
  return found
}

/** What is kept of families and workers: every field of every kind, and every table and list. */
export function keptSection(): string {
  const fields = kindNames.flatMap((kind) =>
    fieldColumnsOf(kind).map(({ field, fieldType, column }) => [
      code(kind),
      code(field),
      column.label,
      fieldType,
      categories[kind],
      listOfKind(kind).name,
    ]),
  )
  const kinds = kindNames.map((kind) => [code(kind), kindLabels[kind], categories[kind]])
  return section(
    'What is kept',
    table(['kind', 'called', 'category'], kinds),
    table(['kind', 'field', 'label', 'holds', 'category', 'list in SharePoint'], fields),
    'Beside its fields every entry keeps who added and who changed it (name, agency, directory number), and when.',
    'The log of the service, one file on its own disk, has these tables:',
    table(
      ['table', 'for', 'columns'],
      tablesOfLog().map(({ name, columns }) => [
        code(name),
        tables[name] ?? '',
        columns.join(', '),
      ]),
    ),
    'The lists of the site in SharePoint:',
    table(
      ['list', 'holds'],
      listPlans.map(({ name, says }) => [name, says]),
    ),
  )
}
