import type { Icons, Picture } from './icons.ts'

/**
 * What Teams asks of the two pictures: their sizes, and an outline that is pure white on clear.
 * Each fault is `file: sentence`.
 */
export function lintIcons({ color, outline }: Icons): string[] {
  return [
    ...lintSize('color.png', color, 192),
    ...lintSize('outline.png', outline, 32),
    ...lintOutline(outline),
  ]
}

function lintSize(file: string, { width, height }: Picture, size: number): string[] {
  return width === size && height === size
    ? []
    : [`${file}: must be ${size} x ${size} pixels, is ${width} x ${height}`]
}

function lintOutline({ pixels }: Picture): string[] {
  let [clear, white, coloured] = [0, 0, 0]
  for (let at = 0; at < pixels.length; at += 4) {
    const opacity = pixels[at + 3] ?? 0
    const isWhite = pixels[at] === 255 && pixels[at + 1] === 255 && pixels[at + 2] === 255
    if (opacity === 0) clear++
    else if (!isWhite) coloured++
    else if (opacity === 255) white++
  }
  return [
    ...(clear === 0 ? ['outline.png: has no clear pixel'] : []),
    ...(white === 0 ? ['outline.png: has no pure white pixel'] : []),
    ...(coloured > 0 ? [`outline.png: has pixels neither clear nor white (${coloured})`] : []),
  ]
}
