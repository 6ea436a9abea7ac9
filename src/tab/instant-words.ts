const inLondon = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'Europe/London',
  day: 'numeric',
  month: 'short',
  year: 'numeric',
  hour: 'numeric',
  minute: '2-digit',
  hour12: true,
})

/** An instant as tables write it, in London: `2 Mar 2027, 2:30pm`. */
export function instantInTable(at: string): string {
  const parts = new Map(
    inLondon.formatToParts(new Date(at)).map(({ type, value }) => [type, value]),
  )
  const part = (type: Intl.DateTimeFormatPartTypes) => parts.get(type) ?? ''
  const day = `${part('day')} ${part('month').slice(0, 3)} ${part('year')}`
  return `${day}, ${part('hour')}:${part('minute')}${part('dayPeriod').toLowerCase()}`
}
