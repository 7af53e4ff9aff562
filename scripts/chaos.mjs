import { rm } from 'node:fs/promises'
import { build } from './build.mjs'
import { diskFull } from './chaos/disk-full.mjs'
import { kill } from './chaos/kill.mjs'
import { lostReplies } from './chaos/lost-replies.mjs'
import { outage } from './chaos/outage.mjs'
import { replica } from './chaos/replica.mjs'
import { stop } from './chaos/stop.mjs'

/**
 * Does to the served site what happens to servers, while people sit a test, and looks whether every answer that was
 * acknowledged is still there and nothing is there twice.
 *
 *   npm run chaos [-- FAULT…] [-- --rounds N]   every fault unless some are named; 200 rounds of `kill` unless told
 *
 * Exit 1 when something was lost or doubled, or was not as it must be.
 */
const faults = { kill, outage, 'disk-full': diskFull, stop, 'lost-replies': lostReplies, replica }

const args = process.argv.slice(2)
const at = args.indexOf('--rounds')
const rounds = at < 0 ? 200 : Number(args.splice(at, 2)[1])
const chosen = args.length > 0 ? args : Object.keys(faults)
if (!Number.isInteger(rounds) || rounds < 1 || chosen.some((name) => !Object.hasOwn(faults, name))) {
  console.error(`Usage: npm run chaos [-- ${Object.keys(faults).join('|')} …] [-- --rounds N]`)
  process.exit(2)
}

await build()
let harm = 0
for (const name of chosen) {
  console.log(`== ${name}`)
  const { dataDir, lost, doubled = [], wrong = [], ...told } = await faults[name]({ rounds })
  await rm(dataDir, { recursive: true, force: true })
  const harms = [...lost, ...doubled, ...wrong]
  for (const line of harms) console.log(`  HARM ${line}`)
  console.log(JSON.stringify({ fault: name, lost: lost.length, doubled: doubled.length, ...told }))
  harm += harms.length
}
process.exit(harm === 0 ? 0 : 1)
