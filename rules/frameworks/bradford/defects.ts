import type { Defect } from '../../framework.ts'

/** What a reader of the printed document should know; no outcome’s verdict hangs on any of it. */
export const defects = [
  {
    ref: 'bradford',
    code: 'no-family-rule',
    text: 'No rule says when a family has done well, and none which families come under it. Each measure is reported, and no success is claimed.',
    shownWith: [],
  },
  {
    ref: 'bradford',
    code: 'measures-not-tied-to-outcomes',
    text: 'The measures stand beside each local outcome as a whole. Which of them belongs to which outcome is not printed.',
    shownWith: [],
  },
  {
    ref: 'bradford',
    code: 'no-windows',
    text: 'Apart from the three terms for exclusions no measure says over how long, or compared with when.',
    shownWith: [],
  },
  {
    ref: 'bradford',
    code: 'outputs-as-outcomes',
    text: 'Several measures, such as “Supporting access to activities”, say what the service does and not what changed.',
    shownWith: [],
  },
  {
    ref: 'bradford',
    code: 'publisher-and-date-missing',
    text: 'Neither the publishing council nor a date is printed. Bradford is named only in “the Bradford scorecard system”.',
    shownWith: [],
  },
  {
    ref: 'r2',
    code: 'sides-not-classified',
    text: 'Extrinsic and intrinsic outcomes are defined, and no outcome or measure is said to be either. The division shown is ours.',
    shownWith: [],
  },
  {
    ref: '2.1',
    code: 'an-for-and',
    text: 'The outcome is printed as “bullying an ability”. “an” looks like “and”.',
    shownWith: [],
  },
  {
    ref: '2.m2',
    code: 'whose-attendance',
    text: '“Increased attendance to above 90%” does not say whose, over how long, or increased since when.',
    shownWith: [],
  },
  {
    ref: '2.m5',
    code: 'claim-date-not-defined',
    text: 'The claim date is not defined. We take closure, or the day while the plan is open.',
    shownWith: [],
  },
  {
    ref: '4',
    code: 'distanced-travelled',
    text: 'The source is printed as “distanced travelled”; everywhere else it is “distance travelled”.',
    shownWith: [],
  },
  {
    ref: '5',
    code: 'outcomes-plan',
    text: 'The plan is printed as “Families First outcomes plan”; everywhere else it is “outcome plan”.',
    shownWith: [],
  },
] as const satisfies readonly Defect[]
