import { Link } from '@fluentui/react-components'
import { FirstPaint } from './FirstPaint.tsx'
import { Standing } from './Standing.tsx'
import type { Start } from './start.ts'

interface BeforeSessionProps {
  readonly state: Start
  readonly onSignIn: () => void
  readonly onTryAgain: () => void
}

/** What stands there while nobody is let in: why, and what to do about it. */
export function BeforeSession({ state, onSignIn, onTryAgain }: BeforeSessionProps) {
  switch (state.kind) {
    case 'signed-out':
      return (
        <Standing title="Family Outcome Plan" action={{ says: 'Sign in', run: onSignIn }}>
          {state.hasFailed && <strong role="alert">The sign-in did not come to its end. </strong>}
          One shared plan for the team around a family. Sign in with your work account.
        </Standing>
      )
    case 'not-allowed':
      return (
        <Standing
          title="You do not have access"
          action={{ says: 'Sign in as somebody else', run: onSignIn }}
        >
          You are signed in, and this account has no role in Family Outcome Plan; signing in again
          will not change that. Ask <WhereToAsk of={state} /> to give it the role that fits your
          work: Practitioner, Manager, Programme officer, Auditor or Administrator.
        </Standing>
      )
    case 'elsewhere':
      return (
        <Standing title="This channel belongs to another organisation">
          You see it because it is shared with yours. A family’s plan opens only for people who have
          an account where it is kept. Ask <WhereToAsk of={state} /> for two things: to be invited
          as a guest, and to be given the role Practitioner in Family Outcome Plan. Then switch to
          that organisation in Teams, or open the plan in a browser, and whoever leads it can add
          you to the family’s team.
        </Standing>
      )
    case 'host-silent':
      return (
        <Standing
          title="Open this page in a browser"
          action={{ says: 'Open in browser', run: () => window.open(location.href, '_blank') }}
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
    case 'starting':
    case 'ready':
      return <FirstPaint />
  }
}

type Asked = Extract<Start, { kind: 'not-allowed' | 'elsewhere' }>

/** Whom to ask, as a link where the council gave one. */
function WhereToAsk({ of: { configuration, kind } }: { readonly of: Asked }) {
  const says =
    kind === 'elsewhere' ? 'whoever runs it in that council' : 'whoever runs it in your council'
  const { accessContact } = configuration
  if (accessContact === undefined) return says
  return (
    <Link inline href={accessContact} target="_blank" rel="noreferrer">
      {says}
    </Link>
  )
}
