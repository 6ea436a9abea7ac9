import { useEffect, useState } from 'react'
import type { Framework } from '../../../rules/framework.ts'
import { loadFramework } from '../../../rules/frameworks/load.ts'

/** A plan’s framework as the page has it: on its way, there, one this version does not hold, or not to be had now. */
export type FrameworkState =
  | { readonly kind: 'loading' }
  | { readonly kind: 'ready'; readonly framework: Framework }
  | { readonly kind: 'unknown' }
  | { readonly kind: 'failed' }

/** Kept while the page lives, so that the next plan of the same framework opens at once. */
const kept = new Map<string, Framework>()

const stateFor = (id: string | null): FrameworkState => {
  const framework = id === null ? undefined : kept.get(id)
  return framework ? { kind: 'ready', framework } : { kind: 'loading' }
}

/** Fetches the framework of this id, null while the id is not known yet. `again` asks once more after a failure. */
export function useFramework(id: string | null) {
  const [tries, setTries] = useState(0)
  const [state, setState] = useState<FrameworkState>(() => stateFor(id))
  useEffect(() => {
    let isWanted = true
    const tell = (next: FrameworkState) => void (isWanted && setState(next))
    tell(stateFor(id))
    if (id !== null && !kept.has(id)) {
      loadFramework(id).then(
        (framework) => {
          if (framework) kept.set(id, framework)
          tell(framework ? { kind: 'ready', framework } : { kind: 'unknown' })
        },
        () => tell({ kind: 'failed' }),
      )
    }
    return () => {
      isWanted = false
    }
  }, [id, tries])
  return { state, again: () => setTries((count) => count + 1) }
}
