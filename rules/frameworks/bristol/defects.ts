import type { Defect } from '../../framework.ts'

/** What a reader of the printed document should know; the outcomes listed under `shownWith` carry it as a warning. */
export const defects = [
  {
    ref: 'bristol',
    code: 'criteria-picture-lost',
    text: 'The nine criteria are announced and stand in a picture that the text does not hold. Their headings are taken from the pages that follow.',
    shownWith: [],
  },
  {
    ref: 'bristol',
    code: 'no-minimum-stated',
    text: '“For example, if a family has three of the above criteria” is an example. No minimum and no rule of how many outcomes are needed is printed.',
    shownWith: [],
  },
  {
    ref: 'bristol',
    code: 'later-needs-not-mentioned',
    text: 'The document does not say what becomes of an indicator that shows later.',
    shownWith: [],
  },
  {
    ref: 'bristol',
    code: 'undated',
    text: 'No day of issue is printed; the strategy it supports runs from 2016 to 2020.',
    shownWith: [],
  },
  {
    ref: 'appendix 1',
    code: 'appendix-follows-an-older-list',
    text: 'The examples are numbered 2, 3, 4 and 6 after the national problems, which are criteria 8, 9, 6 and 5 here. There are none for 2.5, 9.7 and 9.8.',
    shownWith: [],
  },
  {
    ref: '3.4',
    code: 'bold-may-be-lost',
    text: 'Bold type marks what a lead professional may nominate. This indicator, as 8.6, reads like one and is not printed bold; bold may have been lost.',
    shownWith: [],
  },
  {
    ref: '1.1.m1',
    code: 'significant-without-a-number',
    text: '“Significant” is printed without a number. The data are shown and the lead professional judges.',
    shownWith: ['1.1', '2.2', '4.1', '7.1', '8.1'],
  },
  {
    ref: '3.1.m1',
    code: 'levels-without-a-pass',
    text: 'Three levels of engagement are printed and not which of them is enough. We take the first as met and the last as not met.',
    shownWith: ['3.1', '4.2'],
  },
  {
    ref: '3.2.m1',
    code: 'dash-bands-differ',
    text: '15 and above is called high here. Nationally 14 and above is high risk and leads to MARAC.',
    shownWith: ['3.2'],
  },
  {
    ref: '3.3.m1',
    code: 'which-first-referral',
    text: '“First referral” does not say since when. We take the first since the plan opened, else the last before it.',
    shownWith: ['3.3'],
  },
  {
    ref: '6.1.m1',
    code: 'weeks-out-of-thirty',
    text: '26 of 30 weeks does not say whether they must follow each other. We count 182 days of 210 in any order.',
    shownWith: ['6.1'],
  },
  {
    ref: '6.4',
    code: 'another-source-line',
    text: 'The source is printed as “Lead professional engagement over a three month period of support.”, in other words than elsewhere. We read it as a judgement of the lead professional after those three months.',
    shownWith: ['6.4'],
  },
  {
    ref: '7',
    code: 'no-priority-printed',
    text: 'This criterion alone is printed without a link to a strategic priority.',
    shownWith: [],
  },
  {
    ref: '8.1',
    code: 'three-terms-are-not-twelve-months',
    text: 'The indicator says “3 consecutive academic terms (12 months)”; three terms are a school year. 90% stands in the indicator only, the outcome names no figure.',
    shownWith: [],
  },
  {
    ref: '9.1.m1',
    code: 'referrals-not-defined',
    text: '“Repeat referrals” does not say to whom. We count referrals to early help, social care and statutory services.',
    shownWith: ['9.1'],
  },
  {
    ref: '9.10.m1',
    code: 'window-before-closure',
    text: '“The last three months” does not say before when. We take three months that begin with the plan or later, up to the day.',
    shownWith: ['9.10', '9.11'],
  },
] as const satisfies readonly Defect[]
