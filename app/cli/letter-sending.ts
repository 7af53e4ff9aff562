import type { Logger } from 'pino'
import { everyMinute } from '../jobs/every-minute.ts'
import { paths } from '../paths.ts'
import { sendLetters } from '../usecases/reminders/send-letters.ts'
import type { World } from '../usecases/world.ts'

export const letterPages = {
  learn: paths.learn(),
  coverage: paths.coverage(),
  settings: paths.settingsReminders(),
  reports: (code: string, period: string) => paths.coverageReports(code, { period }),
  standing: paths.ownStanding(),
}

/**
 * Sends letters beside serving: in the first of an instance's processes, where a mail server is set. With several instances
 * each sends; the queue gives every letter to one of them.
 */
export function sendingLetters(world: World, log: Logger): { stop: () => Promise<void> } {
  if (!world.settings.smtpUrl || process.env['WORKER'] !== '1') return { stop: () => Promise.resolve() }
  const operating = { ...world, actor: { kind: 'operator' as const } }
  return everyMinute((stopping) => sendLetters(operating, { pages: letterPages, stopping }), {
    failed: (error) => log.error({ err: error }, 'letters could not be sent'),
  })
}
