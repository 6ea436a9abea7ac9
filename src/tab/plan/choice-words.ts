import { startUpper } from '../../ui/sentence.ts'

/** The words for what a row of evidence may hold where the rules know a closed list: code to label, in the order shown. */
export const choiceWords = {
  offence: {
    recorded: 'Recorded by the police',
    arrest: 'Arrest',
    suspect: 'Named as a suspect',
    proven: 'Proven',
    sentenced: 'Sentenced',
    breach: 'Breach of an order',
  },
  crimeRole: { offender: 'Did it', victim: 'Was the victim' },
  asb: { incident: 'Incident', intervention: 'Intervention' },
  abuseRole: { victim: 'Victim', perpetrator: 'Perpetrator', household: 'Lives in the household' },
  harmBy: { police: 'Police', school: 'School' },
  harm: {
    'sexual-exploitation': 'Sexual exploitation',
    'criminal-exploitation': 'Criminal exploitation',
    peer: 'Harm by other children',
    other: 'Other harm',
  },
  exclusion: { fixed: 'Suspension (fixed term)', permanent: 'Permanent exclusion' },
  referral: {
    'social-care': 'Children’s social care',
    'early-help': 'Early help',
    statutory: 'A statutory service',
    marac: 'MARAC',
    other: 'Another service',
  },
  milestone: {
    'notice-withdrawn': 'Notice to leave withdrawn',
    'order-completed': 'Order completed',
    'licence-completed': 'Licence completed',
    checkup: 'Health or dental check-up',
    'care-entered': 'Came into care',
    'custody-entered': 'Went into custody',
  },
  setting: { school: 'School', 'early-years': 'Early years' },
  'support-level': {
    universal: 'Universal services only',
    'early-help': 'Early help',
    'child-in-need': 'Child in need plan',
    'child-protection': 'Child protection plan',
    'looked-after': 'Looked after',
  },
  employment: { employed: 'Employed', 'self-employed': 'Self-employed' },
  benefit: { 'jsa-type': 'Jobseeker’s type', other: 'Another benefit' },
  'education-status': {
    'on-roll': 'On a school roll',
    'alternative-provision': 'Alternative provision',
    pru: 'Pupil referral unit',
    'off-roll': 'Off roll',
    eet: 'In education, employment or training',
    neet: 'Not in education, employment or training',
  },
  accommodation: {
    settled: 'Settled',
    temporary: 'Temporary',
    'with-family': 'With family',
    'at-risk': 'At risk of losing it',
    homeless: 'Homeless',
  },
  level: { fully: 'Fully engaged', somewhat: 'Somewhat engaged', none: 'Not engaged' },
  judge: {
    practitioner: 'Practitioner',
    'lead-professional': 'Lead professional',
    team: 'The team together',
    agency: 'An agency',
    self: 'The person',
    parent: 'A parent or carer',
    child: 'The child',
    family: 'The family',
    manager: 'Manager',
  },
  result: { met: 'Met', 'not-met': 'Not met' },
  basis: {
    data: 'A record or data',
    professional: 'What a professional says',
    self: 'What the family says',
  },
} as const satisfies Record<string, Record<string, string>>

export type ChoiceName = keyof typeof choiceWords

/** The label of a code; one that is not known, such as a council's own milestone, is its own words. */
export function labelOf(choice: ChoiceName, code: string): string {
  const words: Readonly<Record<string, string>> = choiceWords[choice]
  return words[code] ?? startUpper(code.replaceAll('-', ' '))
}

/** What each measure is called on its own and in a list of what a source was searched for. */
export const measureWords: Readonly<Record<string, string>> = {
  offence: 'Offences',
  'asb-incident': 'Antisocial behaviour',
  'domestic-abuse-incident': 'Domestic abuse',
  'missing-episode': 'Missing episodes',
  'harm-report': 'Reports of harm',
  exclusion: 'Suspensions and exclusions',
  referral: 'Referrals',
  milestone: 'Milestones',
  attendance: 'Attendance',
  score: 'Scores',
  'support-level': 'Level of support',
  employment: 'Employment',
  benefit: 'Benefits',
  'education-status': 'Education status',
  accommodation: 'Housing',
  participation: 'Engagement with services',
  judgement: 'Judgements',
  fact: 'Facts',
}
