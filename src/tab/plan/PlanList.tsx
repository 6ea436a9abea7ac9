import { Button, makeStyles, MessageBar, MessageBarBody, tokens } from '@fluentui/react-components'
import { Add20Regular, Handshake20Regular } from '@fluentui/react-icons'
import type { Framework } from '../../../rules/framework.ts'
import type { PlanView } from '../../plan/view.ts'
import { useSession } from '../session.ts'
import { mayAdd } from './allowed.ts'
import { asksForAgreement } from './agreement.ts'
import { gateInWords } from './gate.ts'
import { Goal } from './Goal.tsx'
import { linesOf } from './lines.ts'
import { needNoun } from './nouns.ts'
import { OutcomeList } from './OutcomeList.tsx'
import type { ThemeRows } from './theme-rows.ts'
import { People } from './People.tsx'
import { Actions } from './actions/Actions.tsx'
import type { OpenDrawer } from './PlanDrawers.tsx'
import type { Connection } from '../../api/following/plan-state.ts'
import { recordsIn } from './people.ts'
import { automaticIn } from './progress.ts'
import type { PlanStore } from '../../api/following/plan-store.ts'
import type { Write } from './use-writer.ts'
import { Voices } from './voice/Voices.tsx'

const useStyles = makeStyles({
  pane: {
    minWidth: 0,
    padding: '16px 12px 24px',
    '@media (max-width: 719px)': { padding: '12px 4px 24px' },
  },
  bar: { margin: '0 12px 12px' },
  empty: { margin: '0 12px 12px', color: tokens.colorNeutralForeground2 },
  add: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: '0 12px',
    padding: '8px 4px',
  },
  block: {
    margin: '8px 0 0',
    padding: '12px 12px 8px',
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    '&:empty': { display: 'none' },
  },
  gate: {
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground3,
    '@media (max-width: 719px)': { padding: '0 8px' },
  },
})

interface PlanListProps {
  readonly view: PlanView
  readonly framework: Framework
  readonly connection: Connection
  readonly themes: readonly ThemeRows[]
  readonly current: string | null
  readonly write: Write
  readonly onTexts: PlanStore['onTexts']
  readonly onOpen: (ref: string) => void
  readonly onDrawer: OpenDrawer
  readonly onDone: (action: string) => void
}

/** The whole of a plan: the family's words, the outcomes by theme, and the people. */
export function PlanList(props: PlanListProps) {
  const { view, framework, connection, themes, current, write, onTexts, onOpen } = props
  const { onDrawer, onDone } = props
  const styles = useStyles()
  const { me } = useSession()
  const gate = gateInWords(view, framework)
  const hasPeople = recordsIn(view, 'person').length > 0
  const mayAddNeed = mayAdd(me, view, 'need')
  const noun = needNoun(framework)
  const agree =
    asksForAgreement(framework) && mayAdd(me, view, 'outcome') ? () => onDrawer('agreement') : null
  return (
    <div className={styles.pane}>
      <OneBar view={view} connection={connection} framework={framework} className={styles.bar} />
      <Goal view={view} write={write} onTexts={onTexts} />
      {themes.length === 0 && (
        <p className={styles.empty}>
          No {noun.many} yet.{' '}
          {hasPeople
            ? `Each ${noun.one} you add shows here what is to change and how anyone can tell.`
            : `Add the people of the family first, then ${noun.a} for each of them.`}
        </p>
      )}
      {automaticIn(view, framework).map((says) => (
        <p key={says} className={styles.empty}>
          {says}
        </p>
      ))}
      {themes.length > 0 && (
        <OutcomeList themes={themes} current={current} onOpen={onOpen} onAgree={agree} />
      )}
      {mayAddNeed && (
        <div className={styles.add}>
          <Button
            appearance={themes.length === 0 && hasPeople ? 'primary' : 'subtle'}
            icon={<Add20Regular />}
            onClick={() => onDrawer('need')}
          >
            Add {noun.a}
          </Button>
          {agree && themes.length > 0 && (
            <Button appearance="subtle" icon={<Handshake20Regular />} onClick={agree}>
              Agree an outcome
            </Button>
          )}
          <span className={styles.gate}>{gate.says}</span>
        </div>
      )}
      {themes.length > 0 && (
        <div className={styles.block}>
          <Actions
            view={view}
            outcome={null}
            heading="h2"
            onAdd={() => onDrawer('action')}
            onAmend={(action) => onDrawer('action', action)}
            onDone={onDone}
          />
        </div>
      )}
      <div className={styles.block}>
        <Voices
          view={view}
          onAdd={(child) => onDrawer('voice', child)}
          onAmend={(voice) => onDrawer('voice', voice)}
        />
      </div>
      <People view={view} onDrawer={onDrawer} />
    </div>
  )
}

interface OneBarProps {
  readonly view: PlanView
  readonly connection: Connection
  readonly framework: Framework
  readonly className: string
}

/** One bar at a time: that nothing new arrives, else what the rules warn of for the plan as a whole. */
function OneBar({ view, connection, framework, className }: OneBarProps) {
  if (connection === 'lost') {
    return (
      <MessageBar intent="warning" layout="multiline" className={className}>
        <MessageBarBody>
          You are offline. This is the plan as it was last seen. What you type stays here and is
          sent when you are back.
        </MessageBarBody>
      </MessageBar>
    )
  }
  const warnings = view.findings.warnings.filter(({ ref }) => !isShownInDetail(ref, framework))
  if (warnings.length === 0) return null
  return (
    <MessageBar intent="warning" layout="multiline" className={className}>
      <MessageBarBody>{warnings.map(({ text }) => text).join(' ')}</MessageBarBody>
    </MessageBar>
  )
}

/** A warning about an outcome, or about a measure of a theme, stands in its own detail. */
function isShownInDetail(ref: string, { themes }: Framework): boolean {
  const places = themes.flatMap((theme) => [
    ...theme.outcomes.map((outcome) => outcome.ref),
    ...(theme.clauses ?? []).flatMap(linesOf).map((line) => line.ref),
  ])
  return places.some((place) => ref === place || ref.startsWith(`${place}.`))
}
