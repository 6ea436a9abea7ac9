import type { Prompt } from '../../log/prompts.ts'
import type { LastTold } from '../../cards/subject-view.ts'
import { updateAnswerWords } from '../../cards/update-answers.ts'
import type { UpdateView } from '../../cards/update-request-view.ts'
import { textOf, type PlanRecord } from '../../plan/plan.ts'
import type { PlanView } from '../../plan/view.ts'
import { readKept } from '../prompts/kept-answer.ts'
import { outcomeOf, subjectOfPrompt } from '../prompts/prompt-view.ts'
import { askIn, isWithoutAnswer, type Asked } from './asked.ts'
import { answerIn } from './entry.ts'
import { onlyChildIn } from './voice.ts'

/** What any card about an update says of it: numbers alone. */
export const subjectOfUpdate = (prompt: Prompt, view: PlanView, origin: string) =>
  subjectOfPrompt({ ...prompt, about: askIn(prompt.about).ref }, view, origin)

/** An open request for an update as its reader may see it; `prompts` are all of the same plan. */
export function updateView(
  prompt: Prompt,
  view: PlanView,
  prompts: readonly Prompt[],
  origin: string,
): UpdateView {
  const { about, ...subject } = subjectOfUpdate(prompt, view, origin)
  const asked = askIn(prompt.about)
  const outcome = outcomeOf(asked.ref, view.findings.framework)
  return {
    ...subject,
    promptId: prompt.id,
    reviewDue: prompt.due,
    asks: { kind: asked.kind, about },
    lastTold: lastToldTo(asked, prompt.about, view, prompts),
    earliestMet: view.findings.outcomes.find(({ ref }) => ref === outcome)?.earliest ?? null,
    more: prompts.filter((other) => isWaitingBeside(prompt, other)).length,
    voice: onlyChildIn(view) !== null,
  }
}

const isWaitingBeside = (prompt: Prompt, other: Prompt): boolean =>
  other.id !== prompt.id &&
  other.kind === 'update' &&
  other.oid === prompt.oid &&
  other.point === prompt.point &&
  other.due === prompt.due &&
  other.state !== 'answered' &&
  other.state !== 'withdrawn'

/** What was last told of what is asked, in the plan as its reader sees it or on a prompt of the same; null where nothing was. */
function lastToldTo(
  asked: Asked,
  about: string,
  view: PlanView,
  prompts: readonly Prompt[],
): LastTold | null {
  const told = [
    ...view.records.flatMap((record) => toldIn(record, asked)),
    ...prompts.flatMap((prompt): LastTold[] => {
      const kept = prompt.about === about ? readKept(prompt) : null
      return kept && isWithoutAnswer(kept.answer)
        ? [{ words: updateAnswerWords(kept.answer), on: kept.on }]
        : []
    }),
  ]
  return told
    .filter(({ on }) => on <= view.on)
    .reduce<LastTold | null>((last, one) => (last === null || one.on >= last.on ? one : last), null)
}

const measures = {
  judgement: 'judgement',
  engagement: 'participation',
  change: 'score',
  scale: 'score',
} as const

const editions: Readonly<Record<string, string>> = { change: 'better or worse', scale: '0 to 10' }

/** What the family says of itself stands beside what professionals say, and is not asked for here. */
const families: readonly string[] = ['self', 'parent', 'child', 'family']

function toldIn(record: PlanRecord, { kind, ref }: Asked): LastTold[] {
  const isSame =
    record.kind === 'evidence' &&
    textOf(record, 'measure') === measures[kind] &&
    textOf(record, 'about') === ref &&
    textOf(record, 'edition').startsWith(editions[kind] ?? '') &&
    !families.includes(textOf(record, 'by')) &&
    textOf(record, 'informant') !== 'family'
  const answer = isSame ? answerIn(record, kind) : null
  const on = textOf(record, 'on') || textOf(record, 'from')
  return answer === null ? [] : [{ words: updateAnswerWords(answer), on }]
}
