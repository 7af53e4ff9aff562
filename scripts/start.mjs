import { serveCurrentBuild } from './serve.mjs'

// Serves what `npm run build` made; no demo data.
await serveCurrentBuild('production')
