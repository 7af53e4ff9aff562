import { Prisma } from './generated/client.ts'

const NAME = /^[a-z_]+$/u

/** The name of a table, or of a column of one, in a statement that is put together from parts. Letters only. */
export function sqlName(...parts: string[]): Prisma.Sql {
  if (!parts.every((part) => NAME.test(part))) throw new RangeError(`not a name: ${parts.join('.')}`)
  return Prisma.raw(parts.map((part) => `"${part}"`).join('.'))
}
