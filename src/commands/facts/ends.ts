import type { RetentionPolicy, RetentionRule } from '../../plan/rights/retention-policy.ts'
import { code, list, section, table } from './markdown.ts'

const plans: Readonly<Record<RetentionRule['plans'], string>> = {
  every: 'every plan',
  'child-in-need': 'plans in which a child was ever in need',
  'child-protection': 'plans in which a child was ever under child protection',
  'looked-after': 'plans in which a child was ever looked after',
}

function lengthOf({ keep }: RetentionRule): string {
  const { youngestChildIs: age, yearsAfterClosure: years } = keep
  return [
    ...(age === undefined ? [] : [`until the youngest child is ${age}`]),
    ...(years === undefined ? [] : [`${years} years after closure`]),
  ].join(', and at least ')
}

/** How long plans are kept by a council's policy, and how they end. */
export const endsSection = ({ council, rules }: RetentionPolicy): string =>
  section(
    'How long it is kept',
    `By the table of: ${council}. The longest line that fits a plan counts for all of it.`,
    table(
      ['which', 'how long', 'source'],
      rules.map((rule) => [plans[rule.plans], lengthOf(rule), rule.source]),
    ),
    list([
      'A plan whose children’s birth days are not all known is never due by itself.',
      'A legal hold, with its reason, keeps a plan whatever the day.',
      'The family’s manager proposes a disposal and an administrator who is somebody else confirms it, within 30 days and of exactly what was proposed.',
      `Then it is gone from the log’s file, byte by byte, and from the lists; the access log is emptied of it and its chain stands; a tombstone (table ${code('disposed')}) makes every restored copy dispose of it again.`,
    ]),
  )
