import { expect, it } from 'vitest'
import { toldIn } from './places.ts'

it('a place is found however it is written, and is not found where it is not', () => {
  expect(toldIn('seen at NG7-2qx')).toEqual(['home'])
  expect(toldIn('14  WISTERIA court')).toEqual(['home'])
  expect(toldIn('{"a":"hawthorn lane\\u00a0primary school"}'.replace('\\u00a0', '\u00A0'))).toEqual(
    ['school'],
  )
  expect(toldIn('14 Wisteria Close, NG7 2QZ')).toEqual([])
})
