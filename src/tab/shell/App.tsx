import { FluentProvider, makeStyles, tokens } from '@fluentui/react-components'
import { Suspense, useEffect, useMemo } from 'react'
import { SessionContext, type Session } from '../session.ts'
import { BeforeSession } from './BeforeSession.tsx'
import { FirstPaint } from './FirstPaint.tsx'
import { LocalBar } from './LocalBar.tsx'
import { Screen } from './Screen.tsx'
import { prepareSignInEnded, SignInEnded } from './screens.ts'
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
  const { state, ended, round, restart, renew, signIn } = useStart(onHost)
  const session = useMemo<Session | null>(() => {
    if (state.kind !== 'ready') return null
    const { me, service, drafts, tokens: source, configuration } = state
    return {
      me,
      service,
      drafts,
      local: configuration.local,
      round,
      signOut: source.signOut && (() => drafts.clear().then(() => source.signOut?.())),
      signIn: () => void signIn(),
      renew: () => void renew(),
    }
  }, [state, round, renew, signIn])
  const isThere = session !== null
  useEffect(() => {
    if (!isThere) return undefined
    const later = setTimeout(prepareSignInEnded, 5_000)
    return () => clearTimeout(later)
  }, [isThere])
  return (
    <FluentProvider theme={theme}>
      <div className={styles.canvas}>
        {session ? (
          <SessionContext value={session}>
            {ended !== 'not' && (
              <Suspense fallback={null}>
                <SignInEnded hasFailed={ended === 'failed'} onSignIn={session.signIn} />
              </Suspense>
            )}
            {session.local && <LocalBar local={session.local} />}
            <Suspense fallback={<FirstPaint />}>
              <Screen />
            </Suspense>
          </SessionContext>
        ) : (
          <BeforeSession state={state} onSignIn={() => void signIn()} onTryAgain={restart} />
        )}
      </div>
    </FluentProvider>
  )
}
