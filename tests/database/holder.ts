import { openDatabase } from '../../app/database/open.ts'

/** A process that holds the embedded database of a folder: says where, then waits for a line to leave, or to be killed. */
const dataDir = process.argv[2] ?? ''
const database = await openDatabase({ dataDir, log: () => undefined, durable: false })
console.log(database.url)
process.stdin.once('data', () => {
  void database.close().then(() => process.exit(0))
})
