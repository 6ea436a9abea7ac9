import { makeStyles, tokens } from '@fluentui/react-components'
import { useId } from 'react'

const useStyles = makeStyles({
  bar: { display: 'block', width: '100%', minWidth: '48px', maxWidth: '96px', height: '10px' },
  frame: { fill: 'none', stroke: tokens.colorNeutralStrokeAccessible },
  fill: { fill: tokens.colorBrandForeground1, forcedColorAdjust: 'auto' },
  hatch: { stroke: tokens.colorBrandForeground1, strokeWidth: '2px' },
})

interface ShareBarProps {
  /** Between 0 and 1. */
  readonly share: number
  /** Hatched where it is intrinsic, solid otherwise. */
  readonly isHatched: boolean
}

/** A share as a bar; the numbers beside it say the same. */
export function ShareBar({ share, isHatched }: ShareBarProps) {
  const styles = useStyles()
  const id = useId()
  return (
    <svg className={styles.bar} viewBox="0 0 96 10" preserveAspectRatio="none" aria-hidden>
      <defs>
        <pattern
          id={id}
          width="5"
          height="5"
          patternUnits="userSpaceOnUse"
          patternTransform="rotate(45)"
        >
          <line x1="0" y1="0" x2="0" y2="5" className={styles.hatch} />
        </pattern>
      </defs>
      <rect
        x="0.5"
        y="0.5"
        width={95 * share}
        height="9"
        {...(isHatched ? { fill: `url(#${id})` } : { className: styles.fill })}
      />
      <rect x="0.5" y="0.5" width="95" height="9" className={styles.frame} />
    </svg>
  )
}
