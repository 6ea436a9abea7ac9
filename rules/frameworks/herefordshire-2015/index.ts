import type { Framework } from '../../framework.ts'
import { defects } from './defects.ts'
import { rules } from './rules.ts'
import { crimeAndAntiSocialBehaviour } from './01-crime-and-anti-social-behaviour.ts'
import { notAttendingSchool } from './02-not-attending-school.ts'
import { childrenWhoNeedHelp } from './03-children-who-need-help.ts'
import { outOfWork } from './04-out-of-work.ts'
import { domesticViolenceAndAbuse } from './05-domestic-violence-and-abuse.ts'
import { healthProblems } from './06-health-problems.ts'

/** Herefordshire's Family Outcomes Framework, approved in September 2015. */
export const herefordshire2015 = {
  id: 'herefordshire-2015',
  title: "Herefordshire's Family Outcomes Framework",
  edition: '2015',
  needsAre: 'issue',
  publisher: 'Herefordshire Council',
  legend: [],
  rules,
  footnotes: [
    { ref: '*', says: '* Public Health Outcomes Framework' },
    { ref: '^', says: '^see appendix 1 for specific issues under this heading' },
  ],
  appendices: [
    {
      ref: 'appendix 1',
      says: 'The indicators below are taken from the DCLG Troubled Families Financial Framework March 2015. Those in italics indicate where additional Herefordshire indicators have been added.',
    },
  ],
  gate: {
    counts: 'themes',
    needed: 2,
    identifiedBy: 'opened',
    says: 'The presence of at least 2 of the main headline areas above, suggests that a family may need help and meets the DCLG requirements for a troubled family.',
    reads:
      'The headline areas with an issue identified by the day the plan opened. Issues that arise later ask for an outcome and do not count here.',
  },
  success: {
    says: 'This process will confirm that at the final review point the family has achieved the outcomes agreed, that support could potentially be reduced or stopped and therefore a claim can be made to DCLG.',
    reads:
      'An area is met when one of its outcomes is met and every outcome agreed in it is. The family has achieved its outcomes when every area with an issue is met. No judgement on the whole plan is asked for.',
    progress: 'every theme',
  },
  additional: {
    says: 'If an additional issue arises, or becomes apparent, during the course of any support intervention with a family, an outcome must also be achieved for those issues to demonstrate the family has achieved significant and sustained progress.',
    reads:
      'An issue identified after the day the plan opened needs an outcome of its area agreed on or after the day it was identified. Until one is agreed nobody can tell whether the area is met.',
  },
  defects,
  warnsOf: ['victims-do-not-count', 'stale-source', 'mean-against-pooled', 'still-claiming'],
  themes: [
    crimeAndAntiSocialBehaviour,
    notAttendingSchool,
    childrenWhoNeedHelp,
    outOfWork,
    domesticViolenceAndAbuse,
    healthProblems,
  ],
} as const satisfies Framework
