import { z } from 'zod'
import { text } from '../i18n/text.ts'
import { command } from './command.ts'
import { runCoverage } from './coverage.ts'
import { dayOption } from './day-option.ts'

export const coverage = command({
  name: 'coverage',
  help: text.commandLine.help.coverage,
  options: {
    unit: { type: 'string' },
    on: { type: 'string' },
    'as-known-on': { type: 'string' },
    certification: { type: 'string' },
  },
  input: z
    .object({
      unit: z.string(),
      on: dayOption,
      'as-known-on': dayOption.optional(),
      certification: z.string().optional(),
    })
    .transform(({ 'as-known-on': asKnownOn, ...rest }) => ({ ...rest, asKnownOn })),
  run: runCoverage,
  say: text.commandLine.words.coverage,
})
