import type { Status } from '../../../rules/status.ts'
import { Prose } from '../../ui/Prose.tsx'
import { SideDrawer } from '../../ui/SideDrawer.tsx'
import { statusLooks } from '../../ui/status-look.ts'
import { StatusMark } from '../../ui/StatusMark.tsx'

const isStatus = (word: string): word is Status => word in statusLooks
const words = Object.keys(statusLooks).filter(isStatus)

/** What the words on the screens mean and how to move without a mouse. */
export function Help({ onClose }: { readonly onClose: () => void }) {
  return (
    <SideDrawer title="Help" onClose={onClose}>
      <Prose>
        <p>
          A plan says what a family and their team want to change. The published framework says how
          anyone can tell that it has changed. For each outcome you can read which parts hold, what
          is missing and the earliest day it could be met.
        </p>
        <h3>What the words mean</h3>
        <dl>
          {words.map((status) => (
            <div key={status}>
              <dt>
                <StatusMark status={status} />
              </dt>
              <dd>{statusLooks[status].means}</dd>
            </div>
          ))}
        </dl>
        <h3>Not known is not no</h3>
        <p>
          No entry counts as none only if somebody says that a source was searched, from one day to
          another. Use “A source was searched” when you add evidence.
        </p>
        <h3>Who sees what you add</h3>
        <p>
          Everyone in the family’s team, unless you choose agencies. What others may not see still
          counts, and the plan says so without saying what it is.
        </p>
        <h3>Keyboard</h3>
        <ul>
          <li>Tab moves between the parts of a page.</li>
          <li>Arrow keys move inside the list of families and the list of outcomes.</li>
          <li>Enter opens. Esc goes back to the list or closes a drawer.</li>
        </ul>
      </Prose>
    </SideDrawer>
  )
}
