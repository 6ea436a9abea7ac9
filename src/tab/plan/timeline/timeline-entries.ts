import { addDays } from '../../../../rules/calendar.ts'
import { LAG_DAYS } from '../../../../rules/evaluate/coverage.ts'
import type { Framework } from '../../../../rules/framework.ts'
import { listOf, textOf, type PlanRecord } from '../../../plan/plan.ts'
import type { PlanView } from '../../../plan/view.ts'
import { dayInTable } from '../../../ui/day-words.ts'
import { fittingForms } from '../add-evidence/fitting.ts'
import {
  audienceInWords,
  authorInWords,
  daysInWords,
  evidenceInWords,
  sourceInWords,
} from '../evidence-words.ts'
import { evidenceFor } from '../facts.ts'
import { needsBehind } from '../outcome-rows.ts'
import { headIn, recordsIn } from '../people.ts'
import { isWithheld, withheldWord } from '../withheld.ts'
import { subjectOf, wholePlan } from '../subject.ts'

/** One entry of the timeline, as it reads. */
export interface TimelineEntry {
  readonly id: string
  /** The day it is placed at: the last it speaks of. */
  readonly day: string
  readonly people: readonly string[]
  readonly shows: string
  readonly note: string
  readonly days: string
  readonly source: string
  readonly filedBy: string
  readonly seenBy: string
  readonly isKept: boolean
  /** Refs of the outcomes it counts for. */
  readonly outcomes: readonly string[]
  /** Until when it counts; empty where the rules set no end. */
  readonly validity: string
  /** What took its place, where something that the reader sees did. */
  readonly replaced: string
}

/** Everything on file that the reader may see, the newest first. */
export function timelineOf(view: PlanView, framework: Framework): TimelineEntry[] {
  const records = [...recordsIn(view, 'evidence'), ...recordsIn(view, 'searched')]
  const people = recordsIn(view, 'person')
  const counting = outcomesByRecord(view, framework)
  return records
    .map((record) => ({
      id: record.id,
      day: dayOf(record),
      people: peopleOf(record, view, framework),
      shows: showsOf(record, people),
      note: isWithheld(record, 'note') ? withheldWord : textOf(record, 'note'),
      days: daysInWords(record) || `Filed ${dayInTable(dayOf(record))}`,
      source: sourceInWords(record),
      filedBy: authorInWords(record),
      seenBy: audienceInWords(record, people),
      isKept: listOf(record, 'audience').length > 0 || isWithheld(record, 'audience'),
      outcomes: [...(counting.get(record.id) ?? [])],
      validity: validityOf(record, textOf(headIn(view), 'opened'), view.on),
      replaced: replacedBy(record, records),
    }))
    .toSorted((one, other) => other.day.localeCompare(one.day))
}

/** The last day an entry speaks of; one that says none stands at the day it was filed. */
const dayOf = (record: PlanRecord): string =>
  textOf(record, 'on') || textOf(record, 'to') || textOf(record, 'from') || record.at.slice(0, 10)

/** Whom an entry names or, where it speaks of a line of the framework alone, whom that is asked of; none is the whole family. */
function peopleOf(record: PlanRecord, view: PlanView, framework: Framework): readonly string[] {
  const who = textOf(record, 'who')
  const ids = who === '' ? listOf(record, 'people') : [who]
  const named = ids.filter((id) => id !== 'family')
  if (named.length > 0 || ids.includes('family')) return named
  const about = outcomeOf(textOf(record, 'about'), framework)
  return [...new Set(needsBehind(about, view, framework).flatMap((need) => listOf(need, 'people')))]
}

/** The outcome that a ref is of, or is a line of. */
const outcomeOf = (ref: string, { themes }: Framework): string =>
  themes
    .flatMap(({ outcomes }) => outcomes)
    .find((one) => ref === one.ref || ref.startsWith(`${one.ref}.`))?.ref ?? ref

/** A fact or a judgement says by its words alone nothing of what it is about. */
function showsOf(record: PlanRecord, people: readonly PlanRecord[]): string {
  const about = textOf(record, 'about')
  const says = evidenceInWords(record, people)
  return about === '' || about === wholePlan ? says : `${about}: ${says}`
}

function outcomesByRecord(view: PlanView, framework: Framework): Map<string, Set<string>> {
  const found = new Map<string, Set<string>>()
  for (const finding of view.findings.outcomes) {
    const subject = subjectOf(finding.ref, framework)
    const forms = fittingForms(subject?.clauses ?? [])
    for (const { id } of evidenceFor(finding, view, forms)) {
      found.set(id, (found.get(id) ?? new Set()).add(finding.ref))
    }
  }
  return found
}

/**
 * A search may speak for a day up to so many days after it ends. Source: the rules’ `LAG_DAYS`. One of the time before the plan
 * opened is a baseline, which has no end.
 */
function validityOf(record: PlanRecord, opened: string, on: string): string {
  if (record.kind !== 'searched') return ''
  const to = textOf(record, 'to')
  if (to === '' || to <= opened) return ''
  const last = addDays(to, LAG_DAYS)
  return last < on ? `Counted until ${dayInTable(last)}` : `Counts until ${dayInTable(last)}`
}

/** Of the same judge’s words on the same thing only the latest count; of two on one day the later in the file. */
function replacedBy(record: PlanRecord, records: readonly PlanRecord[]): string {
  if (textOf(record, 'measure') !== 'judgement') return ''
  const place = records.indexOf(record)
  const isSame = (other: PlanRecord) =>
    ['measure', 'about', 'by', 'who'].every(
      (field) => textOf(other, field) === textOf(record, field),
    )
  const later = records.find(
    (other, at) =>
      isSame(other) &&
      (dayOf(other) > dayOf(record) || (dayOf(other) === dayOf(record) && at > place)),
  )
  return later ? `Replaced by a later judgement of ${dayInTable(dayOf(later))}` : ''
}
