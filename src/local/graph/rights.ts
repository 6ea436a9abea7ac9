import type { Role, Site } from './access.ts'
import { collection } from './shapes.ts'

const right = (id: string, role: Role, holder: object) => ({
  id: Buffer.from(id).toString('base64url'),
  roles: [role === 'manage' ? 'fullcontrol' : role],
  grantedToV2: holder,
})

/** The permissions of a site, which are those of applications alone. */
export const applicationRights = ({ grants, people = {} }: Site) =>
  collection(
    'permissions',
    Object.entries(grants)
      .filter(([id]) => !(id in people))
      .map(([id, role]) => right(id, role, { application: { id, displayName: id } })),
  )

/** The permissions of the site's library, which show its groups and the people named on it. */
export const peopleRights = ({ grants, people = {}, displayName }: Site) =>
  collection('permissions', [
    right('owners', 'manage', { siteGroup: { id: '3', displayName: `${displayName} Owners` } }),
    ...Object.entries(people).map(([id, name]) =>
      right(id, grants[id] ?? 'read', { user: { id, displayName: name } }),
    ),
  ])
