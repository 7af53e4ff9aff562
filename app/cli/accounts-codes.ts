import { z } from 'zod'
import { isRefusal, type Outcome } from '../domain/refusal.ts'
import { isThere, writeAside } from '../files/aside.ts'
import { text } from '../i18n/text.ts'
import { paths } from '../paths.ts'
import { printLoginCodes, whoNeedsCodes } from '../usecases/people/print-login-codes.ts'
import type { World } from '../usecases/world.ts'
import { command } from './command.ts'
import { fileTrouble } from './file-trouble.ts'
import { OperatorError } from './operator-error.ts'
import { refusalLine } from './refusal-line.ts'
import { typedPath } from './typed-path.ts'

type Input = { file: string; units: string[]; renew: boolean }
type Told = { file: string; people: number }

export const accountsCodes = command({
  name: 'accounts codes',
  help: text.codes.help,
  takes: ['file'],
  options: { unit: { type: 'string', multiple: true }, renew: { type: 'boolean' } },
  input: z
    .object({
      file: z.string().min(1).transform(typedPath),
      unit: z.array(z.string()).min(1),
      renew: z.boolean().default(false),
    })
    .transform(({ unit: units, ...rest }) => ({ units, ...rest })),
  run: writeSlips,
  say: ({ file, people }) => text.codes.written(people, file),
})

/** The file is begun before any code is made: where it cannot be, nobody's code was changed. */
async function writeSlips(world: World, { file, units, renew }: Input): Promise<Outcome<Told>> {
  if (await isThere(file)) return { refused: 'file-exists' }
  const asked = await whoNeedsCodes(world, { units, renew })
  if (isRefusal(asked)) return asked
  const pages = { login: paths.login(), filledIn: paths.loginFilledIn }
  const written = writeAside(file, { replace: false }, async (handle) => {
    const printed = await printLoginCodes(world, { units, renew, pages })
    if (isRefusal(printed)) throw new OperatorError(refusalLine(printed))
    await handle.writeFile(printed.bytes)
    return { file, people: printed.people }
  })
  return written.catch((error: unknown) => {
    throw fileTrouble(error, (reason) => text.backup.cannotWrite(file, reason))
  })
}
