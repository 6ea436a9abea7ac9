import { Button, makeStyles, tokens } from '@fluentui/react-components'
import { ChevronDown20Regular, ChevronRight20Regular } from '@fluentui/react-icons'
import { lazy, Suspense, useId, useState } from 'react'
import type { Framework } from '../../../../rules/framework.ts'
import type { PlanView } from '../../../plan/view.ts'
import { detailOf, type OutcomeDetailView } from '../outcome-detail.ts'
import { Why } from '../Why.tsx'
import { useFormStyles } from './form-styles.ts'
import { lastJudged, sinceLast } from './step-words.ts'

const FrameworkWords = lazy(async () => ({
  default: (await import('../FrameworkWords.tsx')).FrameworkWords,
}))

const useStyles = makeStyles({
  heading: { marginBottom: '8px' },
  since: { marginTop: '24px' },
  fold: {
    justifyContent: 'start',
    textAlign: 'left',
    padding: '4px 8px 4px 0',
    marginLeft: '-2px',
    fontWeight: tokens.fontWeightRegular,
    minWidth: 0,
  },
  folded: { padding: '8px 0 8px 26px' },
})

interface WhyPaneProps {
  readonly outcome: string
  readonly view: PlanView
  readonly framework: Framework
  /** One line that opens, where there is no room beside the step. */
  readonly isFolded: boolean
}

/** Why an outcome stands as it does, and what came since the review before. */
export function WhyPane(props: WhyPaneProps) {
  const { outcome, view, framework, isFolded } = props
  const styles = useStyles()
  const [isOpen, setOpen] = useState(false)
  const id = useId()
  const detail = detailOf(outcome, view, framework)
  if (!detail) return null
  if (!isFolded) return <WhyWhole {...props} detail={detail} />
  return (
    <div>
      <Button
        appearance="transparent"
        className={styles.fold}
        icon={isOpen ? <ChevronDown20Regular /> : <ChevronRight20Regular />}
        aria-expanded={isOpen}
        aria-controls={id}
        onClick={() => setOpen(!isOpen)}
      >
        {foldedWords(detail)}
      </Button>
      <div id={id} hidden={!isOpen} className={styles.folded}>
        {isOpen && <WhyWhole {...props} detail={detail} />}
      </div>
    </div>
  )
}

/** `Why: 1 of 3 checks met, earliest 2 Mar 2027`. */
export function foldedWords({ checks, earliest }: OutcomeDetailView): string {
  const met = checks.filter(({ standing }) => standing === 'met').length
  // What it hangs on, where no day is known, reads on as it is.
  const day =
    earliest === null
      ? ''
      : /\d/.test(earliest)
        ? `, earliest ${earliest}`
        : `, ${startLower(earliest)}`
  return `Why: ${met} of ${checks.length} ${checks.length === 1 ? 'check' : 'checks'} met${day}`
}

function WhyWhole({
  outcome,
  view,
  framework,
  detail,
}: WhyPaneProps & { readonly detail: OutcomeDetailView }) {
  const shared = useFormStyles()
  const styles = useStyles()
  const [isCited, setCited] = useState(false)
  const since = sinceLast(detail.evidence, view)
  const judged = lastJudged(outcome, view)
  return (
    <>
      <h3 className={`${shared.heading} ${styles.heading}`}>{detail.heading}</h3>
      {detail.notes.map((note) => (
        <p key={note} className={shared.line}>
          {note}
        </p>
      ))}
      <Why {...detail} onCite={() => setCited(true)} />
      {(since !== null || judged !== null) && (
        <div className={styles.since}>
          <h3 className={shared.heading}>Since the last review</h3>
          {since !== null && <p className={shared.line}>{since}</p>}
          {judged !== null && <p className={shared.second}>{judged}</p>}
        </div>
      )}
      <Suspense fallback={null}>
        {isCited && (
          <FrameworkWords framework={framework} outcome={outcome} onClose={() => setCited(false)} />
        )}
      </Suspense>
    </>
  )
}

const startLower = (words: string): string => words.charAt(0).toLowerCase() + words.slice(1)
