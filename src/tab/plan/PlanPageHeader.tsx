import type { ReactNode } from 'react'
import type { PlanView } from '../../plan/view.ts'
import { PageHeader } from '../shell/PageHeader.tsx'
import { headIn } from './people.ts'
import { textShown } from './withheld.ts'

interface PlanPageHeaderProps {
  readonly view: PlanView
  readonly title: string
  readonly under: ReactNode
}

/** The head of a page that belongs to one plan: the way back to it, what the page is, and the More menu. */
export function PlanPageHeader({ view, title, under }: PlanPageHeaderProps) {
  const head = headIn(view)
  const says = (
    <>
      <bdi>{head && textShown(head, 'family')}</bdi> family
    </>
  )
  const to = { screen: 'plan', key: view.key, outcome: null } as const
  return <PageHeader up={{ says, to }} title={title} under={under} />
}
