import { readFileSync } from 'node:fs'

/** How often the parents are looked at, in milliseconds. */
const rhythm = 250

/**
 * Calls `orphaned` when the npm that runs this script is gone: its end reaches the shell between it and us, and no further.
 * @param {() => void} orphaned
 */
export function watchParents(orphaned) {
  if (!process.env['npm_lifecycle_event']) return
  const before = parents()
  const watch = setInterval(() => {
    if (parents() === before) return
    clearInterval(watch)
    orphaned()
  }, rhythm)
  watch.unref()
}

/** Our shell, and on Linux the npm above it. */
function parents() {
  return `${process.ppid} ${parentOf(process.ppid)}`
}

/** @param {number} pid */
function parentOf(pid) {
  try {
    // The fields after the program's name, which is in brackets: its state, then its parent.
    return readFileSync(`/proc/${pid}/stat`, 'utf8')
      .replace(/^.*\) \S /s, '')
      .split(' ', 1)[0]
  } catch {
    return undefined
  }
}
