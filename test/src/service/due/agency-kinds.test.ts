import { describe, expect, it } from 'vitest'
import { measures } from '../../../../rules/plan-document.ts'
import { agencyKindsIn, usualHolders } from '../../../../src/service/due/agency-kinds.ts'

describe('the kind of an agency', () => {
  it.each([
    ['Northgate Primary School', ['school']],
    ['Northgate Primary', ['school']],
    ['Northshire Police', ['police']],
    ['PNC and Sleuth Durham Constabulary', ['police']],
    ['Eastfield Housing', ['housing']],
    ['School nursing service', ['health visiting']],
    ['0-19 Health Visiting', ['health visiting']],
    ['Child mental health service', ['mental health']],
    ['Drug and alcohol service', ['substance use']],
    ['Recorded incidences from youth offending service and police', ['youth justice', 'police']],
    ['Children’s social care', ['social care']],
    ['Lead professional', []],
    ['The family', []],
    ['Wellspring', []],
  ])('%s', (words, kinds) => {
    expect(agencyKindsIn(words)).toEqual(kinds)
  })
})

it('every measure that can be counted has its usual holders, and none that somebody only thinks', () => {
  const counted = measures.filter((one) => one !== 'judgement' && one !== 'fact')
  expect(Object.keys(usualHolders).toSorted()).toEqual(counted.toSorted())
})
