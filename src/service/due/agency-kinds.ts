import type { Countable } from '../../../rules/clause.ts'

export type AgencyKind =
  | 'school'
  | 'early years'
  | 'police'
  | 'health visiting'
  | 'mental health'
  | 'health'
  | 'substance use'
  | 'housing'
  | 'domestic abuse'
  | 'social care'
  | 'early help'
  | 'youth justice'
  | 'probation'
  | 'work'
  | 'community safety'

/** Words that tell a kind of agency, the more particular first: what one has matched is no word of those after it. */
const telling: readonly (readonly [AgencyKind, RegExp])[] = [
  ['health visiting', /\bhealth visit(?:or|ing)|\bschool nurs\w*/gi],
  ['mental health', /\bmental health|\bcamhs\b|\btalking therap\w*/gi],
  ['substance use', /\bdrugs?\b|\balcohol|\bsubstance/gi],
  ['youth justice', /\byouth (?:justice|offending)|\byo[st]\b|\bcdyos\b/gi],
  ['domestic abuse', /\bdomestic (?:abuse|violence)|\brefuge\b|\bidva\b|\bmarac\b|\bwomen.s aid/gi],
  ['community safety', /\bcommunity safety|\banti-social|\basb\b/gi],
  ['social care', /\bsocial (?:care|work\w*)|\bchildren.s services\b|\blcs\b|\bssid\b/gi],
  ['early years', /\bearly years|\bnursery|\bpre-?school|\bchildren.s centre|\bfamily hub/gi],
  ['early help', /\bearly help|\bfamily support|\bkeyworker|\behm\b/gi],
  ['police', /\bpolice|\bconstabulary|\bniche\b|\bpnc\b/gi],
  ['probation', /\bprobation|\bprison/gi],
  ['housing', /\bhousing|\bhomeless\w*|\blandlord|\btenanc\w*|\bhomes\b/gi],
  ['work', /\bdwp\b|\bjob ?centre|\bemploy\w*|\btfea\b|\bneet\b/gi],
  [
    'school',
    /\bschool|\bprimary\b|\bsecondary\b|\bacademy|\bcollege|\bteacher|\beducation|\bsend\b|\bpru\b/gi,
  ],
  ['health', /\bhealth|\bnhs\b|\bgp\b|\bsurgery|\bmidwi\w+|\bhospital|\bnurs\w+/gi],
]

/** What kinds of agency words speak of, be they an agency's name or a source in print; none where nothing tells. */
export function agencyKindsIn(words: string): AgencyKind[] {
  let rest = words
  return telling.flatMap(([kind, pattern]) => {
    const before = rest
    rest = rest.replaceAll(pattern, ' ')
    return rest === before ? [] : [kind]
  })
}

/** Who usually holds each measure, where nobody has filed or searched it yet: a setting of ours. */
export const usualHolders: Readonly<Record<Countable, readonly AgencyKind[]>> = {
  offence: ['police', 'youth justice', 'probation'],
  'asb-incident': ['police', 'community safety', 'housing'],
  'domestic-abuse-incident': ['police', 'domestic abuse'],
  'missing-episode': ['police', 'social care'],
  'harm-report': ['police', 'school', 'social care'],
  exclusion: ['school'],
  referral: ['social care', 'early help'],
  milestone: ['probation', 'youth justice', 'health visiting'],
  attendance: ['school', 'early years'],
  score: ['health visiting', 'mental health', 'domestic abuse'],
  'support-level': ['social care', 'early help'],
  employment: ['work'],
  benefit: ['work'],
  'education-status': ['school', 'work'],
  accommodation: ['housing'],
  participation: ['substance use', 'domestic abuse', 'mental health'],
}
