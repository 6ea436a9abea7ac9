import type { Defect } from '../../framework.ts'

/** What a reader of the printed document should know; the outcomes listed under `shownWith` carry it as a warning. */
export const defects = [
  {
    ref: '1',
    code: 'footnotes-3-4-look-swapped',
    text: 'Footnote 3 makes the proven crime line mandatory for issues 1 and 2, footnote 4 the ASB line for issues 3 and 4. Issue 2 is an ASB incident and issue 4 a prisoner, so the numbers look slipped. We keep them as printed; a plan may record a local reading.',
    shownWith: ['1.1', '1.2'],
  },
  {
    ref: '1.1.m3',
    code: 'baseline-not-stated',
    text: 'A reduction “over 6 months” does not say since when. We compare with the six months to the day the plan opened.',
    shownWith: ['1.1', '1.2'],
  },
  {
    ref: '2.1.m3',
    code: 'cliff-at-30',
    text: 'A child at 29.9% before needs 80%; a child at 30% needs more than 90%.',
    shownWith: ['2.1'],
  },
  {
    ref: '2.4',
    code: 'unauthorised-against-all-absence',
    text: 'The issue counts unauthorised absence, the outcome all absence.',
    shownWith: [],
  },
  {
    ref: '3.1',
    code: 'levels-not-defined',
    text: 'Levels 2 to 5 and the steps of the Durham Staircase are not defined in the document.',
    shownWith: ['3.1', '3.5'],
  },
  {
    ref: '3.5',
    code: 'de-escalated-of',
    text: 'The outcome is printed as “De-escalated of family plan”.',
    shownWith: [],
  },
  {
    ref: '4.2',
    code: 'who-not-in',
    text: 'The issue is printed as “Young people aged 16-18 who Not in Education”.',
    shownWith: [],
  },
  {
    ref: '4.1',
    code: 'no-word-on-a-veto',
    text: 'The automatic result is an exception to one outcome in each headline problem. Whether an adverse judgement of the plan takes it away is not said: we say no.',
    shownWith: ['4.1'],
  },
  {
    ref: '6.1.m3',
    code: 'hording',
    text: '“hording” looks like “hoarding”.',
    shownWith: [],
  },
  {
    ref: '6.2.m8',
    code: 'line-after-the-page',
    text: 'The line about Relax Kids is printed apart, after a page break; it belongs to outcome 2.',
    shownWith: [],
  },
  {
    ref: 'r20',
    code: 'sentence-cut-short',
    text: 'The sentence breaks off after “in line with the”; what follows stands on the next page.',
    shownWith: [],
  },
  {
    ref: 'figure 1',
    code: 'figure-lost',
    text: 'Figure 1, the six key headline problems, is a picture that the text does not carry.',
    shownWith: [],
  },
  {
    ref: 'contact',
    code: 'two-addresses',
    text: 'Two telephone numbers and two spellings of one mail address are printed.',
    shownWith: [],
  },
] as const satisfies readonly Defect[]
