import { Button, mergeClasses } from '@fluentui/react-components'
import {
  ArrowRight20Regular,
  ChevronDown20Regular,
  ChevronRight20Regular,
} from '@fluentui/react-icons'
import { useEffect, useRef, useState } from 'react'
import type { Framework } from '../../../../rules/framework.ts'
import { holdDraft, stepDraft } from '../../../plan/review/drafts.ts'
import { initialDraft } from '../../../plan/review/initial-draft.ts'
import { nextAfter } from '../../../plan/review/holding.ts'
import type { PlanView } from '../../../plan/view.ts'
import { StatusMark } from '../../../ui/StatusMark.tsx'
import { Trouble } from '../../../ui/Trouble.tsx'
import { useMedia } from '../../../ui/use-media.ts'
import { navigate } from '../../navigation.ts'
import { useSession } from '../../session.ts'
import { mayAdd } from '../allowed.ts'
import { usePresence } from '../presence/presence-context.ts'
import { Agenda } from './Agenda.tsx'
import { useFormStyles } from './form-styles.ts'
import { initialHold } from './hold-words.ts'
import { threePanes, useLayoutStyles } from './layout-styles.ts'
import { RecorderBar } from './RecorderBar.tsx'
import { ReviewHead } from './ReviewHead.tsx'
import { StepForm } from './StepForm.tsx'
import { StepShown } from './StepShown.tsx'
import { stepTitle } from './step-words.ts'
import { toWrite, type Closing } from './to-write.ts'
import { useAgenda } from './use-agenda.ts'
import { useKeptDrafts } from './use-kept-drafts.ts'
import { usePageHeight } from './use-page-height.ts'
import { useRecorder } from './use-recorder.ts'
import { useRecording } from './use-recording.ts'
import { WhyPane } from './WhyPane.tsx'

interface ReviewStepsProps {
  readonly view: PlanView
  readonly framework: Framework
  readonly review: { readonly point: string; readonly madeUp: readonly string[] }
  readonly isOffline: boolean
  readonly mayRecord: boolean
}

