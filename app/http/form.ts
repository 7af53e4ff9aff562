import type { z } from 'zod'
import { isRefusal, type Outcome } from '../domain/refusal.ts'

/** What somebody typed, without the one character that no text can be stored with. */
export function typedText(value: FormDataEntryValue | null): string {
  return typeof value === 'string' ? value.replaceAll('\0', '') : ''
}

/**
 * Reads a form through its schema. A field that came several times arrives as an array; whatever the schema does
 * not name is dropped.
 */
export async function readForm<S extends z.ZodType<object>>(
  request: Request,
  schema: S,
): Promise<Outcome<z.infer<S>>> {
  return check(fieldsOf(await request.formData()), schema)
}

/** The same of a form that may bring one file, under a name of its own; an empty file is none. */
export async function readUpload<S extends z.ZodType<object>>(
  request: Request,
  schema: S,
  name: string,
): Promise<Outcome<{ fields: z.infer<S>; file: Uint8Array | null; fileName: string }>> {
  const form = await request.formData()
  const fields = check(fieldsOf(form), schema)
  if (isRefusal(fields)) return fields
  const sent = form.get(name)
  const file = sent instanceof Blob && sent.size > 0 ? new Uint8Array(await sent.arrayBuffer()) : null
  return { fields, file, fileName: sent instanceof File ? sent.name : '' }
}

/** The same for the query of an address. */
export function readQuery<S extends z.ZodType<object>>(request: Request, schema: S): Outcome<z.infer<S>> {
  return check(Object.fromEntries(new URL(request.url).searchParams), schema)
}

function fieldsOf(form: FormData): Record<string, string | string[] | undefined> {
  return Object.fromEntries(
    [...new Set(form.keys())].map((name) => {
      const values = form
        .getAll(name)
        .flatMap((value) => (typeof value === 'string' ? [typedText(value)] : []))
      return [name, values.length > 1 ? values : values[0]]
    }),
  )
}

function check<S extends z.ZodType<object>>(fields: object, schema: S): Outcome<z.infer<S>> {
  const result = schema.safeParse(fields)
  if (result.success) return result.data
  return { refused: 'invalid-input', field: result.error.issues[0]?.path.join('.') ?? '' }
}
