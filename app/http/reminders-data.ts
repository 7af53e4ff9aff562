import { z } from 'zod'
import type { ReminderSettings, TypedReminderSettings } from '../domain/reminders/reminder-settings.ts'
import { formatTime, maySendAt, nextSending } from '../domain/reminders/sending-hours.ts'
import { issuerOf } from '../persistence/certificates/issuer.ts'
import { queueState } from '../persistence/reminders/queue-state.ts'
import { reminderSettingsOf } from '../persistence/settings/reminder-settings.ts'
import type { PersonWorld } from '../usecases/world.ts'

const line = z.string().max(300).default('')
const ticked = z
  .string()
  .optional()
  .transform((value) => value !== undefined)

/** The settings of reminders as a form sends them. */
export const RemindersForm = z.object({
  enabled: ticked,
  fromAddress: line,
  hoursFrom: line,
  hoursTo: line,
  kinds: z.preprocess(
    (sent) => (sent === undefined ? [] : [sent].flat()),
    z.array(z.string().max(30)).max(20),
  ),
  digest: ticked,
  perMinute: line,
})

const sayings = ['saved', 'tested', 'queued'] as const

/** What the page of reminders shows. */
export async function remindersData({ db, now, settings }: PersonWorld, request: Request) {
  const [stored, issuer, queue] = await Promise.all([
    reminderSettingsOf(db),
    issuerOf(db),
    queueState(db, now()),
  ])
  const said = new URL(request.url).searchParams.get('said')
  return {
    values: asTyped(stored),
    body: issuer?.body ?? '',
    mailServer: Boolean(settings.smtpUrl),
    /** When letters that wait go out, where they may not now. */
    opens: maySendAt(now(), stored.hours) ? null : nextSending(now(), stored.hours).getTime(),
    queue: {
      ...queue,
      troubled: queue.troubled.map(({ at, ...letter }) => ({ ...letter, at: at.getTime() })),
    },
    said: sayings.find((one) => one === said) ?? null,
  }
}

function asTyped({ hours, perMinute, ...rest }: ReminderSettings): TypedReminderSettings {
  return {
    ...rest,
    hoursFrom: formatTime(hours.from),
    hoursTo: formatTime(hours.to),
    perMinute: String(perMinute),
  }
}
