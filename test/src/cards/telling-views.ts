import type { DigestView } from '../../../src/cards/digest-view.ts'
import type { EscalationView } from '../../../src/cards/escalation-view.ts'
import type { AgendaView, SummaryView } from '../../../src/cards/meeting-view.ts'
import type { WatchView } from '../../../src/cards/watch-view.ts'
import { origin, planLink } from './longest.ts'

/** Five working days after the 3-month review was due, nobody has answered. */
export const late: EscalationView = {
  planNumber: 'FP-1042',
  what: 'review',
  point: '3-month review',
  due: '2027-01-08',
  lateWorkingDays: 5,
  asked: [
    { name: 'Grace Adeyemi', on: '2026-12-23', answered: false },
    { name: 'Tom Hughes', on: '2026-12-30', answered: true },
  ],
  reasons: ['2.1 clock restarted', 'No entry for 31 days', '3-month review 7 days late'],
  planLink,
  teamLink: `${origin}/plans/0f8fad5b/team`,
}

export const week: DigestView = {
  on: '2027-01-11',
  lines: [
    { words: 'reviews late', count: 2, link: `${origin}/?filter=late` },
    { words: 'review due this week', count: 1, link: `${origin}/?filter=due` },
    { words: 'outcomes newly outstanding', count: 4, link: `${origin}/?filter=outstanding` },
    { words: 'plan ready to close', count: 1, link: `${origin}/?filter=ready` },
    { words: 'closure to decide', count: 1, link: `${origin}/?filter=closures` },
  ],
  familiesLink: `${origin}/`,
  missedWeek: false,
}

export const meeting: AgendaView = {
  planNumber: 'FP-1042',
  point: '3-month review',
  steps: [
    { words: 'How things are at home', count: 1 },
    { words: 'Clock restarted', count: 1 },
    { words: 'Judgement needed', count: 2, refs: '2.1, 5.1' },
    { words: 'Evidence missing', count: 3 },
    { words: 'On course', count: 2 },
    { words: 'Actions', count: 5 },
  ],
  link: `${origin}/plans/0f8fad5b/review`,
}

export const held: SummaryView = {
  planNumber: 'FP-1042',
  held: '2027-01-08',
  decided: 4,
  next: '2027-04-09',
  link: `${origin}/plans/0f8fad5b/review`,
}

export const proved: WatchView = {
  planNumber: 'FP-1042',
  refs: ['6.2', '8.1'],
  result: 'proved',
  on: '2027-12-30',
  link: planLink,
}
