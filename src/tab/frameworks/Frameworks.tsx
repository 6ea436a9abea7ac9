import { useEffect } from 'react'
import { arrive } from '../navigation.ts'
import { families } from '../address.ts'
import { frameworkName } from '../framework-name.ts'
import { usePageStyles } from '../plan/page-styles.ts'
import { PlanSkeleton } from '../plan/PlanSkeleton.tsx'
import { useFramework } from '../plan/use-framework.ts'
import { NothingHere } from '../shell/NothingHere.tsx'
import { PageHeader } from '../shell/PageHeader.tsx'
import { Standing } from '../shell/Standing.tsx'
import { FrameworkList } from './FrameworkList.tsx'
import { FrameworkReader } from './FrameworkReader.tsx'
import { useOwnPlans } from './use-own-plans.ts'

interface FrameworksProps {
  /** Null is the list of them all. */
  readonly framework: string | null
  readonly clause: string | null
}

/** The rules themselves, to be read: what is published, and beside it what we make of it. */
export function Frameworks({ framework: id, clause }: FrameworksProps) {
  const page = usePageStyles()
  const rows = useOwnPlans()
  const { state, again } = useFramework(id)
  useEffect(arrive, [])
  if (id !== null && state.kind === 'unknown') return <NothingHere />
  if (id !== null && state.kind === 'failed') {
    return (
      <Standing
        title="The framework could not be loaded"
        action={{ says: 'Try again', run: again }}
      >
        Nothing was changed. Check your connection and try again.
      </Standing>
    )
  }
  const framework = id !== null && state.kind === 'ready' ? state.framework : null
  const isReady = framework !== null && framework.id === id
  if (id !== null && !isReady) return <PlanSkeleton />
  const up = isReady
    ? { says: 'All frameworks', to: { screen: 'frameworks', framework: null, ref: null } as const }
    : { says: 'My families', to: families }
  return (
    <main className={page.page}>
      <PageHeader up={up} title={framework ? frameworkName(framework) : 'Frameworks'} />
      {framework ? (
        <FrameworkReader key={framework.id} framework={framework} clause={clause} rows={rows} />
      ) : (
        <FrameworkList rows={rows} />
      )}
    </main>
  )
}
