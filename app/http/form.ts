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
  const form = await formOf(request)
  return form ? check(fieldsOf(form), schema) : noForm
}

/** The same of a form that may bring one file, under a name of its own; an empty file is none. */
export async function readUpload<S extends z.ZodType<object>>(
  request: Request,
  schema: S,
  name: string,
): Promise<Outcome<{ fields: z.infer<S>; file: Uint8Array | null; fileName: string }>> {
  const form = await formOf(request)
  if (!form) return noForm
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

const noForm = { refused: 'invalid-input' as const, field: '' }

/** The form that was sent, for whoever reads more of it than a schema names; where what came is none, one without a field. */
export async function sentForm(request: Request): Promise<FormData> {
  return (await formOf(request)) ?? new FormData()
}

/** The form that was sent; null where what came is none. */
async function formOf(request: Request): Promise<FormData | null> {
  try {
    return await request.formData()
  } catch (error) {
    if (error instanceof TypeError) return null
    throw error
  }
}

function fieldsOf(form: FormData): Record<string, string | string[] | undefined> {
  const fields = new Map<string, string[]>()
  for (const [name, value] of form) {
    const values = fields.get(name) ?? []
    fields.set(name, values)
    if (typeof value === 'string') values.push(typedText(value))
  }
  return Object.fromEntries(
    [...fields].map(([name, values]) => [name, values.length > 1 ? values : values[0]]),
  )
}

function check<S extends z.ZodType<object>>(fields: object, schema: S): Outcome<z.infer<S>> {
  const result = schema.safeParse(fields)
  if (result.success) return result.data
  return { refused: 'invalid-input', field: result.error.issues[0]?.path.join('.') ?? '' }
}
