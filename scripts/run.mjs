import { spawn } from 'node:child_process'
import { root } from './checkout.mjs'

/**
 * Runs a program in the checkout, showing what it prints; resolves with its exit code. With `limitMs` it and all that
 * it started are ended after that time.
 * @param {string} program
 * @param {string[]} args
 * @param {import('node:child_process').SpawnOptions & { limitMs?: number }} [options]
 * @returns {Promise<number>}
 */
export function run(program, args, { limitMs, ...options } = {}) {
  return new Promise((resolve) => {
    const group = limitMs !== undefined
    const child = spawn(program, args, { cwd: root, stdio: 'inherit', detached: group, ...options })
    const limit = group && setTimeout(() => process.kill(-child.pid, 'SIGKILL'), limitMs)
    child.once('error', (error) => {
      clearTimeout(limit)
      console.error(`${program}: ${error.message}`)
      resolve(127)
    })
    child.once('close', (code) => {
      clearTimeout(limit)
      resolve(code ?? 1)
    })
  })
}

/** As {@link run}, but a failure ends this process with the same code. */
export async function runOrExit(program, args, options) {
  const code = await run(program, args, options)
  if (code !== 0) process.exit(code)
}
