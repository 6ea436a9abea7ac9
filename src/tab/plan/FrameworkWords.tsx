import type { Framework } from '../../../rules/framework.ts'
import { Prose } from '../../ui/Prose.tsx'
import { SideDrawer } from '../../ui/SideDrawer.tsx'
import { findOutcome, frameworkName, linesOf } from './lines.ts'
import { joined } from './people.ts'

interface FrameworkWordsProps {
  readonly framework: Framework
  readonly outcome: string
  readonly onClose: () => void
}

/** The printed words of one outcome, line by line, and beside each how the rules read it. */
export function FrameworkWords({ framework, outcome, onClose }: FrameworkWordsProps) {
  const placed = findOutcome(framework, outcome)
  if (!placed) return null
  const lines = linesOf(placed.outcome.evidence)
  const notes = framework.defects.filter(
    ({ ref }) => ref === outcome || ref.startsWith(`${outcome}.`),
  )
  return (
    <SideDrawer title={`Ref ${outcome}`} onClose={onClose}>
      <Prose>
        <p>
          {frameworkName(framework)}, {placed.theme.title}
        </p>
        <h3>Outcome</h3>
        <p>“{placed.outcome.says}”</p>
        <h3>Evidence</h3>
        <dl>
          {lines.map(({ ref, says, joined: joint, reads, sources, isOptional }) => (
            <div key={ref}>
              <dt>
                {ref} {joint} “{says}”
              </dt>
              {reads !== null && <dd>How the rules read it: {reads}</dd>}
              {isOptional && <dd>It is shown and never needed.</dd>}
              {sources.length > 0 && <dd>Who could say so: {joined(sources, 'or')}</dd>}
            </div>
          ))}
        </dl>
        {notes.length > 0 && (
          <>
            <h3>About the printed text</h3>
            {notes.map(({ code, text }) => (
              <p key={code}>{text}</p>
            ))}
          </>
        )}
      </Prose>
    </SideDrawer>
  )
}
