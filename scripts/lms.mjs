import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { currentBuild } from './builds.mjs'

// The command line, as built by `npm run build`.
const folder = await currentBuild()
if (!folder) {
  console.error('There is no build yet. Run: npm ci && npm run build')
  process.exit(1)
}
process.env.NODE_ENV ??= 'production'
const { lms } = await import(pathToFileURL(join(folder, 'cli.js')).href)
process.exitCode = await lms(process.argv.slice(2))
