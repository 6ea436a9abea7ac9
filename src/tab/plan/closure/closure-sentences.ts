import { dayInWords } from '../../../../rules/calendar.ts'
import type { ClosureAnswer } from '../../../api/schemas/closure.ts'
import type { ClosureChecklist } from '../../../plan/closure/checklist.ts'
import { textOf } from '../../../plan/plan.ts'
import { counted } from '../../../ui/day-words.ts'

/** How a plan would stand at closure, in one sentence. */
export function verdictInWords({
  counts,
  conditions,
}: Pick<ClosureChecklist, 'counts' | 'conditions'>): string {
  const { met, outstanding, proofLater, total } = counts
  const failing = conditions.filter(({ result }) => result === 'fails').length
  if (total === 0) return 'No need is identified yet.'
  const words = [`${met} of ${total} met.`]
  if (proofLater > 0) {
    words.push(`${proofLater} ${proofLater === 1 ? 'needs' : 'need'} proof after closure.`)
  }
  if (outstanding > 0) words.push(`${outstanding} would close without being met.`)
  if (outstanding === 0 && failing > 0) {
    words.push(`${counted(failing, 'condition')} of the framework not met.`)
  }
  return words.join(' ')
}

type Intent = 'info' | 'success' | 'warning'

/** Where a closure stands, as its page says it first. */
export function standingInWords(page: ClosureAnswer): {
  readonly title: string
  readonly says: string
  readonly intent: Intent
} {
  const { closure, state, checklist } = page
  const text = (field: string) => textOf(closure ?? undefined, field)
  const day = (field: string) => (text(field) === '' ? 'a day' : dayInWords(text(field)))
  const asker = closure?.author.name || 'somebody'
  const by = (field: string) => text(field) || 'somebody'
  switch (state) {
    case 'open':
      return {
        title: 'Not asked for',
        says: 'Nobody has asked for this plan to be closed.',
        intent: 'info',
      }
    case 'asked':
      return {
        title: 'Waits for a decision',
        says: `${asker} asked on ${day('asked')}. The last day of support would be ${day('closing')}.`,
        intent: 'info',
      }
    case 'approved':
      return {
        title: 'Approved',
        says: `${by('decidedBy')} approved on ${day('decided')}. The plan closes by itself on ${day('closing')}, unless what this rests on changes.`,
        intent: 'success',
      }
    case 'returned':
      return {
        title: 'Sent back',
        says: `${by('decidedBy')} sent it back on ${day('decided')}. It can be asked for again.`,
        intent: 'warning',
      }
    case 'withdrawn':
      return {
        title: 'Taken back',
        says: `${by('decidedBy')} took the request back on ${day('decided')}. It can be asked for again.`,
        intent: 'info',
      }
    case 'void':
      return {
        title: 'The approval is void',
        says: voidInWords(text('overBy'), day('overOn')),
        intent: 'warning',
      }
    case 'closed':
      return {
        title: closure?.fields['whole'] === false ? 'Closed without all outcomes' : 'Closed',
        says: closedInWords(page, by('decidedBy'), day('decided')),
        intent: 'success',
      }
    case 'in-question':
      return {
        title: 'Closed, and in question',
        says: `The plan closed on ${dayInWords(checklist.closing)}. Something the decision rested on was changed since. A manager confirms it anew, or the plan is opened again.`,
        intent: 'warning',
      }
    case 'reopened':
      return {
        title: 'Opened again',
        says: `${by('overBy')} opened the plan again on ${day('overOn')}. The closure stays below.`,
        intent: 'info',
      }
  }
}

const voidInWords = (by: string, on: string): string =>
  by === ''
    ? `What it rested on changed on ${on}. It can be asked for again.`
    : `${by} took it back on ${on}. It can be asked for again.`

function closedInWords({ closure, checklist }: ClosureAnswer, by: string, decided: string): string {
  const closed = `The plan closed on ${dayInWords(checklist.closing)}.`
  if (!closure) return closed
  const confirmed = textOf(closure, 'confirmed')
  const again =
    confirmed === ''
      ? ''
      : ` ${textOf(closure, 'confirmedBy') || 'Somebody'} confirmed it on ${dayInWords(confirmed)}.`
  return `${closed} ${by} approved on ${decided}.${again}`
}

/** What the watch still looks for, in one sentence. */
export function watchInWords({ watch }: ClosureAnswer): string | null {
  if (!watch) return null
  const of = (result: string) => watch.outcomes.filter((one) => one.result === result).length
  const [proved, lapsed, watching] = [of('proved'), of('lapsed'), of('watching')]
  const parts = [
    ...(watching > 0 ? [`${counted(watching, 'outcome')} still to be proved`] : []),
    ...(proved > 0 ? [`${proved} proved`] : []),
    ...(lapsed > 0 ? [`${lapsed} lapsed`] : []),
  ]
  const due = watch.due === null ? '' : ` The check is due on ${dayInWords(watch.due)}.`
  return `${parts.join(', ')}.${due}`
}
