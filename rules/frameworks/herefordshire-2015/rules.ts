import type { Line } from '../../framework.ts'

/** What the document says of finding, planning, reviewing and proving, sentence by sentence. */
export const rules = [
  {
    ref: 'r1',
    says: 'Families will be identified by a number of means across the 6 main headline areas above – through information sharing of data sets with partners or through nominations or referrals from individual professionals.',
  },
  {
    ref: 'r2',
    says: 'Where the family is not already assessed and / or receiving support then their situation would be risk assessed to be able to prioritise families for assessment and support where appropriate.',
  },
  {
    ref: 'r3',
    says: 'Practitioners working with families will undertake a well conducted family assessment, working with all family members to identify the issues that need to be addressed. This will form the basis of an holistic family outcomes or action plan which will address the issues and what outcomes the family is aiming to achieve.',
  },
  {
    ref: 'r4',
    says: 'Practitioners will need to work with families to agree their outcomes, including outcomes from the appropriate sections of the outcome framework below, and write them in to the individual family outcome plan.',
  },
  {
    ref: 'r5',
    says: 'If an additional issue arises, or becomes apparent, during the course of any support intervention with a family, an outcome must also be achieved for those issues to demonstrate the family has achieved significant and sustained progress.',
  },
  {
    ref: 'r6',
    says: 'Where the term "family member" is used in the framework this means either a child or an adult within the family group.',
  },
  {
    ref: 'r7',
    says: 'The family assessment, outcome plan and review processes will provide a qualitative measure of change for families that will assess the overall wellbeing of the family as well as progress against outcomes across the six headline problems identified as appropriate. Partners may have different tools and recording processes that will achieve this.',
  },
  {
    ref: 'r8',
    says: 'The outcome framework for Herefordshire (below) sets out the core outcomes and measures that indicate the Herefordshire agreed standard of significant and sustained progress.',
  },
  {
    ref: 'r9',
    says: 'Evidence from those practitioners working directly with families will enable them to make a judgement on whether a family has improved significantly and can sustain that improvement long-term, so that intensity of support can be reduced and then eventually stopped.',
  },
  {
    ref: 'r10',
    says: 'The views of family members through self-assessment tools will also help to confirm that significant improvements have been made and that they can be sustained.',
  },
  {
    ref: 'r11',
    says: 'Achievement of the outcomes for families will be monitored and reviewed by the early help intelligence function working with practitioners.',
  },
  {
    ref: 'r12',
    says: 'Outcomes generally will have been achieved between the time the family were identified and an intervention started, and the final review period.',
  },
  {
    ref: 'r13',
    says: 'However families will be monitored by the early help intelligence function for a longer period of time after an intervention has ended because sometimes situations arise in families that can cause a re-escalation of issues. It is better to catch those issues quickly to resolve them before they reach any crisis point.',
  },
  {
    ref: 'r14',
    says: 'A key part will be the establishment of an early help intelligence function that will triangulate intelligence from partners to understand the issues within the family.',
  },
  {
    ref: 'r15',
    says: 'Achievement of outcomes for families against this framework should ensure that significant and sustained improvement for that family has been achieved.',
  },
  {
    ref: 'r16',
    says: "The achievement of outcomes within this framework demonstrates a commitment to a proportionate and pragmatic approach that reflects genuine improvement in the family's outcomes.",
  },
  {
    ref: 'r17',
    says: 'Herefordshire’s early help approach is currently being developed as part of the priorities within the new Children and Young People’s Plan and will include actions around workforce development; referral, assessment and planning processes; market and community development and establishing an early help offer of service.',
  },
  {
    ref: 'r18',
    says: 'The specific issues across the 6 headings are detailed in the appendix below along with the data sources for identifying issues in families.',
  },
  {
    ref: 'r19',
    says: 'This in turn facilitates the actions to achieve those outcomes in a well-coordinated and effective approach using evidence based techniques and practices.',
  },
  {
    ref: 'r20',
    says: 'We will be using a variety of sources to confirm families have achieved positive outcomes.',
  },
] as const satisfies readonly Line[]
