import { Field, makeStyles, Textarea, tokens } from '@fluentui/react-components'
import { useId, useRef } from 'react'
import type { Draft } from '../../plan/coedit/draft.ts'
import type { Saving } from '../../plan/coedit/text-session.ts'
import type { PlanRecord } from '../../plan/plan.ts'
import type { PlanView } from '../../plan/view.ts'
import { useDraft } from '../drafts/use-draft.ts'
import { mayWriteGoal } from './allowed.ts'
import { headIn } from './people.ts'
import { textShown } from './withheld.ts'
import type { PlanStore } from '../../api/following/plan-store.ts'
import { useCaret } from './presence/use-caret.ts'
import { WritingHere } from './presence/WritingHere.tsx'
import { useSharedText } from './use-shared-text.ts'
import { useTextArea } from './use-text-area.ts'
import type { Write } from './use-writer.ts'
import { useSession } from '../session.ts'

const wide = '@media (min-width: 720px)'

const useStyles = makeStyles({
  goal: {
    padding: '0 12px 12px',
    [wide]: { position: 'relative' },
  },
  writing: {
    paddingTop: '4px',
    [wide]: { position: 'absolute', top: '4px', right: '12px', padding: 0 },
  },
  label: { margin: 0, fontWeight: tokens.fontWeightSemibold, fontSize: tokens.fontSizeBase200 },
  text: { margin: '4px 0 0', whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' },
  empty: { color: tokens.colorNeutralForeground3 },
  area: { '& textarea': { fieldSizing: 'content', minHeight: '52px', maxHeight: '240px' } },
})

const label = 'What the family wants to change, in their words'

interface GoalProps {
  readonly view: PlanView
  readonly write: Write
  readonly onTexts: PlanStore['onTexts']
}

/** The family's own words; whoever may change them types right here, others read them. */
export function Goal({ view, write, onTexts }: GoalProps) {
  const { me } = useSession()
  const head = headIn(view)
  if (!head) return null
  return mayWriteGoal(me, view) ? (
    <GoalText view={view} head={head} write={write} onTexts={onTexts} />
  ) : (
    <GoalShown head={head} />
  )
}

function GoalShown({ head }: { readonly head: PlanRecord }) {
  const styles = useStyles()
  const text = textShown(head, 'goal')
  return (
    <section className={styles.goal}>
      <h2 className={styles.label}>{label}</h2>
      <p className={text === '' ? `${styles.text} ${styles.empty}` : styles.text}>
        {text === '' ? 'Nothing is written yet.' : text}
      </p>
      <div className={styles.writing}>
        <WritingHere place={{ record: head.id, field: 'goal' }} />
      </div>
    </section>
  )
}

interface GoalTextProps extends GoalProps {
  readonly head: PlanRecord
}

/** What was not saved when the page was last left is looked for first. */
function GoalText({ head, ...props }: GoalTextProps) {
  const draft = useDraft({ plan: props.view.key, record: head.id, field: 'goal' })
  return draft === undefined ? (
    <GoalShown head={head} />
  ) : (
    <GoalArea {...props} head={head} draft={draft} />
  )
}

interface GoalAreaProps extends GoalTextProps {
  readonly draft: Draft | null
}

function GoalArea({ view, head, write, onTexts, draft }: GoalAreaProps) {
  const styles = useStyles()
  const writing = useId()
  const place = { record: head.id, field: 'goal' }
  const { hasLeft, ...caret } = useCaret(place)
  const area = useRef<HTMLTextAreaElement>(null)
  const session = useSharedText(view, place, draft, { onTexts, write })
  useTextArea(area, session)
  const { text, saving } = session.shown()

  return (
    <div className={styles.goal}>
      <Field
        label={{ children: label, className: styles.label }}
        {...(said[saving] === undefined ? {} : { validationMessage: said[saving] })}
        validationState={saving === 'refused' ? 'error' : 'none'}
      >
        <Textarea
          className={styles.area}
          textarea={{ ref: area }}
          resize="none"
          rows={2}
          value={text}
          onChange={({ target }, { value }) => session.type(value, target.selectionStart)}
          aria-describedby={writing}
          {...caret}
          onBlur={() => {
            session.flush()
            hasLeft()
          }}
          onCompositionStart={() => session.hold(true)}
          onCompositionEnd={() => session.hold(false)}
        />
      </Field>
      <div className={styles.writing} id={writing}>
        <WritingHere place={place} />
      </div>
    </div>
  )
}

const said: Readonly<Record<Saving, string | undefined>> = {
  still: undefined,
  saving: 'Saving',
  saved: 'Saved',
  waiting: 'Not saved yet. Your words are still here and are sent again.',
  refused: 'Not saved. Your words are still here.',
}
