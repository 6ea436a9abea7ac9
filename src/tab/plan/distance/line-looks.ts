import { tokens } from '@fluentui/react-components'

/** How a line looks: told apart by its dashes where colours cannot be, as in forced colours. */
export interface LineLook {
  readonly color: string
  /** In the terms of SVG; empty for a line without gaps. */
  readonly dashes: string
}

const looks: readonly [LineLook, ...LineLook[]] = [
  { color: tokens.colorBrandForeground1, dashes: '' },
  { color: tokens.colorNeutralForeground2, dashes: '5 3' },
  { color: tokens.colorPaletteBerryForeground1, dashes: '2 3' },
  { color: tokens.colorPaletteTealForeground2, dashes: '8 3 2 3' },
]

/** The look of the line at a place in its chart. */
export const lookAt = (place: number): LineLook => looks[place % looks.length] ?? looks[0]
