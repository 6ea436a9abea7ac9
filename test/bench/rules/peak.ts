import { writeSync } from 'node:fs'

// Loaded before a program whose memory is measured: at its end it says on stderr the most it ever held, in kilobytes.

process.on('exit', () => writeSync(2, `peak ${process.resourceUsage().maxRSS}\n`))
