/** Somebody who exists in the playground's invented Teams. */
export interface PlaygroundPerson {
  readonly oid: string
  readonly name: string
  readonly userMri: string
}

export interface PlaygroundTenant {
  readonly tenantId: string
  readonly clientId: string
  /** Exactly five people: the playground does not start with fewer or more. */
  readonly people: readonly PlaygroundPerson[]
  /** The one of them who sits at the playground; only they have a private chat with the bot. */
  readonly currentOid: string
}

/** The private chat's id is made from the person's, so that it is the same after a restart. */
export const privateChatId = (oid: string): string => `chat-${oid}`

/** The playground's configuration file, as JSON, which is YAML too. */
export function playgroundConfig({
  tenantId,
  clientId,
  people,
  currentOid,
}: PlaygroundTenant): string {
  const current = people.find(({ oid }) => oid === currentOid)
  if (people.length !== 5 || !current) {
    throw new Error('The playground takes exactly 5 people, one of whom sits at it')
  }
  return JSON.stringify({
    version: '0.1.1',
    tenantId,
    bot: { id: `28:${clientId}`, name: 'Family Outcome Plan' },
    currentUser: userOf(current),
    users: people.map(userOf),
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
