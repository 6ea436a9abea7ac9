import { counted } from '../../../ui/day-words.ts'

/** How much of what its reader sees is not on a copy. */
export const leftOutInWords = (count: number): string => {
  if (count === 0) return 'Nothing that you can see is left out.'
  return `${counted(count, 'item')} ${count === 1 ? 'is' : 'are'} left out.`
}

/** Why something is left out, where anything is. */
export const whyLeftOut = (count: number): string => {
  if (count === 0) return ''
  const [who, is] = count === 1 ? ['It', 'is'] : ['They', 'are']
  return `${who} ${is} about somebody else, ${is} kept from the family, or could put someone at risk.`
}
