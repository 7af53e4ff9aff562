import { vitePlugin as remix } from '@remix-run/dev'
import tailwindcss from '@tailwindcss/vite'
import { defineConfig } from 'vite'
import remixConfig from './remix.config.js'
import { browserScripts } from './scripts/browser-scripts.ts'

// A build is made aside and then moved into place; see scripts/build.mjs.
const buildDirectory = process.env['BUILD_DIRECTORY'] ?? 'build/aside'

export default defineConfig({
  plugins: [tailwindcss(), browserScripts(), remix({ ...remixConfig, buildDirectory })],
  build: { target: 'es2020', assetsInlineLimit: 0 },
  server: { watch: { ignored: ['**/data/**', '**/build/**'] } },
})
