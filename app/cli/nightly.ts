import { nightlyWork } from '../jobs/nightly-work.ts'
import { readConfiguration } from './configuration.ts'
import { openLog } from './log.ts'
import { openWorld } from './open-world.ts'
import { orExplain } from './operator-error.ts'
import { withReplica } from './with-replica.ts'

/** Run by `serve` once a night on the database that it opened, in a process of its own whose memory is given back. */
await orExplain(async () => {
  const configuration = readConfiguration(process.env)
  const { log, flush } = openLog('nightly')
  const url = configuration.databaseUrl ?? ''
  const opened = await openWorld(configuration, url, { kind: 'operator' })
  const { world, close } = withReplica(opened, configuration, log)
  try {
    log.info(await nightlyWork(world), 'nightly work done')
  } finally {
    await close()
  }
  flush()
})
