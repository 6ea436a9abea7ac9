/** A name as long as a directory takes one, a part of it without any place to break. */
export const longestName =
  `Professor Oluwaseun ${'Featherstonehaugh'.repeat(4)} ${'of the Early Help Team '.repeat(8)}`.slice(
    0,
    256,
  )

/** As much as a card takes of characters that need three bytes each. */
export const longestText = '家庭の言葉'.repeat(400)

/** A ref of a council's own framework, and the longest name of a review. */
export const longestRef = '10.12.m24'
export const longestPoint = 'Check 6 months after closure'

/** Where people reach the service; every link on a card goes there. */
export const origin = 'https://plan.example.gov.uk'
export const planLink = `${origin}/plans/0f8fad5b/outcomes/2.1`
export const longestLink = `${origin}/plans/${'0f8fad5b-d9cb-469f-a165-70867728950e'.repeat(4)}/outcomes/10.12`

/** Sixty people and one more, by the ids Teams gives them. */
export const crowd = Array.from(
  { length: 61 },
  (_, at) => `29:${'1a2b3c4d5e6f7g8h'.repeat(4)}-${at}`,
)

/** What somebody typed elsewhere: it must not reach a card another person gets. */
export const othersWords = 'Dad has moved back in'

/** Whatever must not stand in a notification, which shows on lock screens. */
export const personalWords = [
  'Grace',
  'Adeyemi',
  'Tom',
  'Oluwaseun',
  'Rang twice',
  othersWords,
  '家庭',
]
