import { describe, expect, it } from 'vitest'
import { lintIcons } from '../../manifest/icon-lint.ts'
import { drawIcons } from '../../manifest/icons.ts'
import { writePng } from '../../manifest/png.ts'
import { readPng } from './png-pixels.ts'

const icons = drawIcons()

function lintOutlineOf(paint: (at: number) => number[]): string[] {
  const pixels = Uint8Array.from(Array.from({ length: 32 * 32 }, (_none, at) => paint(at)).flat())
  return lintIcons({ ...icons, outline: { width: 32, height: 32, pixels } })
}

describe('the icons a worker sees in the app bar', () => {
  it('are what Teams asks for', () => {
    expect(lintIcons(icons)).toEqual([])
  })

  it('are the same each time they are drawn', () => {
    expect(drawIcons()).toEqual(icons)
  })

  it.each([
    ['color', icons.color],
    ['outline', icons.outline],
  ])('are written as a PNG that gives back every pixel: %s', (_name, picture) => {
    expect(readPng(writePng(picture))).toEqual(picture)
  })

  it('show the mark: brand colour at the corner, white on the person in the middle', () => {
    const pixelAt = (x: number, y: number) =>
      Array.from(icons.color.pixels.subarray((y * 192 + x) * 4, (y * 192 + x) * 4 + 4))
    expect(pixelAt(0, 0)).toEqual([0x5b, 0x5f, 0xc7, 255])
    expect(pixelAt(96, 135)).toEqual([255, 255, 255, 255])
  })

  it('are refused when the outline is a white block', () => {
    expect(lintOutlineOf(() => [255, 255, 255, 255])).toEqual(['outline.png: has no clear pixel'])
  })

  it('are refused when the white of the outline is never full', () => {
    expect(lintOutlineOf((at) => [255, 255, 255, at % 2 === 0 ? 0 : 254])).toEqual([
      'outline.png: has no pure white pixel',
    ])
  })

  it('are refused when one pixel of the outline has a colour', () => {
    expect(lintOutlineOf((at) => [255, 255, at === 9 ? 254 : 255, at % 2 === 0 ? 0 : 255])).toEqual(
      ['outline.png: has pixels neither clear nor white (1)'],
    )
  })
})
