import { z } from 'zod'
import { isRefusal, type Outcome } from '../domain/refusal.ts'
import { text } from '../i18n/text.ts'
import { importCompletions, type CompletionsAnswer } from '../usecases/completions/import-completions.ts'
import type { World } from '../usecases/world.ts'
import { command } from './command.ts'
import { withFile } from './given-file.ts'
import { typedPath } from './typed-path.ts'

type Input = { file: string; dryRun: boolean }
type Told = Omit<CompletionsAnswer, 'declined'> & {
  declined: { row: number; column: string; reason: string }[]
}

export const completionsImport = command({
  name: 'completions import',
  help: text.completions.help,
  takes: ['file'],
  options: { 'dry-run': { type: 'boolean' } },
  input: z
    .object({ file: z.string().min(1).transform(typedPath), 'dry-run': z.boolean().default(false) })
    .transform(({ file, 'dry-run': dryRun }): Input => ({ file, dryRun })),
  run,
  json: ({ declined, ...counts }) => ({ ...counts, refused: declined }),
  say: (told) => text.completions.told(told),
})

async function run(world: World, { file, dryRun }: Input): Promise<Outcome<Told>> {
  const told = await withFile(file, (given) => importCompletions(world, { file: given, dryRun }))
  if (isRefusal(told)) return told
  const declined = told.declined.map(({ row, column, trouble, detail }) => ({
    ...{ row, column, reason: text.completions.troubles[trouble](detail) },
  }))
  return { ...told, declined }
}
