import { commands } from './command.ts'

/** The same whether there is a plan of the number or not: that one exists is told to its team alone. */
export const noSuchPlan = 'There is no plan of that number that you may open here.'

/** The same whether a plan is linked or not. */
export const noPlanHere =
  'No plan that you may open is linked here. A member of its team links one by: plan FP- and its number.'

/** What the bot does, in the places it is in. */
export function helpHere(isShared: boolean): string {
  const asks = commands
    .filter(({ title }) => title !== 'help')
    .map(({ title, says }) => `${title} (${says.toLowerCase()})`)
    .join(', ')
  return isShared
    ? `Ask me here: ${asks}. What I say here everybody reads, so I give numbers and a link. In our own chat I say more.`
    : `I bring review prompts to this chat. Choose an answer on the card, then Send. You can ask me: ${asks}. To see or change a plan, open the Family Outcome Plan tab.`
}
