/** An invented member of staff, as a tenant knows them. */
export interface Worker {
  readonly oid: string
  readonly name: string
  readonly roles: readonly string[]
}

export const priya: Worker = {
  oid: 'aaaaaaaa-0000-4000-8000-000000000001',
  name: 'Priya Nair',
  roles: ['Practitioner'],
}

export const grace: Worker = {
  oid: 'aaaaaaaa-0000-4000-8000-000000000002',
  name: 'Grace Adeyemi',
  roles: ['Practitioner'],
}

/** Somebody whom nobody gave a role. */
export const noor: Worker = {
  oid: 'aaaaaaaa-0000-4000-8000-000000000009',
  name: 'Noor Haddad',
  roles: [],
}
