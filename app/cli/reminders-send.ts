import { z } from 'zod'
import { isRefusal } from '../domain/refusal.ts'
import { text } from '../i18n/text.ts'
import { queueState } from '../persistence/reminders/queue-state.ts'
import { planLetters } from '../usecases/reminders/plan-letters.ts'
import { sendLetters } from '../usecases/reminders/send-letters.ts'
import { command } from './command.ts'
import { letterPages } from './letter-sending.ts'

export const remindersSend = command({
  name: 'reminders send',
  help: text.reminders.help,
  options: {},
  input: z.object({}),
  run: async (world) => {
    const planned = await planLetters(world)
    if (isRefusal(planned)) return planned
    const sent = await sendLetters(world, { pages: letterPages })
    if (isRefusal(sent)) return sent
    const { waiting } = await queueState(world.db, world.now())
    return { ...planned, ...sent, waiting, mailServer: Boolean(world.settings.smtpUrl) }
  },
  say: text.reminders.told,
})
