import { dayInWords, type Day } from '../../../rules/calendar.ts'

/*
 * Every word of ours that a family reads on its own plan. A test holds all of them to reading grade 5 and to sentences of 20
 * words, so nothing that goes home is worded anywhere else.
 */

export const familyWords = {
  title: 'Your plan',
  headings: {
    agreed: 'What we agreed',
    far: 'How far you have come',
    toDo: 'Still to do',
    team: 'Who is in your team',
    own: 'Your own words',
    next: 'Next meeting',
  },
  hello: 'We made this plan with you.',
  ask: 'Tell us if a thing here is wrong, or if you do not know what it means.',
  keep: 'Keep this page in a safe place.',
  wish: 'What you and your family want:',
  nothingAgreed: 'We have not agreed on this yet. We will talk about it when we meet.',
  nothingKnown: 'It is too soon to say. We will look at this when we meet.',
  nothingToDo: 'There is nothing to do right now.',
  noTeam: 'We will tell you who is in your team.',
  noWords: 'You have not told us yet. You can tell us at any time.',
  noMeeting: 'We have not set a day yet. Ask your main worker.',
  lateMeeting: 'This day has passed. Ask your main worker for a new day.',
  someone: 'One of your team',
  mainWorker: 'Your main worker',
  done: 'This is done. Well done.',
  going: 'This is going well. It needs a bit more time.',
  open: 'We are still at work on this.',
  noDay: 'We have not set a day for this.',
  late: 'This day has passed. Let us talk about it.',
} as const

/** A plan is one person's copy, made on a day. */
export const madeFor = (name: string, on: Day): string =>
  `This copy is for ${name}. We made it on ${dayInWords(on)}.`

export const doneOf = (done: number, all: number): string =>
  all === 1 ? `You have done ${done} of 1 thing.` : `You have done ${done} of ${all} things.`

export const earliestDone = (day: Day): string =>
  `If all goes well, it can be done by ${dayInWords(day)}.`
export const toDoBy = (day: Day): string => `Do this by ${dayInWords(day)}.`
export const doneBy = (name: string): string => `${name} will do this.`
export const youDo = 'You will do this.'
export const saidOn = (day: Day): string => `On ${dayInWords(day)} you said:`
export const meetOn = (day: Day): string => `We will meet on ${dayInWords(day)}.`
/** What the family gave a thing at a meeting, from 0 to 10. */
export const gaveIt = (day: Day, score: number): string =>
  `On ${dayInWords(day)} you gave it ${score} out of 10.`
export const metBy = (day: Day): string => `We had to meet by ${dayInWords(day)}.`
export const meetBy = (day: Day): string => `We will meet by ${dayInWords(day)}.`

const home = 'A safe place to live'
const school = 'Going to school each day'
const well = 'Feeling well in body and mind'
const trouble = 'Staying out of trouble'
const harm = 'Being safe from harm at home'
const work = 'Having work, or a way to it'
const means = 'Having enough to live on'
const clean = 'Getting free of drink or drugs'
const learning = 'Doing well at school'

const durhamLike = {
  '1': trouble,
  '2': school,
  '3': 'Help for the children',
  '4': work,
  '5': harm,
  '6': well,
}

/** What each theme of a built-in framework comes to, by the framework's id and the theme's ref. */
export const wishes: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'supporting-families-2022': {
    '1': learning,
    '2': 'A good start for the little ones',
    '3': well,
    '4': clean,
    '5': 'Getting on well at home',
    '6': 'Keeping the children safe',
    '7': trouble,
    '8': harm,
    '9': home,
    '10': means,
  },
  bradford: {
    '1': 'Being safe from harm',
    '2': 'Being safe where you live',
    '3': means,
    '4': learning,
    '5': 'Getting on well with others',
    '6': 'Help with being a parent',
  },
  bristol: {
    '1': 'Getting on with people near you',
    '2': trouble,
    '3': harm,
    '4': clean,
    '5': well,
    '6': work,
    '7': 'Being safe when you are out',
    '8': school,
    '9': 'Using the help that is there',
  },
  'durham-2018': durhamLike,
  'herefordshire-2015': durhamLike,
}

/** What stands for a theme of a framework that a council brings itself. */
export const otherWish = 'One more thing we agreed on'

/** A theme in a family's words. */
export const wishOf = (framework: string, theme: string): string =>
  wishes[framework]?.[theme] ?? otherWish
