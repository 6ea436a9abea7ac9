import { useEffect, useEffectEvent } from 'react'
import { useSession } from './session.ts'

/** Asks again what day it is where a screen hears of another than the session's: midnight has passed, or somebody moved it. */
export function useDay(on: string | undefined): void {
  const { me, renew } = useSession()
  const isAnother = on !== undefined && on !== me.on
  const onAnother = useEffectEvent(renew)
  useEffect(() => {
    if (isAnother) onAnother()
  }, [isAnother])
}
