import { z } from 'zod'
import type { RosterCounts } from '../domain/people/roster/plan-roster.ts'
import { isRefusal, type Outcome } from '../domain/refusal.ts'
import { text } from '../i18n/text.ts'
import { importRoster } from '../usecases/people/import-roster.ts'
import type { World } from '../usecases/world.ts'
import { command } from './command.ts'
import { withFile } from './given-file.ts'
import { typedPath } from './typed-path.ts'

type Input = { file: string; dryRun: boolean }
type Declined = { row: number; column: string; reason: string }
type Told = RosterCounts & { declined: Declined[]; newDuties: string[] }

export const peopleImport = command({
  name: 'people import',
  help: text.roster.help,
  takes: ['file'],
  options: { 'dry-run': { type: 'boolean' } },
  input: z
    .object({ file: z.string().min(1).transform(typedPath), 'dry-run': z.boolean().default(false) })
    .transform(({ file, 'dry-run': dryRun }): Input => ({ file, dryRun })),
  run,
  json: ({ declined, newDuties: _newDuties, ...counts }) => ({ ...counts, refused: declined }),
  say: ({ newDuties, ...told }) =>
    text.roster.told(told) + (newDuties.length > 0 ? `\n${text.roster.newDuties(newDuties)}` : ''),
})

async function run(world: World, { file, dryRun }: Input): Promise<Outcome<Told>> {
  const told = await withFile(file, (given) => importRoster(world, { file: given, dryRun }))
  if (isRefusal(told)) return told
  const declined = told.declined.map(({ row, column, trouble, detail }) => ({
    ...{ row, column, reason: text.roster.troubles[trouble](detail) },
  }))
  return { ...told, declined }
}
