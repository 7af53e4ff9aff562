import { build } from './build.mjs'
import { serveCurrentBuild } from './serve.mjs'

// From a fresh clone to a served site with its demo province: install, build, database, data, serve.
await build()
await serveCurrentBuild('demo')
