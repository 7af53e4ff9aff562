import { build } from './build.mjs'
import { openBench } from './bench/site.mjs'

/**
 * Measures the served site against a bare server that sends the same bytes, in one run on one machine, so that the ratios
 * mean something anywhere:
 *
 *   npm run bench [-- pages|quiz|coverage|certificates|register|serving]      everything unless told otherwise
 */
const parts = {
  pages: () => import('./bench/pages.mjs'),
  quiz: () => import('./bench/quiz.mjs'),
  coverage: () => import('./bench/coverage.mjs'),
  certificates: () => import('./bench/certificates.mjs'),
  register: () => import('./bench/register.mjs'),
  serving: () => import('./bench/serving.mjs'),
}
const asked = process.argv.slice(2)
const unknown = asked.find((name) => !(name in parts))
if (unknown) {
  console.error(`Usage: npm run bench [-- ${Object.keys(parts).join('|')}]`)
  process.exit(2)
}

/** These bring a site of their own; the others share the demo. */
const alone = new Set(['coverage'])

await build()
const names = asked.length > 0 ? asked : Object.keys(parts)
const bench = names.every((name) => alone.has(name)) ? null : await openBench()
try {
  for (const name of names) {
    console.log(`\n== ${name}`)
    const { measure } = await parts[name]()
    await measure(bench)
  }
} finally {
  await bench?.close()
}
