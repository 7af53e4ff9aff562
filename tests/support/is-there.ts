import { execFileSync } from 'node:child_process'

/** Whether a program is installed with which others look at our files. */
export function isThere(tool: string): boolean {
  try {
    execFileSync(tool, [tool === 'qpdf' ? '--version' : '-v'], { stdio: 'ignore' })
    return true
  } catch {
    return false
  }
}
