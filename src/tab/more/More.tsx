import {
  Button,
  Menu,
  MenuDivider,
  MenuGroup,
  MenuGroupHeader,
  MenuItem,
  MenuItemLink,
  MenuList,
  MenuPopover,
  MenuTrigger,
} from '@fluentui/react-components'
import { MoreHorizontal20Regular } from '@fluentui/react-icons'
import { lazy, Suspense, useState, type ReactNode } from 'react'
import { families } from '../address.ts'
import { linkTo } from '../navigation.ts'
import { useSession } from '../session.ts'

const Help = lazy(async () => ({ default: (await import('./Help.tsx')).Help }))

/** The More menu, the same everywhere: what a screen adds, the ways to one’s own pages, who is signed in, and Help last. */
export function More({ children }: { readonly children?: ReactNode }) {
  const { me, signOut } = useSession()
  const [isHelping, setHelping] = useState(false)
  return (
    <>
      <Menu>
        <MenuTrigger disableButtonEnhancement>
          <Button appearance="subtle" icon={<MoreHorizontal20Regular />} aria-label="More" />
        </MenuTrigger>
        <MenuPopover>
          <MenuList>
            {children}
            <MenuItemLink {...linkTo(families)}>My families</MenuItemLink>
            <MenuItemLink {...linkTo({ screen: 'inbox' })}>Inbox</MenuItemLink>
            {me.roles.some((role) => role === 'Manager' || role === 'ProgrammeOfficer') && (
              <MenuItemLink {...linkTo({ screen: 'scorecard' })}>Scorecard</MenuItemLink>
            )}
            <MenuItemLink {...linkTo({ screen: 'frameworks', framework: null, ref: null })}>
              Frameworks
            </MenuItemLink>
            <MenuItemLink {...linkTo({ screen: 'settings' })}>Settings</MenuItemLink>
            <MenuDivider />
            <MenuGroup>
              <MenuGroupHeader>Signed in as {me.name}</MenuGroupHeader>
              {signOut && <MenuItem onClick={() => void signOut()}>Sign out</MenuItem>}
            </MenuGroup>
            <MenuDivider />
            <MenuItem onClick={() => setHelping(true)}>Help</MenuItem>
          </MenuList>
        </MenuPopover>
      </Menu>
      <Suspense fallback={null}>{isHelping && <Help onClose={() => setHelping(false)} />}</Suspense>
    </>
  )
}
