import { Button } from '@fluentui/react-components'
import { ArrowDownload20Regular } from '@fluentui/react-icons'
import { useCallback, useState } from 'react'
import type { Column } from '../../../ui/RowTable.tsx'
import { Trouble } from '../../../ui/Trouble.tsx'
import { keepFile } from '../../keep-file.ts'
import { useSession } from '../../session.ts'
import { Section } from '../Section.tsx'
import { historyService, type Look } from './history-service.ts'
import { lookFile, lookRow, type LookRow } from './look-words.ts'
import { Pages } from './Pages.tsx'
import { usePages } from './use-pages.ts'

const columns: readonly Column<LookRow>[] = [
  { says: 'Person', cell: ({ who }) => who },
  { says: 'Agency', cell: ({ agency }) => agency },
  { says: 'What', cell: ({ did }) => did },
  { says: 'When', cell: ({ when }) => when },
  { says: 'From', cell: ({ where }) => where },
  { says: 'Reason given', cell: ({ why }) => why },
]

/** The access log of one plan, and the whole of it as a file. */
export function PlanAccess({ planKey, reference }: { planKey: string; reference: string }) {
  const { service } = useSession()
  const [trouble, setTrouble] = useState<string | null>(null)
  const [isBusy, setBusy] = useState(false)
  const load = useCallback(
    (before: number | null) => historyService(service.client).looks(planKey, before),
    [service, planKey],
  )
  const pages = usePages<Look>(load)

  async function keep() {
    setTrouble(null)
    setBusy(true)
    const looks: Look[] = []
    let from: number | null = null
    do {
      const answer = await load(from)
      if (answer.kind !== 'answered') {
        setTrouble('Not every row could be read, so no file was made. Try again in a minute.')
        break
      }
      looks.push(...answer.value.rows)
      from = answer.value.next
      if (from === null) keepFile(lookFile(reference, looks))
    } while (from !== null)
    setBusy(false)
  }

  return (
    <Section
      title="Who looked at it"
      hint="Every look, change and attempt, the newest first. This page is on the log as well."
      action={
        <Button
          icon={<ArrowDownload20Regular />}
          disabledFocusable={isBusy}
          onClick={() => void keep()}
        >
          {isBusy ? 'Reading every row' : 'Keep as a table'}
        </Button>
      }
    >
      {trouble !== null && <Trouble title="No file was made.">{trouble}</Trouble>}
      <Pages
        label="Who looked at the plan"
        pages={pages}
        shown={lookRow}
        columns={columns}
        empty="Nobody has looked at this plan yet."
      />
    </Section>
  )
}
