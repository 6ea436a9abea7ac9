import type { Day } from '../../../rules/calendar.ts'
import { ahmed } from './ahmed.ts'
import { brennan } from './brennan.ts'
import { hartley } from './hartley.ts'
import { hussain } from './hussain.ts'
import { kowalska } from './kowalska.ts'
import { maddison } from './maddison.ts'
import { nwosu } from './nwosu.ts'
import { osei } from './osei.ts'
import { penrose } from './penrose.ts'
import { pryce } from './pryce.ts'
import { sandhu } from './sandhu.ts'
import type { FamilyStory } from './story.ts'
import { tremlett } from './tremlett.ts'
import { whitlock } from './whitlock.ts'

/** The invented families, dated so that on any day each stands where its file says. */
export const sampleFamilies = (on: Day): FamilyStory[] =>
  [
    hartley,
    osei,
    kowalska,
    brennan,
    whitlock,
    ahmed,
    sandhu,
    tremlett,
    nwosu,
    maddison,
    penrose,
    pryce,
    hussain,
  ].map((tell) => tell(on))
