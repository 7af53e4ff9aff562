import { randomUUID } from 'node:crypto'
import { setTimeout as pause } from 'node:timers/promises'
import pg from 'pg'
import { takers } from '../bench/site.mjs'
import { lostAnswers, newLedger, saveAll } from './ledger.mjs'
import { startMachines } from './machines.mjs'
import { newDataDir, postmaster, signal, until } from './site.mjs'
import { doubledIn, sit, sittings } from './sitting.mjs'
import { ownWrite } from './own-write.mjs'
import { clientOf, newCounter, readAll } from './reader.mjs'
import { signIn, taker } from './taker.mjs'

const SITTING = 30
const SAVING = 2
const PAGE = '/coverage/20'

/**
 * Two instances on one primary with a streaming replica. While people sit tests and a department looks at coverage, one
 * instance is killed, then the replica; both come back.
 */
export async function replica() {
  const dataDir = await newDataDir()
  const machines = await startMachines(dataDir)
  const { origin, standby, a, b, front } = machines
  const database = new pg.Pool({ connectionString: machines.url, max: 3 })
  const cookies = await takers({ database }, SITTING + SAVING)
  const people = cookies.map((cookie) => taker({ origin, cookie }))
  const [sitting, saving] = [people.slice(0, SITTING), people.slice(SITTING)]
  const department = taker({ origin, cookie: await signIn(origin, dataDir, 'department') })
  const ledgers = await Promise.all(saving.map(openLedger))
  const before = await sittings(database)
  const stops = ledgers.map(({ ledger, attempt }, index) =>
    saveAll(ledger, saving[index], attempt, { restMs: 20 }),
  )
  const phase = phasesOf({ primary: database, standby, department, port: b.port })
  const asked = { requests: 0 }

  const both = await phase(() => pause(6_000))
  const oneKilled = await phase(async () => {
    const sat = Promise.all(sitting.map((one) => sit(one, randomUUID(), database, asked)))
    await pause(1_500)
    await a.kill()
    await sat
  })
  await a.start()
  await standby.stop()
  const replicaStopped = await phase(() => pause(6_000), { stopped: true })
  await standby.start()
  await until(async () => (await replicaAt(b.port)) === 'good', 30_000)
  const replicaBack = await phase(() => pause(6_000))
  for (const stop of stops) await stop()
  const lost = []
  for (const [index, { ledger, attempt }] of ledgers.entries())
    lost.push(...(await lostAnswers(ledger, saving[index], attempt)))
  const doubled = doubledIn(before, await sittings(database), SITTING)
  const own = await ownWrite({ dataDir, origin, database, standby, page: PAGE })

  for (const one of [...people, department]) one.close()
  front.close()
  await Promise.all([a.kill(), b.kill()])
  await database.end()
  await standby.remove()
  signal(await postmaster(dataDir))
  const phases = { both, oneKilled, replicaStopped, replicaBack }
  return {
    ...{ dataDir, lost, doubled, wrong: wrongIn(phases, own, machines) },
    saved: ledgers.reduce((sum, { ledger }) => sum + ledger.acknowledged, 0),
    sat: { people: SITTING, ...asked },
    connections: front.taken(),
    ...{ phases, own },
  }
}

async function openLedger(somebody) {
  const attempt = await somebody.start()
  return { attempt, ledger: newLedger(await somebody.paper(attempt)) }
}

/** What was read where while something was done, and how far the replica was behind. */
function phasesOf({ primary, standby, department, port }) {
  return async (work, { stopped = false } = {}) => {
    const there = stopped ? null : await clientOf(standby.url)
    const onPrimary = await newCounter(primary)
    const onReplica = there && (await newCounter(there))
    const [stopReading, stopMeasuring] = [readAll(department, PAGE), there && lagsOf(primary, there)]
    await work()
    const told = { ...(await stopReading()), ...(await stopMeasuring?.()), readyz: await replicaAt(port) }
    const [ofPrimary, ofReplica] = await Promise.all([onPrimary(), onReplica?.()])
    await there?.end()
    return { ...told, primary: ofPrimary, replica: ofReplica }
  }
}

async function replicaAt(port) {
  const answer = await fetch(`http://127.0.0.1:${port}/readyz`)
  return (await answer.json()).replica
}

/** How long it took the replica, now and again, to have what the primary had. */
function lagsOf(primary, there) {
  const ms = []
  let stopped = false
  const running = (async () => {
    for (; !stopped; await pause(250)) {
      const { at } = (await primary.query('SELECT pg_current_wal_lsn() AS at')).rows[0]
      const began = performance.now()
      const has = async () =>
        (await there.query('SELECT pg_last_wal_replay_lsn() >= $1::pg_lsn AS yes', [at])).rows[0].yes
      while (!(await has())) await pause(2)
      ms.push(performance.now() - began)
    }
  })()
  return async () => {
    stopped = true
    await running
    return { lagMsMost: Math.round(Math.max(...ms)), lags: ms.length }
  }
}

function wrongIn({ both, oneKilled, replicaStopped, replicaBack }, own, { refused }) {
  const phases = [both, oneKilled, replicaStopped, replicaBack]
  const failed = phases.flatMap(({ pages }) => Object.keys(pages)).filter((status) => status !== '200')
  const wrong = {
    'a page of coverage failed': failed.length > 0,
    'no page was answered': phases.some(({ pages }) => !pages[200]),
    'nothing was read from the replica': [both, oneKilled, replicaBack].some(
      (one) => one.replica.read < 1_000,
    ),
    'a replica that was stopped was called good': replicaStopped.readyz === 'good',
    'a change was not seen by whoever made it': !own.seenAtOnce,
    'others did not read from the replica': !own.othersAreOld,
    'a machine with another master key was let in': !refused,
  }
  return Object.keys(wrong).filter((what) => wrong[what])
}
