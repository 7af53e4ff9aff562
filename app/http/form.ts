import type { z } from 'zod'
import type { Outcome } from '../domain/refusal.ts'

/**
 * Reads a form through its schema. A field that came several times arrives as an array; whatever the schema does
 * not name is dropped.
 */
export async function readForm<S extends z.ZodType<object>>(
  request: Request,
  schema: S,
): Promise<Outcome<z.infer<S>>> {
  const form = await request.formData()
  const fields = Object.fromEntries(
    [...new Set(form.keys())].map((name) => {
      const values = form.getAll(name).filter((value): value is string => typeof value === 'string')
      return [name, values.length > 1 ? values : values[0]]
    }),
  )
  return check(fields, schema)
}

/** The same for the query of an address. */
export function readQuery<S extends z.ZodType<object>>(request: Request, schema: S): Outcome<z.infer<S>> {
  return check(Object.fromEntries(new URL(request.url).searchParams), schema)
}

function check<S extends z.ZodType<object>>(fields: object, schema: S): Outcome<z.infer<S>> {
  const result = schema.safeParse(fields)
  if (result.success) return result.data
  return { refused: 'invalid-input', field: result.error.issues[0]?.path.join('.') ?? '' }
}
