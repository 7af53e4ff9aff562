/** What a spreadsheet would take for a formula when a cell begins with it. */
const FORMULA = /^[=+\-@\t\r]/u

/** A text as a cell that no spreadsheet runs: a leading apostrophe takes the sting out (OWASP, CSV injection). */
export function inertCell(value: string): string {
  return FORMULA.test(value) ? `'${value}` : value
}
