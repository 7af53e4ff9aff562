import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { afterEach, beforeAll, expect, vi } from 'vitest'
import { temporaryFolder } from '../support/world.ts'

const root = join(import.meta.dirname, '../..')
const running: ChildProcess[] = []
export const patience = { timeout: 50_000, interval: 50 }

/** Called at the top of a test file: the site is built before its tests, and whatever they started is ended after each. */
export function servedHere(): void {
  beforeAll(async () => {
    const building = spawn(process.execPath, ['scripts/build.mjs'], { cwd: root, stdio: 'inherit' })
    expect(await once(building, 'exit')).toEqual([0, null])
  }, 180_000)
  afterEach(endAll)
}

async function endAll(): Promise<void> {
  for (const child of running.splice(0)) {
    if (child.exitCode === null && child.signalCode === null) {
      child.kill('SIGKILL')
      await once(child, 'exit')
    }
  }
}

/** Starts the site, on a data folder of its own unless told. */
export function startSite(port: number, more: Record<string, string>) {
  const env = { ...process.env, PORT: String(port), HOST: '127.0.0.1', DATA_DIR: temporaryFolder(), ...more }
  const child = spawn(process.execPath, ['scripts/start.mjs'], { cwd: root, env })
  running.push(child)
  const said = { out: '', err: '' }
  child.stdout.on('data', (chunk: Buffer) => (said.out += chunk.toString()))
  child.stderr.on('data', (chunk: Buffer) => (said.err += chunk.toString()))
  return { child, said }
}

export const status = (port: number, path: string) =>
  fetch(`http://127.0.0.1:${port}${path}`).then((answer) => answer.status)

export const serves = (port: number) =>
  vi.waitFor(async () => expect(await status(port, '/readyz')).toBe(200), patience)
