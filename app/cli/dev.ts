import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import type { ServerBuild } from '@remix-run/node'
import express from 'express'
import { createServer } from 'vite'
import { migrate } from '../database/migrate.ts'
import { openDatabase } from '../database/open.ts'
import { listen } from '../http/listen.ts'
import { createApp } from '../http/server.ts'
import { workOnRoster } from '../usecases/people/roster/work-on-roster.ts'
import { readConfiguration } from './configuration.ts'
import { prepareDemo } from './demo.ts'
import { openLog } from './log.ts'
import { openWorld } from './open-world.ts'
import { orExplain } from './operator-error.ts'
import { waitForPort } from './port.ts'
import { migrationsDir, projectRoot } from './project-root.ts'
import { untilToldToStop } from './told-to-stop.ts'

/** The site while it is written: one process, Vite in front of the pages, the demo's data. */
await orExplain(async () => {
  const configuration = readConfiguration(process.env)
  await waitForPort(configuration.port, configuration.host)
  await mkdir(configuration.dataDir, { recursive: true })
  const { log } = openLog('dev')
  const database = await openDatabase({ ...configuration, log: (line) => log.info(line) })
  await migrate(database.url, migrationsDir())
  const { world, close } = await openWorld(configuration, database.url, { kind: 'operator' })
  await prepareDemo(world)
  const vite = await createServer({ server: { middlewareMode: true } })
  const app = createApp({
    build: () => vite.ssrLoadModule('virtual:remix/server-build') as Promise<ServerBuild>,
    world: { ...world, actor: { kind: 'anyone' } },
    mode: 'development',
    log,
    startRosterWork: (work) =>
      void workOnRoster(world, work).catch((error: unknown) =>
        log.error({ err: error }, 'work on a roster failed'),
      ),
    publicOrigins: configuration.publicOrigins,
    trustedProxies: configuration.trustedProxies,
    files: express.Router().use(vite.middlewares, express.static(join(projectRoot(), 'public'))),
    ready: () => Promise.resolve(true),
  })
  const listening = await listen(app, configuration.port, configuration.host)
  log.info({ url: configuration.publicOrigins[0] }, 'listening')
  await untilToldToStop()
  await vite.close()
  await listening.stop(1_000)
  await close()
  await database.close()
})
