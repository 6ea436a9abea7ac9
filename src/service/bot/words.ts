/** What the bot says in plain text. It names nobody and no plan: it shows in notifications. */
export const welcome =
  'This is the Family Outcome Plan. When a review of one of your plans is due, a card appears here for you to answer.'

export const help =
  'I bring review prompts to this chat. Choose an answer on the card, then Send. To see or change a plan, open the Family Outcome Plan tab.'

export const answerTaken = 'Family Outcome Plan: about your answer'

export const unknownButton =
  'This button no longer works. Nothing was recorded. Open the plan instead.'
