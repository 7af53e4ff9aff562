import { z } from 'zod'
import type { Day } from '../domain/day.ts'
import type { Outcome } from '../domain/refusal.ts'
import { text } from '../i18n/text.ts'
import { countUnits, type UnitCount } from '../persistence/units/count-units.ts'
import { importUnits } from '../usecases/units/import-units.ts'
import { reorganiseUnits } from '../usecases/units/reorganise-units.ts'
import type { World } from '../usecases/world.ts'
import { command } from './command.ts'
import { dayOption } from './day-option.ts'
import { withFile } from './given-file.ts'
import { typedPath } from './typed-path.ts'

const { help, words } = text.commandLine
const file = z.string().min(1).transform(typedPath)

export const unitsImport = command({
  name: 'units import',
  help: help['units import'],
  takes: ['file'],
  options: { from: { type: 'string' } },
  input: z.object({ file, from: dayOption }),
  run: (world, { file: path, from }) => withFile(path, (given) => importUnits(world, { file: given, from })),
  say: words.unitsChanged,
})

export const unitsReorganise = command({
  name: 'units reorganise',
  help: help['units reorganise'],
  takes: ['file'],
  options: { on: { type: 'string' }, resolution: { type: 'string' } },
  input: z.object({ file, on: dayOption, resolution: z.string().max(200).optional() }),
  run: (world, { file: path, ...rest }) =>
    withFile(path, (given) => reorganiseUnits(world, { file: given, ...rest })),
  json: ({ change: _change, ...answer }) => answer,
  say: words.unitsChanged,
})

export const unitsCount = command({
  name: 'units count',
  help: help['units count'],
  options: { on: { type: 'string' }, under: { type: 'string' } },
  input: z.object({ on: dayOption, under: z.string().optional() }),
  run: count,
  say: words.unitsCounted,
})

async function count(
  { db }: World,
  { on, under }: { on: Day; under?: string | undefined },
): Promise<Outcome<UnitCount>> {
  return (await countUnits(db, on, under ?? null)) ?? { refused: 'unit-unknown' }
}
