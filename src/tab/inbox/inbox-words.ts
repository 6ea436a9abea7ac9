import { reasonLength } from '../../plan/emergency.ts'
import { dayInTable, reviewName } from '../../ui/day-words.ts'
import { startUpper } from '../../ui/sentence.ts'
import { addressOf, type Address } from '../address.ts'
import { instantInTable } from '../instant-words.ts'
import type { Alert, InboxItem } from './inbox-service.ts'

/** Something that asks the reader something, as one row; by numbers alone, as the service tells it. */
export interface ItemRow {
  readonly id: string
  readonly plan: string
  readonly asks: string
  readonly due: string
  readonly card: string
  readonly to: Address
}

export function itemRow({ id, kind, plan, point, about, due, words, link }: InboxItem): ItemRow {
  const isClosure = kind === 'closure' || kind === 'closure-told'
  return {
    id,
    plan: plan.reference,
    asks: asksInWords(kind, point, about),
    due: dayInTable(due),
    card: startUpper(words),
    to: isClosure ? { screen: 'closure', key: plan.key } : addressOf(link),
  }
}

function asksInWords(kind: InboxItem['kind'], point: string, about: string | null): string {
  const on = about === null ? '' : `, ${about}`
  switch (kind) {
    case 'review':
      return `${reviewName(point)}${on}: what do you know?`
    case 'update':
      return `Before the ${lowerFirst(reviewName(point))}${on}: what do you know?`
    case 'escalation':
      return `${reviewName(point)} is late and nobody answered`
    case 'closure':
      return 'A request to close waits for a decision'
    case 'closure-told':
      return 'A request to close was decided'
    case 'watch':
      return `Proof after closing${on}`
  }
}

const lowerFirst = (words: string) => words.charAt(0).toLowerCase() + words.slice(1)

/** An alert as one row. */
export interface AlertRow {
  readonly id: string
  readonly plan: string
  readonly to: Address | null
  readonly what: string
  readonly why: string
  readonly when: string
  /** Empty while nobody has seen to it. */
  readonly seen: string
}

export function alertRow({ id, at, plan, kind, who, why, seenBy, seenAt }: Alert): AlertRow {
  const name = who === null ? 'Somebody' : (who.name ?? 'Somebody not in the directory')
  const whats = {
    emergency: `${name} opened it in an emergency`,
    'put-back': 'A change made in SharePoint was put back',
    unusual: `Unusual looks at plans by ${name === 'Somebody' ? 'somebody' : name}`,
  }
  return {
    id,
    plan: plan?.reference ?? '',
    to: plan && plan.reference !== null ? { screen: 'plan', key: plan.key, outcome: null } : null,
    what: whats[kind],
    why: why ?? '',
    when: instantInTable(at),
    seen: seenAt === null ? '' : `Seen by ${seenBy?.name ?? 'somebody'}, ${instantInTable(seenAt)}`,
  }
}

/** What is wrong in the form that opens a plan in an emergency, by field. */
export function emergencyFaults(reference: string, why: string): Record<string, string> {
  const faults: Record<string, string> = {}
  const { least, most } = reasonLength
  const length = why.trim().length
  if (reference.trim() === '') faults['reference'] = 'Enter the plan’s number.'
  if (length < least || length > most) {
    faults['why'] = `Enter the reason in ${least} to ${most} characters.`
  }
  return faults
}
