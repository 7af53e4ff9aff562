import { day } from '../../domain/day.ts'
import { deviceFrom } from '../../domain/people/device.ts'
import { formatDay, formatInstant, formatNumber } from '../../i18n/format.ts'
import { text } from '../../i18n/text.ts'

const t = text.ownData

/** Words for what is kept as a word of the program. */
const words: Record<string, (value: string) => string | undefined> = {
  role: (value) => (text.accounts.roles as Record<string, string>)[value],
  action: (value) => (text.audit.actions as Record<string, string>)[value],
  outcome: (value) => (t.outcomes as Record<string, string>)[value],
  kind: (value) => (t.kinds as Record<string, string>)[value],
  cameTo: (value) => (text.coverageAct.cameTo as Record<string, string>)[value],
  state: (value) => (t.states as Record<string, string>)[value],
  revokedFor: (value) => (text.register.revocation.kinds as Record<string, string>)[value],
  device: deviceWords,
}

/** What is kept in a field, as a person reads it; null where there is nothing to read. */
export function ownValue(field: string, value: unknown): string | null {
  if (value === null || value === undefined || value === '') return null
  if (typeof value === 'boolean') return value ? t.yes : t.no
  if (typeof value === 'number') return formatNumber(value)
  if (Array.isArray(value)) return value.map(String).join('; ') || null
  if (typeof value !== 'string') return null
  return words[field]?.(value) ?? moment(value) ?? value
}

/** Instants and days as PostgreSQL writes them in JSON. */
function moment(value: string): string | null {
  if (/^\d{4}-\d\d-\d\dT/u.test(value)) return formatInstant(new Date(value))
  return /^\d{4}-\d\d-\d\d$/u.test(value) ? formatDay(day(value)) : null
}

function deviceWords(stored: string): string {
  const { device, browsers, systems } = text.people.sessions
  const { browser, system } = deviceFrom(stored)
  return device(browsers[browser], systems[system])
}
