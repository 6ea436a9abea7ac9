import {
  ArrowCounterclockwise16Regular,
  ArrowSplit16Regular,
  CalendarClock16Regular,
  CheckmarkCircle16Regular,
  Clock16Regular,
  DismissCircle16Regular,
  DocumentAdd16Regular,
  History16Regular,
  Scales16Regular,
  type FluentIcon,
} from '@fluentui/react-icons'
import type { Status } from '../../rules/status.ts'

/** How pressing a status is, which decides its colour; the icon and the word say the same without it. */
export type Tone = 'good' | 'calm' | 'ask' | 'warn' | 'bad'

/** How much of an outcome's segment is filled in a caseload. */
export type Fill = 'full' | 'half' | 'empty'

export interface StatusLook {
  readonly Icon: FluentIcon
  readonly tone: Tone
  readonly fill: Fill
  /** What the word means, for those who meet it first. */
  readonly means: string
}

/** Each of the nine words with its icon, tone and meaning. */
export const statusLooks: Readonly<Record<Status, StatusLook>> = {
  Met: {
    Icon: CheckmarkCircle16Regular,
    tone: 'good',
    fill: 'full',
    means: 'What is known today satisfies the framework.',
  },
  'On course': {
    Icon: Clock16Regular,
    tone: 'calm',
    fill: 'half',
    means: 'Nothing speaks against it. Only time is missing.',
  },
  'Proof later': {
    Icon: CalendarClock16Regular,
    tone: 'calm',
    fill: 'half',
    means: 'Met so far. The framework also looks at the months after the plan closes.',
  },
  'Clock restarted': {
    Icon: ArrowCounterclockwise16Regular,
    tone: 'bad',
    fill: 'empty',
    means: 'A new event began a waiting period again.',
  },
  'Judgement needed': {
    Icon: Scales16Regular,
    tone: 'ask',
    fill: 'empty',
    means: 'Somebody who may judge it has not yet said whether it is met.',
  },
  'Evidence missing': {
    Icon: DocumentAdd16Regular,
    tone: 'warn',
    fill: 'empty',
    means: 'Nobody has said what the framework asks for. Not known is not the same as no.',
  },
  'Not met yet': {
    Icon: DismissCircle16Regular,
    tone: 'bad',
    fill: 'empty',
    means: 'What is known today speaks against it.',
  },
  'Held apart': {
    Icon: ArrowSplit16Regular,
    tone: 'warn',
    fill: 'half',
    means: 'The data and the judgement disagree.',
  },
  Lapsed: {
    Icon: History16Regular,
    tone: 'bad',
    fill: 'empty',
    means: 'Met when the plan closed, and not since.',
  },
}
