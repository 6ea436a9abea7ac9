import { resolve } from 'node:path'
import { assemble, NotAssembled } from './image/assemble.ts'
import { Unreadable } from './image/imports.ts'
import { startedIn } from './started-in.ts'

const usage = `Usage: npm run image -- DIR

Fills the empty folder DIR with what runs in production and nothing else. manifest/deployment/Dockerfile
makes a container image of it:

  docker build -f manifest/deployment/Dockerfile DIR`

/** Answers 0, 1 where the folder could not be filled, 2 for a wrong command line. */
function run([folder, ...more]: string[]): number {
  if (folder === undefined || folder.startsWith('-') || more.length > 0) {
    console.error(usage)
    return 2
  }
  const root = resolve(import.meta.dirname, '../..')
  try {
    const to = resolve(startedIn('image'), folder)
    const { files, packages } = assemble(root, to)
    console.log(
      `${to}: ${files.length} files, the built page, and ${packages.length} packages by the lock file.`,
    )
    return 0
  } catch (error) {
    if (!(error instanceof NotAssembled) && !(error instanceof Unreadable)) throw error
    console.error(`Not assembled: ${error.message}.`)
    return 1
  }
}

process.exitCode = run(process.argv.slice(2))
