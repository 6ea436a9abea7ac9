/** What the bot says in plain text. It names nobody and no plan: it shows in notifications. */
export const welcome =
  'This is the Family Outcome Plan. When a review of one of your plans is due, a card appears here for you to answer.'

/** The same where several people read it. */
export const welcomeShared =
  'This is the Family Outcome Plan. A member of a family’s team links their plan to this chat by: plan FP- and its number. Mention me and say help for what I can do here.'

export const answerTaken = 'Family Outcome Plan: about your answer'

export const unknownButton =
  'This button no longer works. Nothing was recorded. Open the plan instead.'
