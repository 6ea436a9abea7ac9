import { graphOrigin } from '../../lists/bearer.ts'
import { teamsServiceHosts } from '../../service/bot/bot.ts'
import { contentPolicy } from '../../service/pages/content-policy.ts'
import { entraConfiguration, signInOrigin } from '../../service/sign-in/entra.ts'
import { code, list, section, table } from './markdown.ts'

const registration = { tenantId: 'the-tenant', clientId: 'the-registration' }

/** Every host that a page of ours may speak to or be framed by, as its content policy says. */
export function hostsOfPages(): { readonly host: string; readonly as: string }[] {
  return contentPolicy(entraConfiguration(registration))
    .split('; ')
    .flatMap((directive) => {
      const [as = '', ...sources] = directive.split(' ')
      return sources.filter((one) => one.startsWith('https:')).map((host) => ({ host, as }))
    })
}

/** Who receives what, and which hosts are spoken to. */
export const recipientsSection = (): string =>
  section(
    'Recipients, and hosts that are spoken to',
    list([
      'Workers of the agencies in a family’s team, each what the tables above open to them.',
      'Named records officers of the council, who alone may open the lists’ site.',
      'A member of the family: a copy of what is theirs, on paper in plain words or as what they asked to be given.',
      'Nobody else: there is no analysis service, no advertising, no other processor than Microsoft 365 of the council’s own tenant.',
    ]),
    'The service speaks to:',
    table(
      ['host', 'what for', 'what of a family goes there'],
      [
        [code(graphOrigin), 'the lists of the one site', 'the plan, row by row'],
        [
          code(graphOrigin),
          'where permitted, the app is installed for whoever is to be asked',
          'nothing: the worker’s directory number',
        ],
        ...teamsServiceHosts.map((host) => [
          code(host),
          'questions and answers in chat, search results, agendas of meetings',
          'the plan’s number, refs of the framework, counts, days',
        ]),
        [code(signInOrigin), 'the keys by which tokens are checked', 'nothing'],
        [code('https://api.botframework.com'), 'the bot’s own sign-in', 'nothing'],
      ],
    ),
    'A page may speak to, or be framed by, and nothing else:',
    table(
      ['host', 'by the content policy as'],
      hostsOfPages().map(({ host, as }) => [code(host), code(as)]),
    ),
  )
