import { families } from '../address.ts'
import { PageHeader } from '../shell/PageHeader.tsx'

/** The head of a page that is of whoever is signed in, and of no plan. */
export function PersonalHeader({ title }: { readonly title: string }) {
  return <PageHeader up={{ says: 'My families', to: families }} title={title} />
}
