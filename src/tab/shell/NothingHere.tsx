import { families } from '../address.ts'
import { navigate } from '../navigation.ts'
import { Standing } from './Standing.tsx'

/** One page for what does not exist and for what is not open to whoever asks, so that neither can be told from the other. */
export function NothingHere() {
  return (
    <Standing
      title="Nothing is here"
      action={{ says: 'Go to My families', run: () => navigate(families) }}
    >
      The address may be wrong, or the page is not open to you. If a colleague sent you the link,
      ask them to add you to the family’s team.
    </Standing>
  )
}
