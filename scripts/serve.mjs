import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { useCurrentBuild } from './builds.mjs'

/**
 * Serves the current build, in this process and its workers, until told to stop.
 * @param {'production' | 'demo'} kind
 */
export async function serveCurrentBuild(kind) {
  const folder = await useCurrentBuild()
  if (!folder) {
    console.error('There is no build yet. Run: npm ci && npm run build')
    process.exit(1)
  }
  process.env.NODE_ENV = 'production'
  const { serve } = await import(pathToFileURL(join(folder, 'serve.js')).href)
  await serve(kind)
}
