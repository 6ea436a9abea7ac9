import type { Defect } from '../../framework.ts'

/** What a reader of the printed document should know; the outcomes listed under `shownWith` carry it as a warning. */
export const defects = [
  {
    ref: '2.1',
    code: 'persistent-absence-not-defined',
    text: '“Persistently absent” is printed without a percentage.',
    shownWith: [],
  },
  {
    ref: '7.m2',
    code: 'after-for-within',
    text: '“No re-referral … after 6 months following the end of the plan” is printed. We read it as within the six months that follow.',
    shownWith: ['7'],
  },
  {
    ref: '9',
    code: 'no-last-day',
    text: '“Six months after an intervention” names a first day and no last one. We count what is said from that day on.',
    shownWith: ['9', '10'],
  },
  {
    ref: '11',
    code: 'benefits-not-classed',
    text: 'The months hang on the benefit “as per the Troubled Families guidance”, which is not printed. Universal Credit is not classed: we take every benefit that is not of JSA type as another benefit.',
    shownWith: ['11'],
  },
  {
    ref: '15',
    code: 'reduction-or-none',
    text: 'The outcome asks for a reduction, its source for “No reports of incidences from other agencies”. We ask for a reduction.',
    shownWith: ['15'],
  },
  {
    ref: '6.p4',
    code: 'percentile-unclear',
    text: 'A goal is to reduce smoking at delivery “to above the 75th percentile”, which does not say which end is better.',
    shownWith: [],
  },
  {
    ref: '2',
    code: 'mark-without-legend',
    text: 'Area 2 prints the legend of the star and no goal with a star; areas 3 and 5 print neither. Area 4 does not point to appendix 1.',
    shownWith: [],
  },
  {
    ref: '3',
    code: 'titles-differ',
    text: 'The appendix names areas 1, 3 and 4 in other words than the headings do. We show the headings.',
    shownWith: [],
  },
  {
    ref: 'r5',
    code: 'outcome-for-each-issue',
    text: 'Of an additional issue it is said that an outcome must also be achieved for it; of the first issues only that the outcomes agreed are. We ask for one outcome in each area, and for all that are agreed.',
    shownWith: [],
  },
  {
    ref: 'herefordshire-2015',
    code: 'pictures-lost',
    text: 'The figure of the six headline areas and the italics that mark Herefordshire’s own indicators are not in the text we hold.',
    shownWith: [],
  },
  {
    ref: 'herefordshire-2015',
    code: 'not-yet-approved',
    text: 'The document says that it “will be approved in September 2015”. No later edition is known to us.',
    shownWith: [],
  },
] as const satisfies readonly Defect[]
