import { agendaCard, agendaSummary } from '../../../src/cards/agenda.ts'
import { digestCard, digestSummary } from '../../../src/cards/digest.ts'
import { escalationCard, escalationSummary } from '../../../src/cards/escalation.ts'
import { escalationOverCard } from '../../../src/cards/escalation-over.ts'
import { summaryCard, summarySummary } from '../../../src/cards/summary.ts'
import { watchCard, watchSummary } from '../../../src/cards/watch.ts'
import type { Catalogued } from './every-card.ts'
import { longestLink, longestName, longestPoint, longestRef } from './longest.ts'
import { held, late, meeting, proved, week } from './telling-views.ts'

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
  escalationOverCard: {
    usual: escalationOverCard(late),
    longest: escalationOverCard({ ...late, point: longestPoint, planLink: longestLink }),
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
        {
          words: 'Proof due after the plan was closed',
          count: 233,
          refs: `${Array.from({ length: 8 }, () => longestRef).join(', ')} and 225 more`,
        },
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
