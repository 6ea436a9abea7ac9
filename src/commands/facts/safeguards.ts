import { code, list, section, table } from './markdown.ts'

/** What keeps it safe, each with the test that shows it. A file that is not there fails a test. */
export const safeguards: readonly (readonly [measure: string, test: string])[] = [
  [
    'Tokens of the one tenant are checked in full',
    'test/src/service/sign-in/sign-in-check.test.ts',
  ],
  ['The local sign-in cannot start in production', 'test/src/local/issuer/tokens.test.ts'],
  ['Nobody does what the policy does not say', 'test/src/plan/policy-attacks.test.ts'],
  ['A reader is shown only what is theirs', 'test/src/plan/view.test.ts'],
  ['No verdict tells of what is hidden', 'test/src/plan/redaction.test.ts'],
  ['Whoever leaves a team loses the living page', 'test/src/service/live/living-stream.test.ts'],
  [
    'Every route has a row on the access log first',
    'test/src/service/routes/every-route-is-logged.test.ts',
  ],
  ['The access log shows tampering', 'test/src/log/access-tampering.test.ts'],
  ['An emergency is alerted and ends', 'test/src/service/oversight/emergency.test.ts'],
  [
    'What was sent is checked, and faults tell nothing',
    'test/src/service/routes/bad-input.test.ts',
  ],
  ['Headers, content policy and no cookie', 'test/src/service/routes/headers.test.ts'],
  ['Rates and sizes are limited', 'test/src/service/limits/limits.test.ts'],
  ['Notes, cards and prompts name no family', 'test/src/service/unheard.test.ts'],
  ['Cards hold no name and no need', 'test/src/cards/cards.test.ts'],
  ['The log’s file is for one account alone', 'test/src/log/open-log.test.ts'],
  ['Nothing that was answered is lost', 'test/src/log/kill.test.ts'],
  ['A disposed plan leaves no byte', 'test/src/log/disposal.test.ts'],
  ['A disposed plan leaves no row in the lists', 'test/src/lists/remove-plan.test.ts'],
  [
    'A page to take home holds nothing that is not theirs',
    'test/src/plan/family/family-page.test.ts',
  ],
  ['Counts of all plans tell of no family', 'test/src/service/scorecard/scorecard-desk.test.ts'],
  ['What is passed on holds nothing that was kept back', 'test/src/plan/rights/bundle.test.ts'],
]

export const safeguardsSection = (): string =>
  section(
    'Security measures, and the test that shows each',
    table(
      ['measure', 'test'],
      safeguards.map(([measure, test]) => [measure, code(test)]),
    ),
  )

/** Who decides: people, always. */
export const decisionsSection = (): string =>
  section(
    'Decisions',
    'No decision about anybody is made by the product alone. The rules say what the published framework says of the facts, and why; people decide:',
    list([
      'which needs a family has, and which outcomes are agreed: the team, with the family;',
      'whether an outcome is met where the framework asks for a judgement: whom it names;',
      'whether a plan closes: people, on what the rules show them;',
      'what is shared with whom, and what is not: lead or manager;',
      'what is passed on to whoever asks what is held: the family’s manager, item by item;',
      'whether a plan is disposed of: two people.',
    ]),
    'Nothing learns from what is kept, no person is scored or ranked, and no text is sent anywhere to be read by a machine.',
  )
