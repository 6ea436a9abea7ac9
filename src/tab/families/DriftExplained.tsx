import { driftLevels, driftSum } from '../../../rules/drift.ts'
import { Prose } from '../../ui/Prose.tsx'
import { SideDrawer } from '../../ui/SideDrawer.tsx'
import { startUpper } from '../../ui/sentence.ts'

/** What risk of drift is the sum of, and what it is not. */
export function DriftExplained({ onClose }: { readonly onClose: () => void }) {
  return (
    <SideDrawer title="How risk of drift works" onClose={onClose}>
      <Prose>
        <p>
          A family drifts when nobody looks: reviews are late, nothing is entered, a waiting period
          starts again. This number adds up what the plan already says, so that you see it early.
        </p>
        <table>
          <thead>
            <tr>
              <th scope="col">What counts</th>
              <th scope="col">Points</th>
            </tr>
          </thead>
          <tbody>
            {driftSum.map(({ says, points }) => (
              <tr key={says}>
                <td>{startUpper(says)}</td>
                <td>{points}</td>
              </tr>
            ))}
          </tbody>
        </table>
        <p>
          Where two lines say the same thing, only the greater one counts. Each late review and each
          outcome whose clock restarted counts by itself.
        </p>
        <p>
          {driftLevels.high} points or more is high, {driftLevels.medium} or more is medium, fewer
          is low.
        </p>
        <p>
          The weights are ours and not the framework’s. The number is about the plan: it does not
          rank people, and nothing learns from it.
        </p>
      </Prose>
    </SideDrawer>
  )
}
