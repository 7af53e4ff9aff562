import { chmod, copyFile, mkdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { startFront } from './front.mjs'
import { freePort, killSite, startSite } from './site.mjs'
import { startStandby } from './standby.mjs'

/**
 * The demo's data on a primary with a streaming replica, and two instances as on machines of their own behind one address:
 * nothing is shared between them but the two databases and a copy of the master key.
 */
export async function startMachines(dataDir) {
  await killSite(await startSite({ dataDir, port: await freePort() }), dataDir, { withDatabase: false })
  const read = async (name) => (await readFile(join(dataDir, name), 'utf8')).trim()
  const [password, port] = [await read('postgres.password'), await read('postgres.port')]
  const url = `postgresql://donve:${password}@127.0.0.1:${port}/donve`
  const standby = await startStandby({ url, folder: join(dataDir, 'standby'), port: await freePort() })
  const front = await freePort()
  const origin = `http://localhost:${front}`
  const env = { DATABASE_URL: url, DATABASE_REPLICA_URL: standby.url, PUBLIC_ORIGIN: origin }
  const machines = await Promise.all(['a', 'b'].map((name) => machine(join(dataDir, name), env)))
  const [a, b] = machines
  await copyKey(dataDir, a.dataDir)
  await a.start()
  // Without the key of the first, the second would sign with one of its own.
  const refused = await b.start().then(
    () => false,
    (error) => String(error).includes('exit 1'),
  )
  await copyKey(dataDir, b.dataDir)
  await b.start()
  const ports = machines.map((one) => one.port)
  return { url, origin, standby, a, b, refused, front: await startFront(front, ports) }
}

async function machine(folder, env) {
  await mkdir(folder)
  await chmod(folder, 0o711)
  const one = { dataDir: folder, port: await freePort(), site: null }
  one.start = async () => {
    one.site = await startSite({ dataDir: folder, port: one.port, script: 'start', env })
  }
  one.kill = () => killSite(one.site, folder, { withDatabase: false })
  return one
}

async function copyKey(from, to) {
  await mkdir(join(to, 'keys'), { recursive: true, mode: 0o700 })
  await copyFile(join(from, 'keys/master.key'), join(to, 'keys/master.key'))
}
