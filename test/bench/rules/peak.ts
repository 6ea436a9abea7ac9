import { writeSync } from 'node:fs'
import { isMainThread } from 'node:worker_threads'

// Loaded before a program that is measured: at its end it says on stderr the most memory it ever held, in kilobytes, and the
// milliseconds of processor time that all its threads took together.

if (isMainThread)
  process.on('exit', () => {
    const { maxRSS, userCPUTime, systemCPUTime } = process.resourceUsage()
    writeSync(2, `peak ${maxRSS} busy ${Math.round((userCPUTime + systemCPUTime) / 1000)}\n`)
  })
