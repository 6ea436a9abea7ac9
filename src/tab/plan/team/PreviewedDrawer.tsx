import { Button } from '@fluentui/react-components'
import type { ReactNode } from 'react'
import type { Sent } from '../../../plan/operation.ts'
import type { PlanView } from '../../../plan/view.ts'
import { SideDrawer } from '../../../ui/SideDrawer.tsx'
import type { Write } from '../use-writer.ts'
import { Effects } from './Effects.tsx'
import { effectsInWords } from './effect-words.ts'
import { usePreviewed } from './use-previewed.ts'

type Faults = Readonly<Record<string, string>>

interface PreviewedDrawerProps {
  readonly view: PlanView
  readonly write: Write
  readonly title: string
  /** What the last step says and does. */
  readonly says: string
  /** What the form would write, or what is wrong in it by field. */
  readonly read: () => { readonly operations: readonly Sent[] } | { readonly faults: Faults }
  readonly newcomers?: Readonly<Record<string, string>>
  readonly onClose: () => void
  readonly children: (faults: Faults) => ReactNode
}

/** A form whose change is shown, by what it hides from whom, before it is confirmed. */
export function PreviewedDrawer(props: PreviewedDrawerProps) {
  const { view, write, title, says, read, newcomers, onClose, children } = props
  const { seen, faults, trouble, isBusy, look, confirm, back } = usePreviewed(
    view.key,
    write,
    onClose,
  )

  function run() {
    if (seen) return void confirm()
    const found = read()
    return void ('faults' in found ? look([], found.faults) : look(found.operations))
  }

  return (
    <SideDrawer
      title={title}
      onClose={onClose}
      save={{ says: seen ? says : 'See what changes', isBusy, trouble, run }}
    >
      {seen ? (
        <>
          <Effects effects={effectsInWords(seen.changes, view, newcomers)} />
          <div>
            <Button appearance="subtle" style={{ marginLeft: '-12px' }} onClick={back}>
              Back to the form
            </Button>
          </div>
        </>
      ) : (
        children(faults)
      )}
    </SideDrawer>
  )
}
