import fc from 'fast-check'
import { expect, test } from 'vitest'
import { afterDelivery, RETRY_MINUTES } from '../../../app/domain/reminders/letter.ts'
import { isMailAddress } from '../../../app/domain/reminders/mail-address.ts'
import { defaultReminderSettings, reminderSettings } from '../../../app/domain/reminders/reminder-settings.ts'

test('what was refused for now is tried again, less and less often, and then given up with the reason', () => {
  const busy = { is: 'refused', forGood: false, reply: '451 Busy' } as const
  const waits = [1, 2, 3, 4, 5].map((tries) => afterDelivery(busy, tries))
  expect(waits.slice(0, 4).map(({ waitMinutes }) => waitMinutes)).toEqual(RETRY_MINUTES)
  expect(waits[4]).toMatchObject({ state: 'failed', reason: '451 Busy' })
})

test('what was refused for good is given up at once, and nobody sends again what may have arrived', () => {
  expect(afterDelivery({ is: 'refused', forGood: true, reply: '550 No such user' }, 1).state).toBe('failed')
  expect(afterDelivery({ is: 'unknown', reply: 'ETIMEDOUT' }, 1).state).toBe('unknown')
})

test('a server that is out of reach is no letter’s fault', () => {
  const gone = afterDelivery({ is: 'unreachable', reply: 'ECONNREFUSED' }, 9)
  expect(gone).toMatchObject({ state: 'waiting', countsAsTry: false })
})

test('a reason is one line, short, and names nobody', () => {
  const reply = `550 5.1.1 <huong@langson.example>:\r\nuser unknown ${'x'.repeat(400)}`
  const { reason } = afterDelivery({ is: 'refused', forGood: true, reply }, 1)
  expect(reason).toMatch(/^550 5\.1\.1 <…>: user unknown x+$/u)
  expect(reason.length).toBeLessThanOrEqual(200)
})

test('an address names one receiver and can end no header', () => {
  for (const good of ['huong@langson.gov.vn', 'a.b+c@x-y.vn']) expect(isMailAddress(good)).toBe(true)
  for (const bad of [
    'a@b',
    'a@b.vn,c@d.vn',
    'a b@c.vn',
    '"a"@b.vn',
    '<a@b.vn>',
    'a@b.vn\r\nBcc: c@d.vn',
    'â@b.vn',
    'a@b..vn',
    'a@@b.vn',
  ])
    expect(isMailAddress(bad), bad).toBe(false)
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      if (isMailAddress(`${text}@langson.gov.vn`)) expect(text).toMatch(/^[!-~]+$/u)
    }),
  )
})

test('settings that cannot be are refused by the name of the field', () => {
  const typed = {
    ...{ enabled: true, fromAddress: 'daotao@langson.gov.vn', hoursFrom: '07:30', hoursTo: '17:30' },
    ...{ kinds: ['expired', 'khac'], digest: true, perMinute: '30' },
  }
  expect(reminderSettings(typed)).toEqual({
    ...defaultReminderSettings,
    ...{ enabled: true, fromAddress: typed.fromAddress, kinds: ['expired'] },
  })
  for (const [field, value] of Object.entries({
    fromAddress: '',
    hoursFrom: '25:00',
    hoursTo: '07:30',
    perMinute: '0',
  }))
    expect(reminderSettings({ ...typed, [field]: value })).toEqual({ refused: 'invalid-input', field })
  expect(reminderSettings({ ...typed, enabled: false, fromAddress: '' })).toMatchObject({ enabled: false })
})
