import { readFile, rename, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { text } from '../i18n/text.ts'
import type { Configuration } from './configuration.ts'

/** How to sign in to the demo as one of its people. */
export type DemoAccount = {
  role: string
  name: string
  unit: string
  login: string
  /** Either lets in: a password, or a first-login code that asks for one. */
  password?: string | undefined
  code?: string | undefined
}

function fileOf(dataDir: string): string {
  return join(dataDir, 'demo-accounts.json')
}

/** Written whole or not at all, for the person who runs the demo only. */
export async function writeDemoAccounts(dataDir: string, accounts: DemoAccount[]): Promise<void> {
  const draft = `${fileOf(dataDir)}.${process.pid}`
  await writeFile(draft, `${JSON.stringify(accounts, null, 2)}\n`, { mode: 0o600 })
  await rename(draft, fileOf(dataDir))
}

/** What the demo says once it is served: where, and as whom. */
export async function demoWelcome(configuration: Configuration): Promise<string> {
  const file = fileOf(configuration.dataDir)
  const accounts = JSON.parse(await readFile(file, 'utf8')) as DemoAccount[]
  const lines = accounts.map(({ role, name, unit, login, password, code }) =>
    text.commandLine.demoAccount({ role, name, unit, login, secret: password ?? code ?? '' }),
  )
  return text.commandLine.demoWelcome(configuration.publicOrigins[0], lines.join('\n'), file)
}
