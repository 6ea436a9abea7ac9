import { Button, Link, makeStyles, mergeClasses, Title3, tokens } from '@fluentui/react-components'
import { ArrowLeft16Regular, DocumentAdd20Regular } from '@fluentui/react-icons'
import { dayInWords } from '../../../rules/calendar.ts'
import type { Framework } from '../../../rules/framework.ts'
import { textOf } from '../../plan/plan.ts'
import { standingOf, type Standing } from '../../plan/standing.ts'
import type { PlanView } from '../../plan/view.ts'
import { useMedia } from '../../ui/use-media.ts'
import { families } from '../address.ts'
import { frameworkName } from '../framework-name.ts'
import { More } from '../more/More.tsx'
import { linkTo } from '../navigation.ts'
import { useSession } from '../session.ts'
import { mayAdd } from './allowed.ts'
import { headIn } from './people.ts'
import { textShown } from './withheld.ts'
import { PlanLinks } from './PlanLinks.tsx'
import { Here } from './presence/Here.tsx'
import { StartReview } from './review/StartReview.tsx'
import { Reviews } from './Reviews.tsx'
import { wholePlan } from './subject.ts'

const narrow = '@media (max-width: 719px)'

const useStyles = makeStyles({
  header: {
    padding: '8px 24px 12px',
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    [narrow]: { padding: '8px 16px 12px' },
  },
  up: {
    display: 'inline-flex',
    alignItems: 'center',
    gap: '4px',
    fontSize: tokens.fontSizeBase200,
    lineHeight: '24px',
  },
  top: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: '4px 12px' },
  title: { margin: 0, outlineStyle: 'none', overflowWrap: 'anywhere' },
  under: {
    color: tokens.colorNeutralForeground3,
    overflowWrap: 'anywhere',
    [narrow]: { fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  },
  add: {
    whiteSpace: 'nowrap',
    flexShrink: 0,
    // Both buttons and the menu stand in one line of a side panel.
    '@media (max-width: 300px)': { minWidth: 0, paddingLeft: '8px', paddingRight: '8px' },
  },
  tools: {
    display: 'flex',
    alignItems: 'center',
    gap: '8px',
    marginLeft: 'auto',
    [narrow]: { marginLeft: 0, width: '100%' },
  },
  facts: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: '0 28px',
    minHeight: '32px',
    [narrow]: { flexDirection: 'column', alignItems: 'start', gap: '2px', paddingTop: '8px' },
  },
  strong: { fontWeight: tokens.fontWeightSemibold },
  heldBy: { lineHeight: '24px' },
})

interface PlanHeaderProps {
  readonly view: PlanView
  readonly framework: Framework
  readonly onAddEvidence: () => void
}

/** Whose plan it is, how far it has come, when it could close, which review is next, and who else is here. */
export function PlanHeader({ view, framework, onAddEvidence }: PlanHeaderProps) {
  const styles = useStyles()
  const { me } = useSession()
  const isNarrow = useMedia('(max-width: 719px)')
  const head = headIn(view)
  const standing = standingOf(view.findings, framework)
  const { unit, parts, met } = standing
  return (
    <header className={styles.header}>
      <Link className={styles.up} {...linkTo(families)}>
        <ArrowLeft16Regular aria-hidden />
        My families
      </Link>
      <div className={styles.top}>
        <Title3 as="h1" className={styles.title} tabIndex={-1}>
          <bdi>{head && textShown(head, 'family')}</bdi> family
        </Title3>
        <span className={styles.under}>
          {textOf(head, 'reference')}, {frameworkName(framework)}, opened{' '}
          {dayInWords(textOf(head, 'opened'))}
        </span>
        <div className={styles.tools}>
          {parts.length > 0 && <StartReview view={view} className={styles.add} />}
          {mayAdd(me, view, 'evidence') && parts.length > 0 && (
            <Button
              className={styles.add}
              onClick={onAddEvidence}
              {...(isNarrow ? {} : { icon: <DocumentAdd20Regular /> })}
            >
              Add evidence
            </Button>
          )}
          <More />
        </div>
      </div>
      <div className={styles.facts}>
        {parts.length > 0 && (
          <span>
            <span className={styles.strong}>
              {met} of {parts.length}
            </span>{' '}
            {parts.length === 1 ? unit : `${unit}s`} met
          </span>
        )}
        <Close view={view} standing={standing} />
        <Reviews view={view} />
        <PlanLinks planKey={view.key} />
        <Here />
      </div>
    </header>
  )
}

interface CloseProps {
  readonly view: PlanView
  readonly standing: Standing
}

function Close({ view, standing }: CloseProps) {
  const styles = useStyles()
  const closed = textOf(headIn(view), 'closed')
  if (closed !== '' && closed <= view.on) {
    return (
      <span>
        Closed <span className={styles.strong}>{dayInWords(closed)}</span>
      </span>
    )
  }
  const { parts, earliestClose: close, result, outstanding, toJudge } = standing
  if (parts.length === 0) return null
  if (close !== null) {
    return (
      <span>
        Earliest close <span className={styles.strong}>{dayInWords(close.on)}</span>, held by{' '}
        <Link
          inline
          className={mergeClasses(styles.heldBy)}
          {...linkTo({ screen: 'plan', key: view.key, outcome: close.heldBy })}
        >
          {close.heldBy}
        </Link>
      </span>
    )
  }
  if (result === 'open' && outstanding === 0 && toJudge > 0) {
    return (
      <Link
        inline
        className={styles.heldBy}
        {...linkTo({ screen: 'plan', key: view.key, outcome: wholePlan })}
      >
        The plan as a whole is still to be judged
      </Link>
    )
  }
  return <span>{closings[result]}</span>
}

const closings: Readonly<Record<Standing['result'], string>> = {
  met: 'Ready to close',
  open: 'No closing date is known yet',
  'not stated': 'The framework states no closing rule',
}
