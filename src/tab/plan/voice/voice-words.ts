import { addMonths } from '../../../../rules/calendar.ts'
import { voiceWays, type VoiceWay } from '../../../plan/codes.ts'
import { textOf, type PlanRecord } from '../../../plan/plan.ts'
import type { PlanView } from '../../../plan/view.ts'
import { dayInTable } from '../../../ui/day-words.ts'
import { recordsIn, shortName } from '../people.ts'
import { isWithheld, textShown, withheldWord } from '../withheld.ts'

/** How a child's words came to be known, as a form and a list say it. */
export const voiceWayWords: Readonly<Record<VoiceWay, string>> = {
  conversation: 'In a conversation',
  drawing: 'In a drawing',
  observation: 'From watching and listening',
  tool: 'With a tool or a worksheet',
  advocate: 'Through an advocate',
}

/** A child who has said nothing for longer than this is asked after. */
const heardWithin = 6

/** What a child said, with its day, how it was gathered and what changed because of it. */
export interface Saying {
  readonly id: string
  readonly words: string
  readonly when: string
  readonly how: string
  /** Empty where nobody has said so yet. */
  readonly changed: string
}

export interface ChildHeard {
  readonly id: string
  readonly name: string
  readonly sayings: readonly Saying[]
  /** That nothing was heard of late; empty where something was. It tells of what the reader may see and of nothing else. */
  readonly silent: string
}

/** Each child of the plan with what they said, the newest first. */
export function childrenHeard(view: PlanView): ChildHeard[] {
  const people = recordsIn(view, 'person')
  const voices = recordsIn(view, 'voice')
  const since = addMonths(view.on, -heardWithin)
  return people
    .filter((person) => textOf(person, 'kind') === 'child')
    .map((child) => {
      const own = voices
        .filter((voice) => textOf(voice, 'person') === child.id)
        .toSorted((one, other) => textOf(other, 'on').localeCompare(textOf(one, 'on')))
      const isHeard = own.some((voice) => isWithheld(voice, 'on') || textOf(voice, 'on') >= since)
      const name = shortName(child.id, people)
      return {
        id: child.id,
        name,
        sayings: own.map(sayingOf),
        silent: isHeard
          ? ''
          : `You can see nothing that ${name} said in the last ${heardWithin} months.`,
      }
    })
}

function sayingOf(voice: PlanRecord): Saying {
  const how = textOf(voice, 'how')
  const way = voiceWays.find((one) => one === how)
  return {
    id: voice.id,
    words: textShown(voice, 'words'),
    when: isWithheld(voice, 'on') ? withheldWord : dayInTable(textOf(voice, 'on')),
    how: isWithheld(voice, 'how') ? withheldWord : way ? voiceWayWords[way] : how,
    changed: textShown(voice, 'changed'),
  }
}
