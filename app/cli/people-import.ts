import { z } from 'zod'
import { parseStaffCode } from '../domain/people/login.ts'
import type { RosterCounts } from '../domain/people/roster/plan-roster.ts'
import { isRefusal, type Outcome } from '../domain/refusal.ts'
import { text } from '../i18n/text.ts'
import { importRoster, type TypedDecision } from '../usecases/people/import-roster.ts'
import type { World } from '../usecases/world.ts'
import { command } from './command.ts'
import { withFile } from './given-file.ts'
import { typedPath } from './typed-path.ts'

type Input = { file: string; dryRun: boolean; decisions: TypedDecision[] }
type Declined = { row: number; column: string; reason: string }
type Told = RosterCounts & { declined: Declined[]; newDuties: string[] }

const row = z
  .string()
  .regex(/^[1-9]\d{0,6}$/u)
  .transform(Number)

/** `ROW=STAFFCODE` */
const same = z.string().transform((typed, context): TypedDecision => {
  const [at = '', code = '', ...rest] = typed.split('=')
  const [read, staffCode] = [row.safeParse(at), parseStaffCode(code)]
  if (read.success && staffCode && rest.length === 0) return { row: read.data, staffCode }
  context.addIssue('ROW=STAFFCODE')
  return z.NEVER
})

export const peopleImport = command({
  name: 'people import',
  help: text.roster.help,
  takes: ['file'],
  options: {
    'dry-run': { type: 'boolean' },
    same: { type: 'string', multiple: true },
    new: { type: 'string', multiple: true },
  },
  input: z
    .object({
      file: z.string().min(1).transform(typedPath),
      'dry-run': z.boolean().default(false),
      same: z.array(same).default([]),
      new: z.array(row.transform((at): TypedDecision => ({ row: at, staffCode: null }))).default([]),
    })
    .transform((typed): Input => {
      const { file, 'dry-run': dryRun } = typed
      return { file, dryRun, decisions: [...typed.same, ...typed.new] }
    }),
  run,
  json: ({ declined, newDuties: _newDuties, ...counts }) => ({ ...counts, refused: declined }),
  say: ({ newDuties, ...told }) =>
    text.roster.told(told) + (newDuties.length > 0 ? `\n${text.roster.newDuties(newDuties)}` : ''),
})

async function run(world: World, { file, ...how }: Input): Promise<Outcome<Told>> {
  const told = await withFile(file, (given) => importRoster(world, { file: given, ...how }))
  if (isRefusal(told)) return told
  const declined = told.declined.map(({ row, column, trouble, detail }) => ({
    ...{ row, column, reason: text.roster.troubles[trouble](detail) },
  }))
  return { ...told, declined }
}
