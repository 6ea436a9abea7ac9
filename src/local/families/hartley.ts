import { addDays, type Day } from '../../../rules/calendar.ts'
import { before, grace, helen, liam, priya, storyOf, type FamilyStory } from './story.ts'

/** Where Dawn is met, which her children’s father does not know. */
const harbourHouse = 'Harbour House, 22 Quay Row, NS4 7QF'

/** Late for the six-month review, and one clock restarted: the family that needs somebody first. */
export function hartley(on: Day): FamilyStory {
  const opened = before(on, 6, 12)
  const { child, adult, joins, shares, need, agreed, safePlace, evidence, searched, review } =
    storyOf(opened)
  const lastSeen = addDays(on, -15)
  return {
    family: 'Hartley',
    locality: 'Northgate',
    goal: 'We want mornings without shouting, Tyler out of trouble, and Ellie happy to go in to school.',
    opened,
    lead: priya,
    entries: [
      adult('dawn', 'Dawn Hartley', before(on, 12 * 38)),
      child('tyler', 'Tyler Hartley', before(on, 12 * 15, 40)),
      child('ellie', 'Ellie Hartley', before(on, 12 * 9, 80)),
      child('noah', 'Noah Hartley', before(on, 12 * 3, 20)),
      joins(grace, 'member'),
      joins(liam, 'member'),
      joins(helen, 'manager'),
      shares(grace, ['general', 'crime', 'health']),
      shares(liam, ['general', 'crime']),
      agreed(opened, ['dawn'], 'At home, to Priya'),
      safePlace(harbourHouse, ['dawn'], [priya.agency, 'person:dawn']),
      need('1.4', ['ellie'], 'Ellie waits for an assessment and has no support plan at school.'),
      need('2.3', ['noah'], 'Noah has few words for his age.'),
      need('3.2', ['dawn'], 'Dawn says she has been low since the spring.'),
      need('7.3', ['tyler'], 'Three incidents with friends in the town centre.'),
      need(
        '9.2',
        ['dawn', 'tyler', 'ellie', 'noah'],
        'The landlord served notice over rent arrears.',
      ),
      evidence(liam, opened, {
        measure: 'asb-incident',
        who: 'tyler',
        on: before(opened, 5),
        source: 'Police',
        occurrence: 'NP-2201',
      }),
      evidence(liam, opened, {
        measure: 'offence',
        who: 'tyler',
        on: before(opened, 2, 9),
        class: 'recorded',
        severe: false,
        source: 'Police',
        occurrence: 'NP-2317',
      }),
      searched(liam, opened, {
        measures: ['offence', 'asb-incident'],
        people: ['tyler'],
        from: before(opened, 13),
        to: opened,
        source: 'Police',
      }),
      evidence(priya, before(on, 4), {
        measure: 'milestone',
        who: 'dawn',
        kind: 'support-visit',
        on: before(on, 4),
        source: 'Early Help',
        note: `Dawn talks more freely at ${harbourHouse}.`,
        audience: ['professionals'],
      }),
      review('3-month', before(on, 3, 10)),
      evidence(grace, before(on, 2, 20), {
        measure: 'judgement',
        by: 'practitioner',
        on: before(on, 2, 20),
        about: '2.3',
        result: 'met',
        note: 'Noah puts three words together and joins in at nursery.',
      }),
      evidence(priya, before(on, 4), {
        measure: 'fact',
        on: before(on, 4),
        about: '9.2.E1',
        holds: true,
        source: 'Landlord',
        note: 'Notice withdrawn once a repayment plan was agreed.',
      }),
      evidence(priya, before(on, 4), {
        measure: 'milestone',
        who: 'dawn',
        kind: 'notice-withdrawn',
        on: before(on, 4),
        source: 'Landlord',
      }),
      evidence(priya, lastSeen, {
        measure: 'score',
        who: 'dawn',
        on: lastSeen,
        instrument: 'WEMWBS',
        number: 44,
        informant: 'Dawn',
        source: 'Early Help',
      }),
      evidence(liam, lastSeen, {
        measure: 'offence',
        who: 'tyler',
        on: before(on, 2, 23),
        class: 'suspect',
        severe: false,
        source: 'Police',
        occurrence: 'NP-2988',
      }),
      searched(liam, lastSeen, {
        measures: ['offence', 'asb-incident'],
        people: ['tyler'],
        from: opened,
        to: lastSeen,
        source: 'Police',
      }),
    ],
  }
}
