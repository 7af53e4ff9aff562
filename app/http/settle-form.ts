import type { Choice } from '../usecases/units/settle-people.ts'

/** Whom a form decides on: fields `to.POSTING` with a unit; whoever has none chosen is left out. */
export function choicesFrom(form: FormData): Choice[] {
  return [...form.entries()].flatMap(([name, unit]): Choice[] =>
    name.startsWith('to.') && typeof unit === 'string' && unit !== ''
      ? [{ posting: name.slice('to.'.length), unit }]
      : [],
  )
}
