import type { Framework } from '../../../rules/framework.ts'
import { Link } from '@fluentui/react-components'
import { Prose } from '../../ui/Prose.tsx'
import { SideDrawer } from '../../ui/SideDrawer.tsx'
import { linkTo } from '../navigation.ts'
import { frameworkName } from '../framework-name.ts'
import { printedOf } from './printed.ts'
import { wholePlan } from './subject.ts'

interface FrameworkWordsProps {
  readonly framework: Framework
  readonly outcome: string
  readonly onClose: () => void
}

/** The printed words of an outcome, of a theme's measures or of the family's progress, line by line, and beside each how the rules read it. */
export function FrameworkWords({ framework, outcome, onClose }: FrameworkWordsProps) {
  const printed = printedOf(outcome, framework)
  if (!printed) return null
  const { title, place, parts, notes } = printed
  return (
    <SideDrawer title={title} onClose={onClose}>
      <Prose>
        <p>{[frameworkName(framework), place].filter(Boolean).join(', ')}</p>
        {outcome !== wholePlan && (
          <p>
            <Link
              inline
              {...linkTo({ screen: 'frameworks', framework: framework.id, ref: outcome })}
            >
              Read it in the whole framework
            </Link>
          </p>
        )}
        {parts.map(({ heading, says, lines }) => (
          <section key={heading}>
            <h3>{heading}</h3>
            {says.map((one) => (
              <p key={one}>{one}</p>
            ))}
            {lines.length > 0 && (
              <dl>
                {lines.map(({ key, says: line, reads }) => (
                  <div key={key}>
                    <dt>{line}</dt>
                    {reads.map((one) => (
                      <dd key={one}>{one}</dd>
                    ))}
                  </div>
                ))}
              </dl>
            )}
          </section>
        ))}
        {notes.length > 0 && (
          <>
            <h3>About the printed text</h3>
            {notes.map((note) => (
              <p key={note}>{note}</p>
            ))}
          </>
        )}
      </Prose>
    </SideDrawer>
  )
}
