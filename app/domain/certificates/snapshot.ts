import { z } from 'zod'
import { parseDay, type Day } from '../day.ts'
import { paperLayouts } from './paper-setting.ts'

const dayShape = z.string().refine((value) => parseDay(value) !== null) as unknown as z.ZodType<Day>

const issuerShape = z.object({
  parentBody: z.string(),
  body: z.string(),
  place: z.string(),
  signatoryTitle: z.string(),
  signatoryName: z.string(),
})

const paperShape = z.object({
  layout: z.enum(paperLayouts),
  title: z.string(),
  subtitle: z.string(),
  completed: z.string(),
  closing: z.string(),
  /** SHA-256 of the logo that is printed. */
  logo: z.string().nullable(),
})

const shape = z.object({
  name: z.string(),
  /** As the unit was called on the day of completion, or of issue for who had none then; null for somebody without a posting. */
  unit: z.string().nullable(),
  certification: z.string(),
  hours: z.number().int(),
  /** The completions that earned it. */
  courses: z.array(
    z.object({
      completionId: z.string(),
      slug: z.string(),
      title: z.string(),
      version: z.number().int(),
      on: dayShape,
    }),
  ),
  completedOn: dayShape,
  issuedOn: dayShape,
  validFrom: dayShape,
  validUntil: dayShape.nullable(),
  issuer: issuerShape,
  /** How it looks and what it says around its facts; none where it was issued before there was a choice. */
  paper: paperShape.optional(),
})

/** What a certificate says, as it was when issued: later changes of name, unit, course or signatory change none. */
export type Snapshot = z.infer<typeof shape>
export type SnapshotCourse = Snapshot['courses'][number]
export type PaperSnapshot = NonNullable<Snapshot['paper']>
/** Who issues, as printed. The signatory's block stays empty for the agency's own signature. */
export type IssuerSnapshot = z.infer<typeof issuerShape>

/** Reads a stored snapshot; throws when it is not one, which only a bug could bring about. */
export function snapshotFrom(stored: unknown): Snapshot {
  return shape.parse(stored)
}
