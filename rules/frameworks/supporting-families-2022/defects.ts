import type { Defect } from '../../framework.ts'

/** What a reader of the printed document should know; the outcomes listed under `shownWith` carry it as a warning. */
export const defects = [
  {
    ref: '1.1',
    code: 'or-for-for',
    text: 'The need is printed as “less than 90% attendance or 2 consecutive terms”. “or” looks like “for”.',
    shownWith: [],
  },
  {
    ref: '1.2',
    code: 'points-or-percent',
    text: '“30% improvement” does not say points or percent. We compare percentage points, which is stricter.',
    shownWith: ['1.2'],
  },
  {
    ref: '1.3.E1',
    code: 'two-twice',
    text: 'The line is printed as “2 two consecutive terms”, and does not say fewer than when.',
    shownWith: ['1.3'],
  },
  {
    ref: '3.1',
    code: 'and-and-or-without-brackets',
    text: 'The outcome column joins three lines by AND and by AND/OR without brackets. The evidence column decides.',
    shownWith: [],
  },
  {
    ref: '4.1.E2',
    code: 'misprinted-instrument',
    text: 'Severity of Alcohol Dependence Questionnaire is shortened to SDAQ; its usual short name is SADQ.',
    shownWith: [],
  },
  {
    ref: '6.2.E2',
    code: 'services-not-defined',
    text: '“Services” is not defined. We count referrals to social care, early help and statutory services.',
    shownWith: ['6.2', '8.1', '8.2', '8.3'],
  },
  {
    ref: '6.3.O3',
    code: 'connective-not-printed',
    text: 'No AND or OR is printed before the third line of the outcome. We read AND.',
    shownWith: [],
  },
  {
    ref: '6.5.O3',
    code: 'connective-not-printed',
    text: 'No AND or OR is printed before the third line of the outcome. We read AND.',
    shownWith: [],
  },
  {
    ref: '7.3.E2',
    code: 'severe-list-missing',
    text: 'The list of severe offences is named and not printed. Each offence needs a yes or no from the police.',
    shownWith: ['7.3'],
  },
  {
    ref: '8.1',
    code: 'and-or-without-brackets',
    text: 'The outcome column joins three lines by AND and by OR without brackets. We read the AND as binding both.',
    shownWith: [],
  },
  {
    ref: 'supporting-families-2022',
    code: 'no-family-rule',
    text: 'The document has no rule for the family as a whole. We ask for every need to be met.',
    shownWith: [],
  },
  {
    ref: 'supporting-families-2022',
    code: 'closure-not-defined',
    text: 'The document hangs windows on closure and does not say what closure is.',
    shownWith: [],
  },
  {
    ref: 'supporting-families-2022',
    code: 'publisher-and-date-missing',
    text: 'Neither the publishing council nor a date is printed. The department’s short name is printed as DLUCH, the framework’s as SFOP.',
    shownWith: [],
  },
] as const satisfies readonly Defect[]
