import { isAbsolute } from 'node:path'
import { isIP } from 'node:net'
import { z } from 'zod'
import { isPlaceholderId } from '../../../manifest/environments.ts'
import type { AppCredential } from '../../lists/app-token.ts'
import { mostInBatch } from '../../lists/batch.ts'
import { usualUnits } from '../../lists/budget.ts'
import type { BotCredentials } from '../../service/bot/bot.ts'

/** A whole number, written in digits; what is left out is the number the installation is usually given. */
const whole = (least: number, most: number, usual: number, error: string) =>
  z.coerce
    .number({ error })
    .int({ error })
    .min(least, { error })
    .max(most, { error })
    .default(usual)

const guid = '[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}'
const missing = (says: string) => ({ error: `is missing; ${says}` })

const text = (says: string) => z.string(missing(says))
const id = (says: string) =>
  text(says)
    .regex(new RegExp(`^${guid}$`, 'i'), { error: 'is not a GUID', abort: true })
    .refine((value) => !isPlaceholderId(value), { error: 'is a placeholder' })
const folder = (says: string) =>
  text(says).refine(isAbsolute, { error: 'must be a path from the root' })

const siteId = (says: string) =>
  text(says).regex(new RegExp(`^[a-z0-9-]+\\.sharepoint\\.com,${guid},${guid}$`, 'i'), {
    error: 'is not the Graph id of a site, host,GUID,GUID',
  })

/** Where the service stands: its site, its folder, its address and who is before it. */
export const placeVariables = z
  .object({
    SITE_ID: siteId('give the Graph id of the site with the lists, host,GUID,GUID'),
    RESTRICTED_SITE_ID: siteId('give the Graph id of the site for restricted families').optional(),
    DATA: folder('give the folder that keeps the log, on a disk that is backed up'),
    HOST: z
      .string()
      .refine((value) => isIP(value) !== 0, { error: 'is not an IP address to listen on' })
      .default('127.0.0.1'),
    PORT: whole(0, 65_535, 3978, 'is no port'),
    GATEWAYS: whole(0, 9, 0, 'is no number of gateways'),
    // What the rows of one plan cost must fit into a minute, and no tenant has more than the largest for one application.
    GRAPH_UNITS_A_MINUTE: whole(
      100,
      6_250,
      usualUnits,
      'is no number of resource units a minute, from 100 to 6250',
    ),
    GRAPH_WRITES_AT_ONCE: whole(
      1,
      100,
      mostInBatch,
      'is no number of rows written at once, from 1 to 100',
    ),
    TEAMS_APP_ID: id('give the id of the app in the organisation’s catalogue').optional(),
    ACCESS_CONTACT: z
      .string()
      .regex(/^(https:\/\/\S+|mailto:[^\s@?]+@[^\s@?]+)$/, {
        error: 'must begin with https:// or be mailto: and an address',
      })
      .optional(),
    RETENTION_FILE: folder('give the file that says how long plans are kept').optional(),
    BACKUPS: folder('give the folder for a copy of each day').optional(),
  })
  .transform((read) => ({
    site: read.SITE_ID,
    restrictedSite: read.RESTRICTED_SITE_ID,
    data: read.DATA,
    host: read.HOST,
    port: read.PORT,
    gateways: read.GATEWAYS,
    unitsAMinute: read.GRAPH_UNITS_A_MINUTE,
    writesAtOnce: read.GRAPH_WRITES_AT_ONCE,
    teamsApp: read.TEAMS_APP_ID,
    accessContact: read.ACCESS_CONTACT,
    retentionFile: read.RETENTION_FILE,
    backups: read.BACKUPS,
  }))

/** How the bot proves who it is: by the identity of the machine, or by a secret of its registration. */
export const botVariables = z
  .discriminatedUnion(
    'BOT_CREDENTIAL',
    [
      z.object({
        BOT_CREDENTIAL: z.literal('managed-identity'),
        BOT_IDENTITY: z.literal('system').or(id('give the GUID of a managed identity, or system')),
      }),
      z.object({
        BOT_CREDENTIAL: z.literal('secret'),
        BOT_SECRET: text('give the secret of the bot’s registration').min(16, {
          error: 'is too short to be a secret',
        }),
      }),
    ],
    { error: 'must be managed-identity or secret' },
  )
  .transform((read): BotCredentials =>
    read.BOT_CREDENTIAL === 'secret'
      ? { kind: 'secret', clientSecret: read.BOT_SECRET }
      : { kind: 'managed-identity', managedIdentityClientId: read.BOT_IDENTITY },
  )

const application = id('give the GUID of the application that may write to the site')

/** How the writer of the lists proves who it is. */
export const graphVariables = z
  .discriminatedUnion(
    'GRAPH_CREDENTIAL',
    [
      z.object({
        GRAPH_CREDENTIAL: z.literal('managed-identity'),
        GRAPH_CLIENT_ID: application.optional(),
      }),
      z.object({
        GRAPH_CREDENTIAL: z.literal('federated'),
        GRAPH_CLIENT_ID: application,
        AZURE_FEDERATED_TOKEN_FILE: folder('give the file in which the cluster keeps its token'),
      }),
      z.object({
        GRAPH_CREDENTIAL: z.literal('certificate'),
        GRAPH_CLIENT_ID: application,
        GRAPH_CERTIFICATE: text('give the certificate and its private key, in PEM').regex(
          /-----BEGIN CERTIFICATE-----[^]*-----BEGIN (\w+ )?PRIVATE KEY-----|-----BEGIN (\w+ )?PRIVATE KEY-----[^]*-----BEGIN CERTIFICATE-----/,
          { error: 'must hold a certificate and its private key, in PEM' },
        ),
      }),
    ],
    { error: 'must be managed-identity, federated or certificate' },
  )
  .transform((read): AppCredential => {
    switch (read.GRAPH_CREDENTIAL) {
      case 'managed-identity':
        return { kind: 'managed-identity', clientId: read.GRAPH_CLIENT_ID }
      case 'federated':
        return {
          kind: 'federated',
          clientId: read.GRAPH_CLIENT_ID,
          tokenFile: read.AZURE_FEDERATED_TOKEN_FILE,
        }
      case 'certificate':
        return { kind: 'certificate', clientId: read.GRAPH_CLIENT_ID, pem: read.GRAPH_CERTIFICATE }
    }
  })