/** A review step by step: one of those present records, the others follow, and each step is saved before the next opens. */
export function ReviewSteps(props: ReviewStepsProps) {
  const { view, framework, review, isOffline, mayRecord } = props
  const styles = useLayoutStyles()
  const shared = useFormStyles()
  const { me } = useSession()
  const { present } = usePresence()
  const isWide = useMedia(threePanes)
  const isNarrow = useMedia('(max-width: 419px)')
  const page = useRef<HTMLElement>(null)
  const heading = useRef<HTMLHeadingElement>(null)
  const height = usePageHeight(page)
  const agenda = useAgenda(view)
  const recorder = useRecorder(agenda.current.id, mayRecord)
  const { other, isMe } = recorder
  const [isFollowing, setFollowing] = useState(true)
  const [wasMe, setWasMe] = useState(isMe)
  if (wasMe !== isMe) {
    // Whoever was taken over from follows, until they look around by themselves.
    setWasMe(isMe)
    if (!isMe) setFollowing(true)
  }
  const [isUnfolded, setUnfolded] = useState(false)
  const [isSummary, setSummary] = useState(false)
  const [moves, setMoves] = useState(0)

  const theirs = agenda.steps.find(({ id }) => id === other?.records?.step)
  const step = other && isFollowing && theirs ? theirs : agenda.current
  const place = agenda.steps.indexOf(step)
  const drafts = useKeptDrafts(view.key, `${view.on} ${step.id}`, stepDraft)
  const ends = useKeptDrafts(view.key, `${view.on} end`, holdDraft)
  const { faults, trouble, isBusy, save, newId, forget } = useRecording(view.key)
  const draft = drafts.of(`${view.on} ${step.id}`) ?? initialDraft(step, view)
  const next = nextAfter(view, [review.point, ...review.madeUp], framework)
  const hold = ends.of(`${view.on} end`) ?? initialHold(view, me.oid, present, next)
  const mayHold = mayAdd(me, view, 'review')
  const closing: Closing = { review, hold }

  useEffect(() => {
    if (moves === 0) return
    heading.current?.focus({ preventScroll: true })
    heading.current?.closest('[data-scrolls]')?.scrollTo(0, 0)
    // Where the window is low the page itself scrolls.
    heading.current?.scrollIntoView({ block: 'nearest' })
  }, [moves])

  function go(id: string) {
    forget()
    setSummary(false)
    setUnfolded(false)
    if (!isMe) setFollowing(false)
    agenda.open(id)
    setMoves((count) => count + 1)
  }

  async function saveAndNext() {
    const written = toWrite(step, draft, { view, framework, me, point: review.point, newId })
    if (!(await save(written))) return
    drafts.set(`${view.on} ${step.id}`, null)
    agenda.look(step)
    if (agenda.after) go(agenda.after.id)
  }

  async function confirm() {
    const written = toWrite(
      step,
      draft,
      { view, framework, me, point: review.point, newId },
      closing,
    )
    if ('faults' in written) setSummary(false)
    if (isSummary || 'faults' in written) {
      if (await save(written)) ends.set(`${view.on} end`, null)
      return
    }
    forget()
    setSummary(true)
    setMoves((count) => count + 1)
  }

  function take() {
    agenda.open(step.id)
    recorder.take()
  }

  const isEnd = step.kind === 'close'
  const act = isEnd ? confirm : saveAndNext
  const outcome = step.kind === 'outcome' ? step.id : null
  const list = (
    <Agenda
      steps={agenda.steps}
      current={step.id}
      isDone={agenda.isDone}
      view={view}
      framework={framework}
      onOpen={go}
    />
  )
  const comeBack = isMe && !isEnd && agenda.after && (
    <Button
      appearance="subtle"
      className={styles.button}
      onClick={() => agenda.after && go(agenda.after.id)}
    >
      Come back to this
    </Button>
  )
  const count = `Step ${place + 1} of ${agenda.steps.length}`

  return (
    <main className={styles.page} ref={page} style={{ height }}>
      <ReviewHead view={view} point={review.point} />
      <div className={styles.bars}>
        <RecorderBar
          recorder={recorder}
          mayRecord={mayRecord}
          isOffline={isOffline}
          isFollowing={isFollowing}
          isTyped={drafts.of(`${view.on} ${step.id}`) !== undefined}
          isElsewhere={other !== null && isFollowing && !theirs}
          onFollow={() => setFollowing(true)}
          onTake={take}
        />
      </div>
      <div className={styles.panes} data-scrolls={isWide ? undefined : ''}>
        <nav className={styles.agenda} aria-label="Agenda">
          {isWide ? (
            list
          ) : (
            <>
              <Button
                appearance="transparent"
                size="small"
                className={styles.fold}
                icon={isUnfolded ? <ChevronDown20Regular /> : <ChevronRight20Regular />}
                aria-expanded={isUnfolded}
                onClick={() => setUnfolded(!isUnfolded)}
              >
                {count}
              </Button>
              {isUnfolded && list}
            </>
          )}
        </nav>
        <section
          className={mergeClasses(styles.step, outcome === null && styles.alone)}
          aria-label="Step"
          data-scrolls={isWide ? '' : undefined}
        >
          <div className={styles.inner}>
            {isWide && <p className={styles.count}>{count}</p>}
            <h2 className={styles.heading} ref={heading} tabIndex={-1}>
              {isSummary ? 'Summary to confirm' : stepTitle(step, framework)}
            </h2>
            {step.kind === 'outcome' && <StatusMark status={step.status} />}
            <div className={mergeClasses(shared.form, styles.body)}>
              {!isWide && outcome !== null && (
                <WhyPane
                  key={`why ${outcome}`}
                  outcome={outcome}
                  view={view}
                  framework={framework}
                  isFolded
                />
              )}
              {trouble !== null && <Trouble title="Not saved.">{trouble}</Trouble>}
              {isMe ? (
                <StepForm
                  key={`form ${step.id}`}
                  step={step}
                  view={view}
                  framework={framework}
                  draft={draft}
                  faults={faults}
                  hold={hold}
                  next={next}
                  madeUp={review.madeUp}
                  isSummary={isSummary}
                  onChange={(changed) => drafts.set(`${view.on} ${step.id}`, changed)}
                  onHold={(changed) => ends.set(`${view.on} end`, changed)}
                  onSave={() => void act()}
                  onAlone={agenda.takeAlone}
                  onDone={(operation) => void save({ operations: [operation] })}
                />
              ) : (
                <StepShown step={step} view={view} framework={framework} />
              )}
              {isEnd && isMe && !mayHold && (
                <p className={shared.line}>
                  Whoever leads this plan confirms the review. They can take over here.
                </p>
              )}
              {isNarrow && comeBack}
            </div>
          </div>
        </section>
        {isWide && outcome !== null && (
          <aside className={styles.why} aria-label="Why">
            <WhyPane outcome={outcome} view={view} framework={framework} isFolded={false} />
          </aside>
        )}
      </div>
      <footer className={styles.foot}>
        <Button
          className={styles.button}
          onClick={() => {
            if (isSummary) return setSummary(false)
            const before = agenda.steps[place - 1]
            return before
              ? go(before.id)
              : navigate({ screen: 'plan', key: view.key, outcome: null })
          }}
        >
          Back
        </Button>
        <span className={styles.push} />
        {!isNarrow && comeBack}
        {isMe && (!isEnd || mayHold) && (
          <Button
            appearance="primary"
            className={styles.button}
            disabledFocusable={isBusy}
            iconPosition="after"
            {...(isWide ? { icon: <ArrowRight20Regular /> } : {})}
            onClick={() => void act()}
          >
            {isEnd ? (isSummary ? 'Confirm review' : 'See summary') : 'Save and next'}
          </Button>
        )}
        {!isMe && agenda.steps[place + 1] && (
          <Button
            className={styles.button}
            onClick={() => go(agenda.steps[place + 1]?.id ?? step.id)}
          >
            Next
          </Button>
        )}
      </footer>
    </main>
  )
}
