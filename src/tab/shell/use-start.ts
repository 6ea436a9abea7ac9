import { useCallback, useEffect, useState } from 'react'
import { addressOf } from '../address.ts'
import type { Host } from '../host/host.ts'
import { navigate } from '../navigation.ts'
import { meet, start, type Start } from './start.ts'

/** The start of the page as it goes on, with the two ways to move it: again from the top, or only who and which day. */
export function useStart(onHost: (host: Host) => void) {
  const [state, setState] = useState<Start>({ kind: 'starting' })
  const [round, setRound] = useState(0)

  const begin = useCallback(() => {
    const onFound = (host: Host) => {
      onHost(host)
      if (host.kind === 'teams' && host.path && location.pathname === '/') {
        navigate(addressOf(host.path))
      }
    }
    void start(onFound).then(setState, () => setState({ kind: 'unreachable' }))
  }, [onHost])

  const restart = useCallback(() => {
    setState({ kind: 'starting' })
    begin()
  }, [begin])

  const renew = useCallback(async () => {
    if (state.kind !== 'ready') return
    const next = await meet(state.configuration, state.tokens)
    setState((before) => (next.kind === 'unreachable' ? before : next))
    setRound((count) => count + 1)
  }, [state])

  const signIn = useCallback(async () => {
    if (!('tokens' in state)) return
    try {
      await state.tokens.signIn()
      restart()
    } catch {
      setState({ kind: 'unreachable' })
    }
  }, [state, restart])

  useEffect(begin, [begin])
  return { state, round, restart, renew, signIn }
}
