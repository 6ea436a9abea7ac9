import { addDays, type Day } from '../../../rules/calendar.ts'
import { before, grace, helen, liam, priya, storyOf, type FamilyStory } from './story.ts'

/** Under Bradford's framework: support that stepped down the ladder, measures reported one by one, and outcomes that somebody judges. */
export function hussain(on: Day): FamilyStory {
  const opened = before(on, 5)
  const { child, adult, joins, shares, need, evidence, searched, review } = storyOf(opened)
  const lately = addDays(on, -9)
  const judged = (about: string, result: 'met' | 'not-met', note: string) =>
    evidence(priya, lately, {
      measure: 'judgement',
      by: 'lead-professional',
      on: lately,
      about,
      result,
      note,
    })
  return {
    family: 'Hussain',
    locality: 'Northgate',
    framework: 'bradford',
    goal: 'Calmer evenings, and the children staying with us.',
    opened,
    lead: priya,
    entries: [
      adult('sana', 'Sana Hussain', before(on, 12 * 33)),
      adult('imran', 'Imran Hussain', before(on, 12 * 36)),
      child('zara', 'Zara Hussain', before(on, 12 * 8, 60)),
      joins(grace, 'member'),
      joins(liam, 'member'),
      joins(helen, 'manager'),
      shares(grace, ['general', 'crime', 'health']),
      shares(liam, ['general', 'crime']),
      need(
        '1',
        ['sana', 'imran', 'zara'],
        'Arguments that frightened Zara and reached the school.',
      ),
      need('6', ['sana', 'imran'], 'Both say they have nobody to ask.'),
      evidence(priya, opened, {
        measure: 'support-level',
        who: 'zara',
        status: 'child-in-need',
        from: before(opened, 3),
        to: before(on, 1, 10),
        source: 'Social care',
      }),
      evidence(priya, before(on, 1), {
        measure: 'support-level',
        who: 'zara',
        status: 'early-help',
        from: before(on, 1, 9),
        source: 'Social care',
      }),
      searched(priya, lately, {
        measures: ['referral'],
        people: ['family'],
        from: opened,
        to: lately,
        source: 'Social care',
      }),
      evidence(grace, lately, {
        measure: 'judgement',
        by: 'child',
        on: lately,
        about: '1.m1',
        result: 'met',
        note: 'Zara drew three houses and put nothing in the house of worries.',
      }),
      review('3-month', before(on, 2)),
      judged('1.7', 'met', 'They stop and come back to it later.'),
      judged('1.4', 'not-met', 'Late nights in the week go on.'),
      judged('6.4', 'met', 'Everybody eats together and talks.'),
    ],
  }
}
