import { Button, makeStyles, MessageBar, MessageBarBody, tokens } from '@fluentui/react-components'
import type { CaseloadRow } from '../../plan/caseload.ts'
import { clockTime } from '../../ui/clock-words.ts'
import { Trouble } from '../../ui/Trouble.tsx'
import { useMedia, wideEnoughForGrid } from '../../ui/use-media.ts'
import { useSession } from '../session.ts'
import { CaseloadGrid } from './CaseloadGrid.tsx'
import { CaseloadList } from './CaseloadList.tsx'
import { FamiliesSkeleton } from './FamiliesSkeleton.tsx'
import type { useFamilies } from './use-families.ts'

const useStyles = makeStyles({
  empty: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'flex-start',
    gap: '12px',
    padding: '24px',
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  text: { margin: 0 },
})

/** Why nothing is listed: somebody the directory does not know is in no team, whoever entered them in one. */
const nothingInWords = (agency: string): string =>
  agency === ''
    ? 'You are not in the directory yet, so no plan opens to you. Ask your administrator to enter you.'
    : 'No families yet. Plans you lead or belong to appear here.'

interface CaseloadProps {
  readonly state: ReturnType<typeof useFamilies>
  readonly shown: readonly CaseloadRow[]
  readonly onClear: () => void
  readonly onNewPlan: () => void
}

/** The list of families in whatever state it is: loading, in trouble, empty, narrowed to nothing, or there. */
export function Caseload({ state, shown, onClear, onNewPlan }: CaseloadProps) {
  const styles = useStyles()
  const { me, signIn } = useSession()
  const isWide = useMedia(wideEnoughForGrid)
  const { caseload, saved, trouble, reload } = state
  if (trouble === 'sign-in') {
    return (
      <div className={styles.empty}>
        <p className={styles.text}>Your sign-in has ended. Nothing was lost.</p>
        <Button onClick={signIn}>Sign in again</Button>
      </div>
    )
  }
  if (!caseload) {
    if (trouble === null) return <FamiliesSkeleton />
    return (
      <Trouble title="Your families could not be loaded." onTryAgain={reload}>
        Nothing was changed. Check your connection and try again.
      </Trouble>
    )
  }
  return (
    <>
      {trouble !== null && saved && (
        <MessageBar intent="warning">
          <MessageBarBody>
            {trouble === 'unreachable' ? 'You are offline.' : 'The service could not answer.'} This
            list is from {clockTime(saved)}.
          </MessageBarBody>
        </MessageBar>
      )}
      {caseload.rows.length === 0 && (
        <div className={styles.empty}>
          <p className={styles.text}>{nothingInWords(me.agency)}</p>
          {me.mayOpenNewPlan && <Button onClick={onNewPlan}>Open the first plan</Button>}
        </div>
      )}
      {caseload.rows.length > 0 && shown.length === 0 && (
        <div className={styles.empty}>
          <p className={styles.text}>No family matches.</p>
          <Button onClick={onClear}>Clear</Button>
        </div>
      )}
      {shown.length > 0 &&
        (isWide ? (
          <CaseloadGrid rows={shown} on={caseload.on} />
        ) : (
          <CaseloadList rows={shown} on={caseload.on} />
        ))}
    </>
  )
}
