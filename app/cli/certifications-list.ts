import { z } from 'zod'
import { text } from '../i18n/text.ts'
import { listCertifications } from '../persistence/requirements/certifications.ts'
import { command } from './command.ts'

export const certificationsList = command({
  name: 'certifications list',
  help: text.commandLine.help['certifications list'],
  options: {},
  input: z.object({}),
  run: (world) => listCertifications(world.db),
  say: (certifications) => certifications.map(text.commandLine.words.certification).join('\n'),
})
