import { z } from 'zod'
import { dayOf } from '../domain/day.ts'
import { MOST_MEGABYTES } from '../files/boundaries/read-boundaries.ts'
import { text } from '../i18n/text.ts'
import { loadBoundaries } from '../usecases/units/boundaries/load-boundaries.ts'
import { command } from './command.ts'
import { dayOption } from './day-option.ts'
import { withFile } from './given-file.ts'
import { typedPath } from './typed-path.ts'

const { help, words } = text.commandLine
const fault = { fault: 'too-large', mostMegabytes: MOST_MEGABYTES } as const
const most = {
  bytes: MOST_MEGABYTES * 1024 * 1024,
  refusal: { refused: 'boundaries-unusable', fault },
} as const

export const boundariesLoad = command({
  name: 'boundaries load',
  help: help['boundaries load'],
  takes: ['file'],
  options: { on: { type: 'string' }, property: { type: 'string' } },
  input: z.object({
    file: z.string().min(1).transform(typedPath),
    on: dayOption.optional(),
    property: z.string().min(1).max(100).optional(),
  }),
  run: (world, { file: path, on = dayOf(world.now()), property = null }) =>
    withFile(path, (file) => loadBoundaries(world, { file, on, property }), most),
  say: words.boundariesLoaded,
})
