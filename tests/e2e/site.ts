import { execFile } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { expect, type BrowserContext, type Page } from '@playwright/test'
import { z } from 'zod'
import { ownSite } from './own-site.ts'

const root = join(import.meta.dirname, '../..')

const Accounts = z.array(
  z.object({ role: z.string(), login: z.string(), password: z.string(), name: z.string(), unit: z.string() }),
)
export type Account = z.infer<typeof Accounts>[number]

/** A demo account: learner, certified, trainer, department, leader, administrator. */
export function account(role: string): Account {
  const accounts = Accounts.parse(
    JSON.parse(readFileSync(join(ownSite().dataDir, 'demo-accounts.json'), 'utf8')),
  )
  const found = accounts.find((one) => one.role === role)
  if (!found) throw new Error(`no demo account for ${role}`)
  return found
}

/** Where the site is served: its own origin, which forms must come from. */
export const origin = () => ownSite().origin

/** Gives a browser the session of a demo account, as its own form would. */
export async function signInAs(context: BrowserContext, role: string): Promise<Account> {
  const one = account(role)
  const answer = await context.request.post('/login', {
    form: { login: one.login, password: one.password },
    headers: { Origin: origin() },
    maxRedirects: 0,
  })
  expect(answer.status()).toBe(303)
  return one
}

/** Signs in by hand. */
export async function signIn(page: Page, login: string, password: string): Promise<void> {
  await page.goto('/login')
  await page.locator('[name=login]').fill(login)
  await page.locator('[name=password]').fill(password)
  await page.locator('main button[type=submit]').last().click()
}

/** Runs a command of `lms` beside the server, as the operator would, and reads its JSON. */
export async function lms(...args: string[]): Promise<unknown> {
  const env = { ...process.env, DATA_DIR: ownSite().dataDir }
  const command = ['scripts/lms.mjs', ...args, '--json']
  const { stdout } = await promisify(execFile)(process.execPath, command, { cwd: root, env })
  return JSON.parse(stdout)
}
