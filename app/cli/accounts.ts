import { z } from 'zod'
import { text } from '../i18n/text.ts'
import { createAccount } from '../usecases/people/create-account.ts'
import { resetAccount } from '../usecases/people/reset-account.ts'
import { command } from './command.ts'

const { help, words } = text.commandLine

export const accountsCreate = command({
  name: 'accounts create',
  help: help['accounts create'],
  options: {
    'staff-code': { type: 'string' },
    name: { type: 'string' },
    role: { type: 'string' },
    phone: { type: 'string' },
    email: { type: 'string' },
    unit: { type: 'string' },
    duty: { type: 'string' },
  },
  input: z
    .object({
      'staff-code': z.string(),
      name: z.string(),
      role: z.string(),
      phone: z.string().optional(),
      email: z.string().optional(),
      unit: z.string().optional(),
      duty: z.string().optional(),
    })
    .transform(({ 'staff-code': staffCode, ...rest }) => ({ staffCode, ...rest })),
  run: createAccount,
  say: words.accountCode,
})

export const accountsReset = command({
  name: 'accounts reset',
  help: help['accounts reset'],
  options: { login: { type: 'string' } },
  input: z.object({ login: z.string() }),
  run: resetAccount,
  say: words.accountCode,
})
