import type { Line } from '../../framework.ts'

/** How families are identified, progress is judged and results are declared, in printed order. */
export const rules = [
  {
    ref: 'r1',
    says: 'As part of the whole family Single Assessment and planning process the Lead Professional and the Team around the Family (TAF) will work with the family to identify all issues which need to be addressed. This will form the basis of a single multi agency Family Plan aimed at addressing need and improving outcomes across a range of issues for the whole family.',
  },
  {
    ref: 'r2',
    says: 'In order to demonstrate that the family has achieved significant and sustained progress an outcome must be achieved for each headline problem present in the family.',
  },
  {
    ref: 'r3',
    says: 'The exception to this will be the automatic results claim for a successful continuous employment outcome (theme 4 outcome 1);',
  },
  {
    ref: 'r4',
    says: 'Relevant outcomes will be drawn from the Outcomes Framework and must form the outcomes against which significant and sustained progress will be judged;',
  },
  {
    ref: 'r5',
    says: 'Where an additional headline problem or problems arise during the course of the intervention an outcome must also be achieved for these problems in order to demonstrate that the family has achieved significant and sustained progress',
  },
  {
    ref: 'r6',
    says: "The Family Outcome Framework demonstrates commitment to a proportionate and rational approach to the results process that reflects genuine improvement in the families' circumstances.",
  },
  {
    ref: 'r7',
    says: 'Evidence will be drawn from a range of valid and reliable assessment and distance travelled tools, as well as trusted data sources and Lead Professional records (Single Assessment Guidance and Practice Toolkit);',
  },
  {
    ref: 'r8',
    says: 'The framework is based on a triangulation approach which aims to balance quantitative evidence of family outcomes with qualitative assessment of families when assessing if significant and sustained change has been achieved. For example improvements may be apparent based on data sources but if the qualitative assessment and review shows that the family or the TAF judge that the issues are not addressed and their wellbeing has not improved then this would not demonstrate significant or sustained change;',
  },
  {
    ref: 'r9',
    says: 'The whole family assessment, family plan and TAF review will provide a core qualitative measure of change for all families that will assess the overall wellbeing of the family, as well as progress against each of the headline problems identified.',
  },
  {
    ref: 'r10',
    says: "The Lead Professional and the 'Team around the Family' will have a vital role in judging whether the family has reached significant and sustained progress;",
  },
  {
    ref: 'r11',
    says: 'The framework sets out the core quantitative measures of significant and sustained change which will be used consistently as a minimum standard across County Durham;',
  },
  {
    ref: 'r12',
    says: 'The Lead Professional and the TAF must make a judgement that the improvements across the identified headline problems are significant and are likely to be sustained in the longer term and therefore the same intensity of support is no longer required and appropriate de-escalation can be applied;',
  },
  {
    ref: 'r13',
    says: 'This is not just a tool to use for those families identified for the Stronger Families programme, but as part of the support being offered to all families in County Durham;',
  },
  {
    ref: 'r14',
    says: 'This framework should be applied to all families with complex and multiple needs. It is not just those families specifically identified and supported under the remit of the Stronger Families Programme (payment by results programme);',
  },
  {
    ref: 'r15',
    says: "On achievement of the relevant outcomes, the family would be deemed by the Lead Professional and Team around the Family as having made significant and sustainable progress and are 'turned around'.",
  },
  {
    ref: 'r16',
    says: 'The measurement of results will be linked to case closure and de-escalation. On case closure / de-escalation, all Lead Professionals will be requested by the Think Family Programme Team to provide Family Outcome and Progress information via an online proforma.',
  },
  {
    ref: 'r17',
    says: 'The Family Outcome and Progress information will gather the outcomes of the intervention. Lead Professionals must ensure that underlying evidence is available within case files and other records (as described within this framework), should the evidence be required for audit and other purposes.',
  },
  {
    ref: 'r18',
    says: 'Managers must continue to ensure that they maintain an overview of cases, using relevant management checkpoints.',
  },
  {
    ref: 'r19',
    says: 'The Programme Team will undertake a series of agreed quality assurance checks on declared outcomes to ensure that outcomes are reliable and accurate (for example, reviewing school census records regarding attendance, cross-check against youth crime data).',
  },
  {
    ref: 'r20',
    says: 'Families to form the County Durham Stronger Families Programme cohort will be identified based on the completion of a whole family Single Assessment of need and in line with the',
  },
] as const satisfies readonly Line[]
