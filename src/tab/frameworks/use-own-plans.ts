import { useEffect, useState } from 'react'
import type { CaseloadRow } from '../../plan/caseload.ts'
import { useSession } from '../session.ts'

/** The families of whoever reads; null where they have none to be asked for, or until they are there. */
export function useOwnPlans(): readonly CaseloadRow[] | null {
  const { service, me, round } = useSession()
  const [rows, setRows] = useState<readonly CaseloadRow[] | null>(null)
  const mayList = me.roles.some((role) => role === 'Practitioner' || role === 'Manager')
  useEffect(() => {
    if (!mayList) return
    void service.families().then((answer) => {
      if (answer.kind === 'answered') setRows(answer.value.rows)
    })
  }, [service, mayList, round])
  return rows
}
