import { useCallback } from 'react'
import type { PlanView } from '../../../plan/view.ts'
import type { Column } from '../../../ui/RowTable.tsx'
import { useSession } from '../../session.ts'
import { Section } from '../Section.tsx'
import { changeShown, type ChangeShown } from './change-words.ts'
import { historyService, type ChangeRow } from './history-service.ts'
import { Pages } from './Pages.tsx'
import { usePages } from './use-pages.ts'

const columns: readonly Column<ChangeShown>[] = [
  { says: 'Entry', cell: ({ entry }) => entry },
  { says: 'What', cell: ({ did }) => did },
  { says: 'Person', cell: ({ who }) => who },
  { says: 'Agency', cell: ({ agency }) => agency },
  { says: 'When', cell: ({ when }) => when },
]

/** Who changed which entries of a plan, of those that the reader sees. */
export function PlanChanges({ view }: { readonly view: PlanView }) {
  const { service } = useSession()
  const { key } = view
  const load = useCallback(
    (page: number | null) => historyService(service.client).changes(key, page),
    [service, key],
  )
  const pages = usePages<ChangeRow>(load)
  return (
    <Section
      title="Who changed it"
      hint="Of the entries that you see, the newest first. What somebody typed within an hour is one row."
    >
      <Pages
        label="Who changed the plan"
        pages={pages}
        shown={(row, place) => changeShown(row, place, view)}
        columns={columns}
        empty="Nothing was changed yet."
      />
    </Section>
  )
}
