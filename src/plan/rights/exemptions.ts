/**
 * Why something may be kept back from whoever asks what is held about them, by a word, with what the person is told. Sources: Data Protection
 * Act 2018, schedules 2 and 3; which one applies is for the council's data protection officer.
 */
export const exemptions = {
  'third-party': {
    says: 'It is about somebody else, or came from somebody who has not agreed to it being passed on.',
    source: 'Data Protection Act 2018, schedule 2, paragraph 16',
  },
  crime: {
    says: 'Passing it on would hinder the prevention or detection of crime.',
    source: 'Data Protection Act 2018, schedule 2, paragraph 2',
  },
  'legal-privilege': {
    says: 'It is legal advice, or was written for proceedings.',
    source: 'Data Protection Act 2018, schedule 2, paragraph 19',
  },
  'serious-harm-health': {
    says: 'It is of health, and passing it on could do serious harm.',
    source: 'Data Protection Act 2018, schedule 3, paragraph 5',
  },
  'serious-harm-social-work': {
    says: 'It is of social work, and passing it on could do serious harm.',
    source: 'Data Protection Act 2018, schedule 3, paragraph 11',
  },
  'serious-harm-education': {
    says: 'It is of education, and passing it on could do serious harm.',
    source: 'Data Protection Act 2018, schedule 3, paragraph 19',
  },
  'child-abuse': {
    says: 'It is of abuse of a child, and passing it on is not in the child’s best interests.',
    source: 'Data Protection Act 2018, schedule 3, paragraph 21',
  },
} as const

export type Exemption = keyof typeof exemptions
export const exemptionNames = Object.keys(exemptions).filter(
  (name): name is Exemption => name in exemptions,
)
