import type { Prisma } from '../../generated/client.ts'

/** A kind of things that are kept about a person: from which tables they come, and how they are read. */
export type Section = { tables: readonly string[]; of: (personId: string) => Prisma.Sql }
