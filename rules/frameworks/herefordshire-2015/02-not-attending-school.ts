import type { FrameworkTheme } from '../../framework.ts'

const issues = ['2.1', '2.2', '2.3', '2.4', '2.5', '2.6'] as const

export const notAttendingSchool = {
  ref: '2',
  title: 'Children who have not been attending school regularly',
  closes: 'any outcome and the agreed',
  leads: ['Herefordshire Strategic Education Board', 'Schools, Herefordshire Council'],
  aims: [
    {
      ref: '2.p1',
      says: 'To reduce the number of children and young people with permanent and fixed exclusions at school',
    },
    {
      ref: '2.p2',
      says: 'To increase the % of children and young people that make expected rates of progress in English and Maths',
    },
  ],
  needs: [
    {
      ref: '2.1',
      says: 'A child who is persistently absent from school for an average across the last 3 consecutive terms.',
      sources: [
        'Information compiled locally for submission to the Department for Education for the School Census and Alternative Provision Census. Information provided by Education Welfare Officers.',
      ],
    },
    {
      ref: '2.2',
      says: 'A child who has received at least 3 fixed term exclusions in the last 3 consecutive school terms; or a child at primary school who has had at least 5 school days of fixed term exclusion in the last 3 consecutive terms; or a child of any age who has had at least 10 days of fixed term exclusion in the last 3 consecutive terms.',
    },
    {
      ref: '2.3',
      says: 'A child who is in alternative educational provision for children with behavioural problems.',
    },
    {
      ref: '2.4',
      says: 'A child who has been permanently excluded from school within the last 3 school terms.',
    },
    {
      ref: '2.5',
      says: 'A child who is neither registered with a school, nor being educated in an alternative setting',
      sources: ['Information compiled locally from within the local authority'],
    },
    {
      ref: '2.6',
      says: 'A child nominated by education professionals as having school attendance problems of equivalent concern to the indicators above because he/she is not receiving a suitable full time education.',
      nominated: true,
      sources: ['Nominations from teachers and education welfare officers (or equivalent).'],
    },
  ],
  outcomes: [
    {
      ref: '4',
      meets: issues,
      says: 'Each school age child in the family has attended school for at least 90% of sessions across the last three school terms',
      confirms: [],
      sources: [
        'Schools census collected by Children’s Wellbeing Directorate',
        'Attendance data from individual schools',
      ],
      evidence: {
        kind: 'each',
        who: { of: 'household', kind: ['child'] },
        of: {
          kind: 'measured',
          shape: 'rate',
          measure: 'attendance',
          setting: 'school',
          ref: '4.m1',
          says: 'Each school age child in the family has attended school for at least 90% of sessions across the last three school terms',
          sources: [
            'Schools census collected by Children’s Wellbeing Directorate',
            'Attendance data from individual schools',
          ],
          is: { atLeast: 90 },
          over: { terms: 3 },
          reads:
            'Sessions are pooled over the last three terms that began after the plan opened: those attended of those possible, whether absence was authorised or not. School age is judged in each term.',
        },
      },
    },
    {
      ref: '5',
      meets: issues,
      says: 'Each school age child in the family has fewer than three fixed term exclusions within the last three school terms',
      confirms: [],
      sources: [
        'Schools census collected by Children’s Wellbeing Directorate',
        'Exclusions data from individual schools',
      ],
      evidence: {
        kind: 'each',
        who: { of: 'household', kind: ['child'] },
        of: {
          kind: 'measured',
          shape: 'events',
          ref: '5.m1',
          says: 'Each school age child in the family has fewer than three fixed term exclusions within the last three school terms',
          sources: [
            'Schools census collected by Children’s Wellbeing Directorate',
            'Exclusions data from individual schools',
          ],
          counts: [{ measure: 'exclusion', where: { class: ['fixed'] } }],
          noun: 'fixed term exclusion',
          whose: 'person',
          is: { atMost: 2 },
          over: { terms: 3 },
          schoolAge: true,
          reads:
            'Counted for each child over the last three terms that began after the plan opened, in which it is of school age. Days belong to the issue and not to the outcome.',
        },
      },
    },
  ],
} as const satisfies FrameworkTheme
