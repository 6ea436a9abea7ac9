import { Prose } from '../../ui/Prose.tsx'
import { SideDrawer } from '../../ui/SideDrawer.tsx'

/** What risk of drift is the sum of, and what it is not. */
export function DriftExplained({ onClose }: { readonly onClose: () => void }) {
  return (
    <SideDrawer title="How risk of drift works" onClose={onClose}>
      <Prose>
        <p>x</p>
      </Prose>
    </SideDrawer>
  )
}
