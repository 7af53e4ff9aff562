import { install } from './install.mjs'
import { run } from './run.mjs'

// The site with Vite's middleware: pages change as their files do. One process, demo data, no build.
await install()
const { generateClient } = await import('./generate.mjs')
generateClient()
process.exitCode = await run(process.execPath, ['--import', 'tsx', 'app/cli/dev.ts'])
