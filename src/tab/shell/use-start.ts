import { useCallback, useEffect, useState } from 'react'
import { flushSync } from 'react-dom'
import { addressOf } from '../address.ts'
import type { Host } from '../host/host.ts'
import { navigate } from '../navigation.ts'
import { meet, start, type Start } from './start.ts'

/** How a sign-in ended while a screen was there: it only ended, or mending it did not come to an end. */
export type Ended = 'not' | 'ended' | 'failed'

/** For somebody else, whom nothing may reach that is on the screen or was kept by it: words of whoever wrote them go on under no other name. */
function beginAnew(setState: (state: Start) => void): void {
  // What is on the screen goes first, so that it does not ask whether one really wants to leave.
  flushSync(() => setState({ kind: 'starting' }))
  location.reload()
}

/** The start of the page as it goes on, with the ways to move it: again from the top, only who and which day, or only the sign-in. */
export function useStart(onHost: (host: Host) => void) {
  const [state, setState] = useState<Start>({ kind: 'starting' })
  const [round, setRound] = useState(0)
  const [ended, setEnded] = useState<Ended>('not')
  const onEnded = useCallback(() => setEnded('ended'), [])

  const begin = useCallback(() => {
    const onFound = (host: Host) => {
      onHost(host)
      if (host.kind === 'teams' && host.path && location.pathname === '/') {
        navigate(addressOf(host.path))
      }
    }
    void start(onFound, onEnded).then(setState, () => setState({ kind: 'unreachable' }))
  }, [onHost, onEnded])

  const restart = useCallback(() => {
    setState({ kind: 'starting' })
    begin()
  }, [begin])

  const renew = useCallback(async () => {
    if (state.kind !== 'ready') return
    const next = await meet(state, onEnded)
    if (next.kind === 'signed-out') return onEnded()
    setState((before) => (next.kind === 'unreachable' ? before : next))
    setRound((count) => count + 1)
  }, [state, onEnded])

  const signInAgain = useCallback(async () => {
    if (state.kind !== 'ready') return
    const next = await state.tokens.signInAgain().then(
      () => meet(state, onEnded),
      () => null,
    )
    if (next === null || next.kind === 'unreachable' || next.kind === 'signed-out') {
      return setEnded('failed')
    }
    if (next.kind !== 'ready' || next.me.oid !== state.me.oid) return beginAnew(setState)
    setEnded('not')
    state.resume()
    setRound((count) => count + 1)
  }, [state, onEnded])

  const signIn = useCallback(async () => {
    if (state.kind === 'ready') return signInAgain()
    if (!('tokens' in state)) return
    try {
      await state.tokens.signIn()
      setState(await meet(state, onEnded))
    } catch {
      setState({ ...state, kind: 'signed-out', hasFailed: true })
    }
  }, [state, onEnded, signInAgain])

  useEffect(begin, [begin])
  return { state, ended, round, restart, renew, signIn }
}
