import { FluentProvider, makeStyles, tokens } from '@fluentui/react-components'
import { Suspense, useMemo } from 'react'
import { SessionContext, type Session } from '../session.ts'
import { FirstPaint } from './FirstPaint.tsx'
import { LocalBar } from './LocalBar.tsx'
import { Screen } from './Screen.tsx'
import { Standing } from './Standing.tsx'
import { useStart } from './use-start.ts'
import { useTheme } from './use-theme.ts'

const useStyles = makeStyles({
  canvas: {
    display: 'flex',
    flexDirection: 'column',
    minHeight: '100dvh',
    backgroundColor: tokens.colorNeutralBackground2,
  },
})

/** The page: its theme, its sign-in and the screen that its address asks for. */
export function App() {
  const styles = useStyles()
  const { theme, onHost } = useTheme()
  const { state, round, restart, renew, signIn } = useStart(onHost)
  const session = useMemo<Session | null>(() => {
    if (state.kind !== 'ready') return null
    const { me, service, tokens: source, configuration } = state
    return {
      me,
      service,
      local: configuration.local,
      round,
      signOut: source.signOut,
      signIn: () => void signIn(),
      renew: () => void renew(),
    }
  }, [state, round, renew, signIn])
  return (
    <FluentProvider theme={theme}>
      <div className={styles.canvas}>
        {session ? (
          <SessionContext value={session}>
            {session.local && <LocalBar local={session.local} />}
            <Suspense fallback={<FirstPaint />}>
              <Screen />
            </Suspense>
          </SessionContext>
        ) : (
          <BeforeSession kind={state.kind} onSignIn={() => void signIn()} onTryAgain={restart} />
        )}
      </div>
    </FluentProvider>
  )
}

interface BeforeSessionProps {
  readonly kind: string
  readonly onSignIn: () => void
  readonly onTryAgain: () => void
}

function BeforeSession({ kind, onSignIn, onTryAgain }: BeforeSessionProps) {
  switch (kind) {
    case 'signed-out':
      return (
        <Standing title="Family Outcome Plan" action={{ says: 'Sign in', run: onSignIn }}>
          One shared plan for the team around a family. Sign in with your work account.
        </Standing>
      )
    case 'not-allowed':
      return (
        <Standing
          title="You do not have access"
          action={{ says: 'Sign in as somebody else', run: onSignIn }}
        >
          You are signed in, and this account has no role in Family Outcome Plan. Ask the person who
          runs it in your council to give you one.
        </Standing>
      )
    case 'host-silent':
      return (
        <Standing
          title="Open this page in a browser"
          action={{ says: 'Open in a browser', run: () => window.open(location.href, '_blank') }}
        >
          The program that shows this page did not answer. It works in a browser of its own.
        </Standing>
      )
    case 'unreachable':
      return (
        <Standing
          title="The service cannot be reached"
          action={{ says: 'Try again', run: onTryAgain }}
        >
          Nothing was lost. Check your connection and try again.
        </Standing>
      )
    default:
      return <FirstPaint />
  }
}
