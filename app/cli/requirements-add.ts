import { z } from 'zod'
import { text } from '../i18n/text.ts'
import { addRequirement } from '../usecases/requirements/add-requirement.ts'
import { command } from './command.ts'
import { dayOption } from './day-option.ts'

export const requirementsAdd = command({
  name: 'requirements add',
  help: text.commandLine.help['requirements add'],
  options: {
    certification: { type: 'string' },
    unit: { type: 'string' },
    from: { type: 'string' },
    duty: { type: 'string', multiple: true },
  },
  input: z
    .object({
      certification: z.string(),
      unit: z.string(),
      from: dayOption,
      duty: z.array(z.string()).default([]),
    })
    .transform(({ duty, ...rest }) => ({ ...rest, duties: duty })),
  run: addRequirement,
  say: ({ id }) => text.commandLine.words.requirementAdded(id),
})
