import { openLog } from '../../../src/log/open-log.ts'

/** Run as a process of its own: opens the file it is given, and ends well only if it could. */
openLog(process.argv[2] ?? '').close()
