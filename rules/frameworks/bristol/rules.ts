import type { Line } from '../../framework.ts'

/** What the document says of finding, agreeing and proving, sentence by sentence. */
export const rules = [
  {
    ref: 'r1',
    says: 'It ensures a thorough assessment of the issues a family is facing, leading to the identification of the outcomes that we are collectively working towards.',
  },
  {
    ref: 'r2',
    says: 'The majority of the indicators are picked up by a data source but can also be identified by the Lead Professional.',
  },
  {
    ref: 'r3',
    says: 'The bold type indicators can be identified by a lead professional. See appendix for examples of when to use these appropriately.',
  },
  {
    ref: 'r4',
    says: 'The majority of data sources must be evidenced by a professional on relevant case management system such as LCS or EHM.',
  },
  {
    ref: 'r5',
    says: 'This should not be treated as an exhaustive list, nor should it be used in place of a relevant indicator.',
  },
  {
    ref: 'r6',
    says: 'Lead Professional evidenced after a three month period, or on closure / exit having completed a period of support.',
  },
] as const satisfies readonly Line[]
