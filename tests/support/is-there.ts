import { execFileSync } from 'node:child_process'

/** How a program is asked that does not know `-v`. */
const ask: Record<string, string> = { qpdf: '--version', openssl: 'version' }

/** Whether a program is installed with which others look at our files. */
export function isThere(tool: string): boolean {
  try {
    execFileSync(tool, [ask[tool] ?? '-v'], { stdio: 'ignore' })
    return true
  } catch {
    return false
  }
}
