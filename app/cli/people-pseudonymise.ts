import { z } from 'zod'
import { text } from '../i18n/text.ts'
import { pseudonymiseLeavers } from '../usecases/people/pseudonymise-leavers.ts'
import { command } from './command.ts'

export const peoplePseudonymise = command({
  name: 'people pseudonymise',
  help: text.leaving.help,
  options: { 'dry-run': { type: 'boolean' } },
  input: z
    .object({ 'dry-run': z.boolean().default(false) })
    .transform(({ 'dry-run': dryRun }) => ({ dryRun })),
  run: pseudonymiseLeavers,
  say: ({ due, pseudonymised }) => text.leaving.told(due, pseudonymised),
})
