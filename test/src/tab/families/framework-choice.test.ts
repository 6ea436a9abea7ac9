import { expect, it } from 'vitest'
import { catalogue } from '../../../../rules/frameworks/catalogue.ts'
import {
  publicationInWords,
  usualFramework,
} from '../../../../src/tab/families/framework-choice.ts'
import { frameworkName } from '../../../../src/tab/framework-name.ts'
import { row } from './caseload-row.ts'

const following = (...frameworks: string[]) => frameworks.map((framework) => row({ framework }))

it('a new plan follows what most of the person’s plans follow', () => {
  expect(usualFramework(following('bristol', 'durham-2018', 'durham-2018'))).toBe('durham-2018')
  expect(usualFramework(following('bristol'))).toBe('bristol')
})

it('of two that are as usual the first in the list is taken, and of none Supporting Families', () => {
  expect(usualFramework(following('durham-2018', 'bristol'))).toBe('bristol')
  expect(usualFramework([])).toBe('supporting-families-2022')
  expect(usualFramework(following('a-council-s-own'))).toBe('supporting-families-2022')
})

it('no two frameworks have the same name in a list, and each says whose it is', () => {
  expect(catalogue.map(frameworkName)).toEqual([
    'Supporting Families Outcome Framework 2022 to 2025',
    'Outcomes Framework – Parenting and Family Support Service (Bradford)',
    'FAMILY OUTCOME PLAN (Bristol)',
    'County Durham Family Outcome Framework September 2018',
    "Herefordshire's Family Outcomes Framework 2015",
  ])
})

it('publisher and edition are said as the document says them, and that it says neither', () => {
  expect(publicationInWords('durham-2018')).toBe(
    'Published by County Durham, Children and Young People’s Services. Edition: September 2018.',
  )
  expect(publicationInWords('bradford')).toBe(
    'Known as Bradford’s. The document does not name its publisher. It bears no date.',
  )
})
