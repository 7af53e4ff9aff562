import { vi } from 'vitest'
import { lms } from '../../app/cli/lms.ts'

export type Said = { code: number; out: string; err: string }

/** Runs a command of `lms` in this process, on a database and data folder of the test's. */
export async function runLms(env: Record<string, string>, ...args: string[]): Promise<Said> {
  const said = { out: '', err: '' }
  for (const [name, value] of Object.entries(env)) vi.stubEnv(name, value)
  vi.spyOn(process.stdout, 'write').mockImplementation((chunk) => Boolean((said.out += String(chunk))))
  vi.spyOn(process.stderr, 'write').mockImplementation((chunk) => Boolean((said.err += String(chunk))))
  try {
    return { code: await lms(args), ...said }
  } finally {
    vi.restoreAllMocks()
    vi.unstubAllEnvs()
  }
}
