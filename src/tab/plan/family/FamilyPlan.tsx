import { Field, makeStyles, Radio, RadioGroup, tokens } from '@fluentui/react-components'
import { useEffect, useState } from 'react'
import { textOf } from '../../../plan/plan.ts'
import type { FamilyPage } from '../../../plan/family/family-page.ts'
import type { PlanView } from '../../../plan/view.ts'
import { Trouble } from '../../../ui/Trouble.tsx'
import type { Answer } from '../../answer.ts'
import { arrive, navigate } from '../../navigation.ts'
import { useSession } from '../../session.ts'
import { useDay } from '../../use-day.ts'
import { usePageStyles } from '../page-styles.ts'
import { headIn, personInWords, recordsIn } from '../people.ts'
import { PlanPageHeader } from '../PlanPageHeader.tsx'
import { WithPlan } from '../WithPlan.tsx'
import { textShown } from '../withheld.ts'
import { confirm } from './confirmed.ts'
import { familyCopy } from './family-service.ts'
import { FamilyPaper } from './FamilyPaper.tsx'
import { leftOutInWords, whyLeftOut } from './left-out.ts'
import { SafeToSend } from './SafeToSend.tsx'

const useStyles = makeStyles({
  choice: { display: 'flex', flexDirection: 'column', gap: '12px', alignItems: 'flex-start' },
  under: { color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
  left: { margin: 0, maxWidth: '640px' },
  count: { fontWeight: tokens.fontWeightSemibold },
  // What nobody has said is safe cannot be printed from here.
  sheet: { minWidth: 0, '@media print': { display: 'none' } },
})

interface FamilyPlanProps {
  readonly planKey: string
  /** Whom the copy is for, where the address says so already. */
  readonly person?: string
  /** Takes that person's copy once it is safe, where this already stands at its address. */
  readonly onSafe?: (page: FamilyPage) => void
}

/** Where a worker chooses whom a copy in plain words is for, reads it, and says that it is safe to send home. */
export function FamilyPlan({ planKey, person, onSafe }: FamilyPlanProps) {
  return (
    <WithPlan planKey={planKey}>
      {(view) => (
        <FamilyChoice
          view={view}
          first={person ?? null}
          onSafe={(copy) => {
            confirm(view.key, copy)
            if (onSafe && copy.person.id === person) onSafe(copy)
            else navigate({ screen: 'family-paper', key: view.key, person: copy.person.id })
          }}
        />
      )}
    </WithPlan>
  )
}

interface FamilyChoiceProps {
  readonly view: PlanView
  readonly first: string | null
  readonly onSafe: (page: FamilyPage) => void
}

function FamilyChoice({ view, first, onSafe }: FamilyChoiceProps) {
  const styles = useStyles()
  const page = usePageStyles()
  const [person, setPerson] = useState(first)
  const answer = useCopy(view, person)
  useEffect(arrive, [])
  useDay(view.on)
  const people = recordsIn(view, 'person').filter((one) => textOf(one, 'kind') !== 'unborn')
  return (
    <main className={page.page}>
      <PlanPageHeader
        view={view}
        title="The family’s plan"
        under={`${textOf(headIn(view), 'reference')}, in plain words to take home`}
      />
      <div className={styles.choice}>
        <Field label="Who is it for?" hint="Each person gets a copy of their own.">
          <RadioGroup value={person ?? ''} onChange={(_, { value }) => setPerson(value)}>
            {people.map((one) => (
              <Radio
                key={one.id}
                value={one.id}
                label={
                  <>
                    <bdi>{textShown(one, 'name')}</bdi>{' '}
                    <span className={styles.under}>{personInWords(one, view.on)}</span>
                  </>
                }
              />
            ))}
          </RadioGroup>
        </Field>
        {people.length === 0 && <p>Nobody is in this plan yet. Add the family’s people first.</p>}
        {answer && answer.kind !== 'answered' && (
          <Trouble title="No copy was made">{troubleOf(answer)}</Trouble>
        )}
        {answer?.kind === 'answered' && (
          <>
            <output className={styles.left}>
              <span className={styles.count}>{leftOutInWords(answer.value.leftOut)}</span>{' '}
              {whyLeftOut(answer.value.leftOut)}
            </output>
            <SafeToSend page={answer.value} onSafe={() => onSafe(answer.value)} />
          </>
        )}
      </div>
      {answer?.kind === 'answered' && (
        <div className={styles.sheet}>
          <FamilyPaper page={answer.value} isPage={false} />
        </div>
      )}
    </main>
  )
}

/** The copy for somebody as the plan is now; null while it is on its way. */
function useCopy(view: PlanView, person: string | null): Answer<FamilyPage> | null {
  const { service } = useSession()
  const [found, setFound] = useState<{ for: string; answer: Answer<FamilyPage> } | null>(null)
  useEffect(() => {
    if (person === null) return undefined
    let isLate = false
    void familyCopy(service, view.key, person).then((answer) => {
      if (!isLate) setFound({ for: person, answer })
    })
    return () => {
      isLate = true
    }
  }, [service, view.key, view.seq, view.on, person])
  return found?.for === person ? (found?.answer ?? null) : null
}

function troubleOf(answer: Exclude<Answer<FamilyPage>, { kind: 'answered' }>): string {
  if (answer.kind === 'unreachable') {
    return 'Nothing was changed. Check your connection and choose again.'
  }
  return answer.refusal.code === 'not-allowed'
    ? 'Only the lead and the members of the team hand the family its plan.'
    : 'There is no copy for this person.'
}
