import { agendaCard, agendaSummary } from '../../../src/cards/agenda.ts'
import { digestCard, digestSummary } from '../../../src/cards/digest.ts'
import type { DigestView } from '../../../src/cards/digest-view.ts'
import { escalationCard, escalationSummary } from '../../../src/cards/escalation.ts'
import type { EscalationView } from '../../../src/cards/escalation-view.ts'
import { summaryCard, summarySummary } from '../../../src/cards/summary.ts'
import type { AgendaView, SummaryView } from '../../../src/cards/meeting-view.ts'
import { watchCard, watchSummary } from '../../../src/cards/watch.ts'
import type { WatchView } from '../../../src/cards/watch-view.ts'
import type { Catalogued } from './every-card.ts'
import { longestLink, longestName, longestPoint, longestRef, origin, planLink } from './longest.ts'

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
  reasons: ['2.1 clock restarted', 'No entry for 31 days'],
  planLink,
  teamLink: `${origin}/plans/0f8fad5b/team`,
}

export const week: DigestView = {
  on: '2027-01-11',
  lines: [
    { words: 'reviews late', count: 2, link: `${origin}/?filter=late` },
    { words: 'reviews due this week', count: 1, link: `${origin}/?filter=due` },
    { words: 'outcomes newly outstanding', count: 4, link: `${origin}/?filter=outstanding` },
    { words: 'plans ready to close', count: 1, link: `${origin}/?filter=ready` },
    { words: 'closures to decide', count: 1, link: `${origin}/?filter=closures` },
  ],
  familiesLink: `${origin}/`,
  missedWeek: false,
}

const meeting: AgendaView = {
  planNumber: 'FP-1042',
  point: '3-month review',
  steps: [
    { words: 'How things are at home', count: 1 },
    { words: 'Clock restarted', count: 1 },
    { words: 'Judgement needed', count: 2 },
    { words: 'Evidence missing', count: 3 },
    { words: 'On course', count: 2 },
    { words: 'Actions', count: 5 },
  ],
  link: `${origin}/plans/0f8fad5b/review`,
}

const held: SummaryView = {
  planNumber: 'FP-1042',
  held: '2027-01-08',
  decided: 4,
  next: '2027-04-09',
  link: `${origin}/plans/0f8fad5b/review`,
}

const proved: WatchView = {
  planNumber: 'FP-1042',
  refs: ['6.2', '8.1'],
  result: 'proved',
  on: '2027-12-30',
  link: planLink,
}

export const tellingCards = {
  escalationCard: {
    usual: escalationCard(late),
    emptiest: escalationCard({ ...late, lateWorkingDays: 1, asked: [], reasons: [] }),
    longest: escalationCard({
      ...late,
      point: longestPoint,
      due: '2027-09-28',
      lateWorkingDays: 130,
      asked: Array.from({ length: 9 }, (_, at) => ({
        name: longestName,
        on: '2027-09-28',
        answered: at === 1,
      })),
      reasons: Array.from({ length: 9 }, () => `${longestRef} clock restarted`),
      planLink: longestLink,
    }),
    summaries: [escalationSummary(late), escalationSummary({ ...late, point: longestPoint })],
  },
  digestCard: {
    usual: digestCard(week),
    emptiest: digestCard({ ...week, lines: [] }),
    longest: digestCard({
      ...week,
      lines: Array.from({ length: 6 }, () => ({
        words: 'outcomes [newly] outstanding in plans that you lead or manage',
        count: 10_000,
        link: longestLink,
      })),
      missedWeek: true,
    }),
    summaries: [digestSummary(week)],
  },
  agendaCard: {
    usual: agendaCard(meeting),
    emptiest: agendaCard({ ...meeting, steps: [] }),
    longest: agendaCard({
      ...meeting,
      point: longestPoint,
      steps: [
        ...meeting.steps,
        { words: 'Proof due after the plan was closed', count: 233 },
        { words: 'Next review and close', count: 1 },
      ],
      link: longestLink,
    }),
    summaries: [agendaSummary(meeting)],
  },
  summaryCard: {
    usual: summaryCard(held),
    emptiest: summaryCard({ ...held, decided: 0, next: null }),
    longest: summaryCard({ ...held, decided: 233, next: '2027-09-28', link: longestLink }),
    summaries: [summarySummary(held)],
  },
  watchCard: {
    usual: watchCard(proved),
    emptiest: watchCard({ ...proved, refs: ['8.1'] }),
    lapsed: watchCard({ ...proved, refs: ['8.1'], result: 'lapsed' }),
    longest: watchCard({
      ...proved,
      refs: Array.from({ length: 6 }, () => longestRef),
      result: 'lapsed',
      on: '2027-09-28',
      link: longestLink,
    }),
    'of many': watchCard({ ...proved, refs: Array.from({ length: 7 }, () => longestRef) }),
    summaries: (['proved', 'lapsed'] as const).map((result) => watchSummary({ ...proved, result })),
  },
} satisfies Catalogued
