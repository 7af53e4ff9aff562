import type { Outcome } from '../refusal.ts'
import { isMailAddress } from './mail-address.ts'
import { reminderKinds, type ReminderKind } from './occasion.ts'
import { parseTime, type SendingHours } from './sending-hours.ts'

export type ReminderSettings = {
  /** Whether letters are made and sent at all. */
  enabled: boolean
  /** From whom they come; its name is the department's. */
  fromAddress: string
  hours: SendingHours
  kinds: ReminderKind[]
  /** Whether leaders and departments get a summary of their units every Monday. */
  digest: boolean
  /** So many letters a minute at most. */
  perMinute: number
}

/** Nothing goes out before an administrator has said from which address. */
export const defaultReminderSettings: ReminderSettings = {
  enabled: false,
  fromAddress: '',
  hours: { from: 7 * 60 + 30, to: 17 * 60 + 30 },
  kinds: [...reminderKinds],
  digest: true,
  perMinute: 30,
}

export type TypedReminderSettings = {
  enabled: boolean
  fromAddress: string
  hoursFrom: string
  hoursTo: string
  kinds: readonly string[]
  digest: boolean
  perMinute: string
}

const MOST_PER_MINUTE = 600

/** The settings as somebody typed them; refuses with the name of the first field that cannot be. */
export function reminderSettings(typed: TypedReminderSettings): Outcome<ReminderSettings> {
  const bad = (field: string) => ({ refused: 'invalid-input' as const, field })
  const fromAddress = typed.fromAddress.trim()
  const [from, to] = [parseTime(typed.hoursFrom), parseTime(typed.hoursTo)]
  const perMinute = /^\d{1,3}$/u.test(typed.perMinute.trim()) ? Number(typed.perMinute) : 0
  if (fromAddress === '' ? typed.enabled : !isMailAddress(fromAddress)) return bad('fromAddress')
  if (from === null) return bad('hoursFrom')
  if (to === null || to <= from) return bad('hoursTo')
  if (perMinute < 1 || perMinute > MOST_PER_MINUTE) return bad('perMinute')
  const kinds = reminderKinds.filter((kind) => typed.kinds.includes(kind))
  const { enabled, digest } = typed
  return { enabled, fromAddress, hours: { from, to }, kinds, digest, perMinute }
}
