import { coversPoint } from './mark.ts'

/** A picture of `width` x `height` pixels, four bytes each: red, green, blue, opacity. */
export type Picture = { width: number; height: number; pixels: Uint8Array }

/** The two pictures of a package: 192 pixels square in colour, 32 pixels square white on clear. */
export type Icons = { color: Picture; outline: Picture }

type Colour = [red: number, green: number, blue: number]
const white: Colour = [255, 255, 255]
const brand: Colour = [0x5b, 0x5f, 0xc7]

/** Points looked at along one side of a pixel, to soften the edges. */
const samples = 8

/** Draws the icons: the mark on the brand colour, and the mark alone for the app bar of Teams. */
export function drawIcons(): Icons {
  return { color: drawColor(), outline: drawOutline() }
}

/** The mark keeps to the middle 132 pixels, since hosts round or cut the corners. */
function drawColor(): Picture {
  return drawPicture(192, 132, (covered) => [
    ...brand.map((part, at) => Math.round(part + ((white[at] ?? 0) - part) * covered)),
    255,
  ])
}

function drawOutline(): Picture {
  return drawPicture(32, 32, (covered) => [...white, Math.round(255 * covered)])
}

function drawPicture(size: number, mark: number, paint: (covered: number) => number[]): Picture {
  const pixels = new Uint8Array(size * size * 4)
  for (let y = 0; y < size; y++) {
    for (let x = 0; x < size; x++) {
      pixels.set(paint(measureCover(x, y, size, mark)), (y * size + x) * 4)
    }
  }
  return { width: size, height: size, pixels }
}

/** The share of one pixel that the mark covers, 0 to 1. */
function measureCover(x: number, y: number, size: number, mark: number): number {
  const edge = (size - mark) / 2
  let covered = 0
  for (let at = 0; at < samples * samples; at++) {
    const across = x + ((at % samples) + 0.5) / samples
    const down = y + (Math.floor(at / samples) + 0.5) / samples
    const point = { x: ((across - edge) * 32) / mark, y: ((down - edge) * 32) / mark }
    if (coversPoint(point)) covered++
  }
  return covered / (samples * samples)
}
