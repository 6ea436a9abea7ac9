/** Somebody who exists in the playground's invented Teams. */
export interface PlaygroundPerson {
  readonly oid: string
  readonly name: string
  readonly userMri: string
}

export interface PlaygroundTenant {
  readonly tenantId: string
  readonly clientId: string
  /** Everybody in the tenant, six at most. */
  readonly people: readonly PlaygroundPerson[]
  /** The one of them who sits at the playground; only they have a private chat with the bot. */
  readonly currentOid: string
}

/** The private chat's id is made from the person's, so that it is the same after a restart. */
export const privateChatId = (oid: string): string => `chat-${oid}`

/** The playground does not start unless whoever sits at it has exactly this many colleagues. */
const colleaguesWanted = 5

/** The playground's configuration file, as JSON, which is YAML too. Throws where the tenant does not fit into it. */
export function playgroundConfig({
  tenantId,
  clientId,
  people,
  currentOid,
}: PlaygroundTenant): string {
  const current = people.find(({ oid }) => oid === currentOid)
  const colleagues = people.filter(({ oid }) => oid !== currentOid)
  if (!current || colleagues.length > colleaguesWanted) {
    throw new Error('The playground takes at most 6 people, one of whom sits at it')
  }
  return JSON.stringify({
    version: '0.1.1',
    tenantId,
    bot: { id: `28:${clientId}`, name: 'Family Outcome Plan' },
    currentUser: userOf(current),
    users: [...colleagues, ...emptyChairs(colleaguesWanted - colleagues.length)].map(userOf),
    personalChat: { id: privateChatId(currentOid) },
    groupChat: { id: 'group-chat', name: 'Group chat' },
    team: {
      id: 'team',
      name: 'Team',
      aadGroupId: '00000000-0000-4000-8000-000000000031',
      channels: [{ id: 'channel', name: 'Channel' }],
    },
  })
}

function emptyChairs(count: number): PlaygroundPerson[] {
  return Array.from({ length: count }, (_, place) => ({
    oid: `00000000-0000-4000-8000-${String(place + 1).padStart(12, '0')}`,
    name: `Empty Chair ${place + 1}`,
    userMri: `29:empty-chair-${place + 1}`,
  }))
}

function userOf({ oid, name, userMri }: PlaygroundPerson) {
  const [givenName = name, ...rest] = name.split(' ')
  const address = `${name.toLowerCase().replaceAll(/[^a-z]+/g, '.')}@example.gov.uk`
  return {
    id: userMri,
    name,
    // The playground's own spelling.
    userPrincipleName: address,
    aadObjectId: oid,
    givenName,
    surname: rest.join(' '),
    email: address,
  }
}
