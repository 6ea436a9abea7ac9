import type { Rights } from '../rights.ts'
import type { Database } from './database.ts'
import { DisposalTable, type DisposalPorts } from './disposal-table.ts'
import { HoldTable } from './hold-table.ts'
import { SubjectAccessTable } from './subject-access-table.ts'

/** The three parts of people's rights over one database. */
export const createRights = (
  database: Database,
  makeId: () => string,
  ports: DisposalPorts,
): Rights => ({
  subjectAccess: new SubjectAccessTable(database, makeId),
  holds: new HoldTable(database),
  disposals: new DisposalTable(database, ports),
})
