import { z } from 'zod'

/**
 * What a backup says about itself. It opens with a `Description`, so that a person, or a newer program, can tell what it
 * is before reading on; it ends with its `Contents`, which were counted while it was written.
 */
const name = z.string().regex(/^[a-z_][a-z0-9_]{0,62}$/u)
const count = z.int().nonnegative()
const sha256 = z.string().regex(/^[0-9a-f]{64}$/u)

/** The only format so far. A program reads the formats that it knows, and refuses others by their number. */
export const FORMAT = 1

export const descriptionSchema = z.strictObject({
  format: z.literal(FORMAT),
  madeAt: z.iso.datetime(),
  /** Version of the program that made it, and of the database that it was made from. */
  application: z.string(),
  postgres: z.string(),
  /** Where it comes from: the address that people type, and who issues certificates there. */
  origin: z.string(),
  issuer: z.string().nullable(),
  /** Whether the master key is in it, too. */
  masterKey: z.boolean(),
  /** The shape of the tables is what these migrations make of an empty database. */
  migrations: z.array(z.string().regex(/^\d{14}_[a-z0-9_]+$/u)),
  /** Tables in the order in which they follow; columns in the order in which each row gives them. */
  tables: z.array(z.strictObject({ name, columns: z.array(name).min(1) })),
  /** Tables whose rows are of no use later: nobody stays signed in over a restore. */
  leftOut: z.array(name),
})
export type Description = z.infer<typeof descriptionSchema>

export const contentsSchema = z.strictObject({
  tables: z.array(z.strictObject({ name, rows: count, bytes: count, sha256 })),
})
export type Contents = z.infer<typeof contentsSchema>
export type TableContents = Contents['tables'][number]

/** Why a file cannot be restored here. */
export type BackupFault =
  /** Nothing that Đón Về wrote. */
  | { fault: 'foreign' }
  | { fault: 'other-format'; format: number }
  /** Its end is missing, or is not its end. */
  | { fault: 'cut-off' }
  /** It is not what was written: a byte of it has changed. */
  | { fault: 'damaged' }
  /** It is sealed, but its parts do not belong together. */
  | { fault: 'inconsistent'; where: string }
  /** It was made by a newer program; these of its migrations are unknown here. */
  | { fault: 'newer'; migrations: string[] }

/** Whether this program, which has these migrations, can make the tables of a backup. */
export function faultOfAge({ migrations }: Description, known: string[]): BackupFault | null {
  const unknown = migrations.filter((name) => !known.includes(name))
  return unknown.length > 0 ? { fault: 'newer', migrations: unknown } : null
}
