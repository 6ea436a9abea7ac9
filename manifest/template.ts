import type { TeamsManifestV1D25 } from '@microsoft/app-manifest'
import type { Environment } from './environments.ts'

/** The unified app manifest at the version this product is written for. */
export type Manifest = TeamsManifestV1D25.TeamsManifestV1D25

/** Raise it with every change to the manifest; a change to the service alone needs no new package. */
export const versionOfThisApp = '1.1.0'

export const schemaAddress =
  'https://developer.microsoft.com/json-schemas/teams/v1.25/MicrosoftTeams.schema.json'

/** What the bot answers, in every place it is in: a test holds this to what it does. */
const commands = [
  { title: 'my actions', description: 'Your actions, and which are late' },
  { title: 'reviews', description: 'Reviews due in the next 28 days' },
  { title: 'plan', description: 'The plan here, or one by its number' },
  { title: 'outstanding', description: 'What is outstanding' },
  { title: 'help', description: 'What I can do here' },
]

/** Where the bot is: in channels, in chats of groups and of meetings, and with one person alone. */
const botScopes = ['personal', 'team', 'groupChat'] as const

/** What has to be granted for a bot to hear that a meeting begins or ends: in its chat, and in a channel. */
const meetingEvents = ['OnlineMeeting.ReadBasic.Chat', 'ChannelMeeting.ReadBasic.Group']

/**
 * The manifest of one environment: the personal tab, the bot, and the search for plans from the compose box, nothing else.
 * One app, so `id` stays the same in every environment and over every version.
 */
export function fillManifest(environment: Environment): Manifest {
  const { origin, clientId, botId } = environment
  const host = new URL(origin).host
  return {
    $schema: schemaAddress,
    manifestVersion: '1.25',
    version: versionOfThisApp,
    id: 'a94d6f1e-7c25-4be8-93d0-6b1f8e2c5a47',
    localizationInfo: { defaultLanguageTag: 'en-gb' },
    developer: {
      name: 'Family Outcome Plan',
      websiteUrl: `${origin}/`,
      privacyUrl: `${origin}/privacy`,
      termsOfUseUrl: `${origin}/terms`,
    },
    name: {
      short: 'Family Outcome Plan',
      full: 'Family Outcome Plan: one plan for the team around the family',
    },
    description: {
      short: 'One shared outcome plan for the team around a family.',
      full:
        'The team around a family keeps one plan together: what is needed, which outcomes were ' +
        'agreed with the family, what evidence there is, and what is still missing before each ' +
        'outcome is met. You see the families whose team you belong to. Your organisation holds ' +
        'the plans in its own SharePoint.',
    },
    icons: { color: 'color.png', outline: 'outline.png' },
    accentColor: '#5B5FC7',
    staticTabs: [
      {
        entityId: 'home',
        name: 'My families',
        contentUrl: `${origin}/`,
        websiteUrl: `${origin}/`,
        scopes: ['personal'],
        context: ['personalTab'],
      },
    ],
    bots: [
      {
        botId,
        scopes: [...botScopes],
        supportsFiles: false,
        isNotificationOnly: false,
        commandLists: botScopes.map((scope) => ({ scopes: [scope], commands })),
      },
    ],
    composeExtensions: [
      {
        botId,
        commands: [
          {
            id: 'findPlan',
            type: 'query',
            title: 'Find a plan',
            description: 'One of your plans, by its number',
            context: ['compose', 'commandBox'],
            initialRun: true,
            parameters: [
              { name: 'number', title: 'Number', description: 'FP-1042, or a part of it' },
            ],
          },
        ],
        messageHandlers: [
          { type: 'link', value: { domains: [host], supportsAnonymizedPayloads: false } },
        ],
      },
    ],
    supportsChannelFeatures: 'tier1',
    defaultGroupCapability: { team: 'bot', groupchat: 'bot', meetings: 'bot' },
    authorization: {
      permissions: {
        resourceSpecific: meetingEvents.map((name) => ({ name, type: 'Application' })),
      },
    },
    defaultInstallScope: 'personal',
    permissions: ['identity'],
    validDomains: [host],
    webApplicationInfo: {
      id: clientId,
      resource: `api://${host}/${clientId}`,
      nestedAppAuthInfo: [
        { redirectUri: `brk-multihub://${host}`, scopes: [`${clientId}/Plan.Access`] },
      ],
    },
  }
}
