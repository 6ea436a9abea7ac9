import type { QuietSpan } from './settings-service.ts'

/** Days of the week: code to label, in the order shown. */
export const dayWords: Readonly<Record<QuietSpan['days'][number], string>> = {
  mon: 'Mon',
  tue: 'Tue',
  wed: 'Wed',
  thu: 'Thu',
  fri: 'Fri',
  sat: 'Sat',
  sun: 'Sun',
}

/** Hours of some days as a form holds them; `id` is the page's own. */
export interface SpanForm {
  readonly id: string
  readonly days: readonly string[]
  readonly from: string
  readonly to: string
}

export const mostSpans = 7

/** A new one begins as the end of a working week. */
export const newSpan = (id: string): SpanForm => ({
  id,
  days: ['mon', 'tue', 'wed', 'thu', 'fri'],
  from: '16:00',
  to: '09:00',
})

const isDayCode = (word: string): word is QuietSpan['days'][number] => Object.hasOwn(dayWords, word)

/** The hours to keep, or what is wrong by the place of the span and its field, such as `0.days`. */
export function quietSpans(
  forms: readonly SpanForm[],
): { readonly quiet: QuietSpan[] } | { readonly faults: Record<string, string> } {
  const faults: Record<string, string> = {}
  for (const [place, { days, from, to }] of forms.entries()) {
    if (days.length === 0) faults[`${place}.days`] = 'Choose at least 1 day.'
    if (from === '') faults[`${place}.from`] = 'Enter a time.'
    if (to === '') faults[`${place}.to`] = 'Enter a time.'
    if (from !== '' && from === to) faults[`${place}.to`] = 'Enter another time than it begins.'
  }
  if (Object.keys(faults).length > 0) return { faults }
  const order = Object.keys(dayWords)
  return {
    quiet: forms.map(({ days, from, to }) => ({
      days: days
        .filter(isDayCode)
        .toSorted((one, other) => order.indexOf(one) - order.indexOf(other)),
      from,
      to,
    })),
  }
}

/** Whether hours end on the day after they begin, which is told beside them. */
export const endsNextDay = ({ from, to }: SpanForm): boolean =>
  from !== '' && to !== '' && to <= from
