import type { Framework } from '../../framework.ts'
import { protectedFromViolenceAbuseAndNeglect } from './01-protected-from-violence-abuse-and-neglect.ts'
import { safeInTheirCommunities } from './02-safe-in-their-communities.ts'
import { impactOfPovertyReduced } from './03-impact-of-poverty-reduced.ts'
import { achieveTheirLearningPotential } from './04-achieve-their-learning-potential.ts'
import { behavePositively } from './05-behave-positively.ts'
import { parentsEquipped } from './06-parents-equipped.ts'
import { defects } from './defects.ts'

/** The Outcomes Framework of a Parenting and Family Support Service: measures are reported, and no success is claimed. */
export const bradford = {
  id: 'bradford',
  title: 'Outcomes Framework – Parenting and Family Support Service',
  edition: 'undated',
  needsAre: 'local outcome',
  legend: [
    {
      ref: 'l1',
      says: 'Extrinsic outcomes are those which can be measured and valued by other people, including educational achievement, literacy and numeracy or good health.',
    },
    {
      ref: 'l2',
      says: 'Intrinsic outcomes those which are valued by and relate primarily to individuals, such as happiness, self-esteem and confidence.',
    },
  ],
  rules: [
    {
      ref: 'r1',
      says: 'These performance measures will be detailed through the Bradford scorecard system which will be monitored and reported on a quarterly basis.',
    },
    {
      ref: 'r2',
      says: 'These outcomes are a mix of extrinsic (external) and intrinsic (internal) outcomes both of which are important as they are connected. However, there is a difference between outcomes that are valued and experienced by individuals and those that are valued and recognised by others. In many circumstances workers will need to work with individual family members to build internal capacity before outward changes are made.',
    },
    {
      ref: 'r3',
      says: 'It is important that workers use the most appropriate source of evidence to measure impact of their work, for example, a programme to improve school attendance will find it easier to capture data from school registers (an extrinsic measure) than on confidence or motivation to attend school (an intrinsic measure)',
    },
    {
      ref: 'r4',
      says: 'Note: evidence may also support step up arrangements where there is a need to protect a child or young person.',
    },
    {
      ref: 'r5',
      says: 'The Early Help Practice Guidance closure record should be used to evidence the impact with individual families',
    },
  ],
  footnotes: [
    {
      ref: '¹',
      says: 'Explaining; expressing; presenting; listening; questioning; using different ways of communicating',
    },
    {
      ref: '²',
      says: 'Self-reliance; self-esteem; self-efficacy; self-belief; ability to shape their own life, and the world around them',
    },
    {
      ref: '³',
      says: 'Imagining alternative ways of doing things; applying learning in new contexts; enterprise; innovating; remaining open to new ideas',
    },
    {
      ref: '⁴',
      says: 'Navigating resources; organising; setting and achieving goals; decision making; researching; analysing; critical thinking; questioning and challenging; evaluating risks; reliability',
    },
    {
      ref: '⁵',
      says: 'Reviewing; self-awareness; reflecting; self-regulating; self-accepting',
    },
    {
      ref: '⁶',
      says: 'Motivating others; valuing and contributing to team working; negotiating; establishing positive relationships; interpreting others; managing conflict; empathising',
    },
    {
      ref: '⁷',
      says: 'Self-disciplined; self-management; self-motivated; concentrating; having a sense of purpose; persistent; self-controlled',
    },
  ],
  gate: {
    counts: 'not stated',
    says: 'Outcomes and Impact Measures for all families where needs are identified',
    reads:
      'No number of needs is asked for. The local outcomes for which the plan names a need are counted, and nothing is needed of them.',
  },
  success: {
    says: 'These performance measures will be detailed through the Bradford scorecard system which will be monitored and reported on a quarterly basis.',
    reads:
      'No rule for a family or a local outcome is printed. Each measure is reported by itself; an outcome is met by the latest judgement about it, and is outstanding until then.',
    progress: 'not stated',
  },
  sides: {
    reads:
      'The document defines the two sides and gives none to any outcome or measure. What people feel, and say of themselves, is intrinsic here; what others can see, count or measure is extrinsic. The division is ours.',
  },
  defects,
  warnsOf: ['victims-do-not-count'],
  themes: [
    protectedFromViolenceAbuseAndNeglect,
    safeInTheirCommunities,
    impactOfPovertyReduced,
    achieveTheirLearningPotential,
    behavePositively,
    parentsEquipped,
  ],
} as const satisfies Framework
