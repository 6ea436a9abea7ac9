/** The time of day in words: `2:30pm`. */
export function clockTime(at: Date): string {
  const hours = at.getHours()
  const minutes = String(at.getMinutes()).padStart(2, '0')
  return `${hours % 12 === 0 ? 12 : hours % 12}:${minutes}${hours < 12 ? 'am' : 'pm'}`
}
