const FIELD = /^row-([1-9]\d{0,6})$/u

/** What was decided of lines, by their row: the key of a person, or `new`. What it may be is asked of what was shown. */
export function answersOf(form: FormData): Map<number, string> {
  const answers = new Map<number, string>()
  for (const [name, value] of form) {
    const row = FIELD.exec(name)?.[1]
    if (row && typeof value === 'string') answers.set(Number(row), value)
  }
  return answers
}
