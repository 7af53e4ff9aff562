import { expect, test, type APIRequestContext } from '@playwright/test'
import { sql } from './installation.ts'
import { account, lms, origin, signInAs } from './site.ts'

/** A page of a learner and one of a department, each with what only somebody who may see it would read there. */
const guarded = [
  {
    path: '/learn/tiep-nhan-va-ho-tro/m3-30-phut-dau-tien',
    route: 'routes/courses/lesson',
    secret: 'outline',
  },
  { path: '/coverage/20', route: 'routes/coverage/unit', secret: 'coverage' },
  { path: '/coverage/20/people', route: 'routes/coverage/people', secret: 'fullName' },
  { path: '/accounts', route: 'routes/people/accounts', secret: 'staffCode' },
  { path: '/accounts/new', route: 'routes/people/new-account', secret: 'duties' },
  { path: '/settings', route: 'routes/settings/index', secret: 'communes' },
  { path: '/settings/department', route: 'routes/settings/department', secret: 'signatoryTitle' },
  { path: '/settings/privacy', route: 'routes/settings/privacy', secret: 'retentionMonths' },
  { path: '/settings/units', route: 'routes/settings/units', secret: 'units' },
  { path: '/requirements/new', route: 'routes/requirements/new-requirement', secret: 'certifications' },
]

/** Every channel that Remix opens for a page. */
const channels = (path: string, route: string) => [
  path,
  `${path}?_data=${encodeURIComponent(route)}`,
  `${path}.data`,
  `${path}.data?_routes=${encodeURIComponent(route)}`,
  `${path}.data?_routes=root`,
]

/** `.data` answers a redirect with 202 and says where to, `?_data=` with 204 and a header that does. */
const refused = (status: number, body: string) =>
  status === 404 ||
  status === 204 ||
  ([302, 303].includes(status) && body.length < 200) ||
  (status === 202 && body.includes('/login'))

for (const { path, route, secret } of guarded) {
  test(`${path}: no channel gives a stranger the data`, async ({ request }) => {
    for (const channel of channels(path, route)) {
      const answer = await request.get(channel, { maxRedirects: 0 })
      const body = await answer.text()
      if (channel.endsWith('_routes=root')) expect(body).not.toContain(secret)
      else expect(refused(answer.status(), body), `${channel}: ${answer.status()}`).toBe(true)
    }
  })
}

test('a department’s pages do not exist for a learner, over any channel', async ({ browser }) => {
  const context = await browser.newContext()
  await signInAs(context, 'learner')
  for (const { path, route, secret } of guarded.slice(1)) {
    for (const channel of channels(path, route)) {
      const answer = await context.request.get(channel, { maxRedirects: 0 })
      const body = await answer.text()
      expect(body, channel).not.toContain(`"${secret}"`)
      if (!channel.endsWith('_routes=root')) expect(answer.status(), channel).toBe(404)
    }
  }
  for (const file of ['/coverage/20.csv', '/coverage/20/people.csv'])
    expect((await context.request.get(file)).status()).toBe(404)
  await context.close()
})

const administrative = guarded.filter(({ path }) => /^\/(accounts|settings)/.test(path))

/** What only administrators write, with what it would need to succeed; `who` is somebody else's key. */
const administrativeWrites = (who: string) => [
  {
    path: '/accounts/new',
    form: { staffCode: 'LS-9009', name: 'Kẻ Xấu', role: 'administrator' },
  },
  { path: `/accounts/${who}/code`, form: {} },
  { path: `/accounts/${who}/suspension`, form: {} },
  { path: `/accounts/${who}/reinstatement`, form: {} },
  { path: `/accounts/${who}/appointments`, form: { role: 'administrator' } },
  { path: '/settings/privacy', form: { retentionMonths: '1', contact: 'kẻ xấu' } },
  { path: '/settings/curriculum', form: {} },
  { path: '/settings/logo', form: {} },
  { path: '/settings/logo/removal', form: {} },
  {
    path: '/settings/units',
    form: { province: '20', kind: 'commune', name: 'Kẻ Xấu', code: '99999', from: '2025-07-01' },
  },
]

for (const role of ['learner', 'leader', 'department', 'trainer']) {
  test(`accounts and settings do not exist for a ${role}, to read or to write`, async ({ browser }) => {
    const context = await browser.newContext()
    await signInAs(context, role)
    for (const { path, route, secret } of administrative)
      for (const channel of channels(path, route)) {
        const answer = await context.request.get(channel, { maxRedirects: 0 })
        expect(await answer.text(), channel).not.toContain(`"${secret}"`)
        if (!channel.endsWith('_routes=root')) expect(answer.status(), channel).toBe(404)
      }
    const [person] = await sql(`SELECT id FROM person WHERE staff_code = 'LS-HV02'`)
    const count = () => sql('SELECT count(*) FROM audit_entry')
    const before = await count()
    for (const { path, form } of administrativeWrites(String(person?.['id'])))
      for (const channel of [path, `${path}.data`]) {
        const headers = { Origin: origin() }
        const answer = await context.request.post(channel, { form, headers, maxRedirects: 0 })
        expect(answer.status(), channel).toBe(404)
      }
    expect(await count()).toEqual(before)
    await context.close()
  })
}

test('/setup is gone once somebody administers, over every channel', async ({ request }) => {
  for (const [path, route] of [
    ['/setup', 'routes/settings/setup'],
    ['/setup/installation', 'routes/settings/setup-installation'],
  ] as const) {
    for (const channel of channels(path, route).slice(0, 4)) {
      const answer = await request.get(channel, { maxRedirects: 0 })
      expect(answer.status(), channel).toBe(404)
      expect(await answer.text(), channel).not.toContain('"provinces"')
    }
    const headers = { Origin: origin() }
    const form = { code: 'AAAAA-AAAAA', province: '20' }
    expect((await request.post(path, { form, headers, maxRedirects: 0 })).status()).toBe(404)
  }
})

test('another province and another commune answer like one that is not there', async ({ browser }) => {
  const context = await browser.newContext()
  await signInAs(context, 'leader')
  expect((await context.request.get('/coverage')).status()).toBe(200)
  for (const path of ['/coverage/20', '/coverage/06187', '/coverage/99', '/coverage/06187.csv'])
    expect((await context.request.get(path)).status()).toBe(404)
  await context.close()
})

/** What writes, with what it would need to succeed. */
const writes = [
  { path: '/learn/tiep-nhan-va-ho-tro/m3-30-phut-dau-tien/completion', form: {} },
  { path: '/learn/tiep-nhan-va-ho-tro/tinh-huong-1/choices', form: { node: 'a', choice: 'a' } },
  { path: '/quizzes/kiem-tra-cuoi/attempts', form: {} },
  { path: '/settings/curriculum', form: {} },
  { path: '/account/sessions/ending', form: {} },
  {
    path: '/account/password',
    form: { current: 'x', password: 'một câu rất dài', again: 'một câu rất dài' },
  },
]

/** The cookie, as a browser that is fooled would send it. */
async function cookieOf(role: string, request: APIRequestContext): Promise<string> {
  const { login, password } = account(role)
  const answer = await request.post('/login', {
    form: { login, password },
    headers: { Origin: origin() },
    maxRedirects: 0,
  })
  return (answer.headers()['set-cookie'] ?? '').split(';')[0] ?? ''
}

const foreign: Record<string, Record<string, string>> = {
  'a foreign origin': { Origin: 'https://ke-xau.example' },
  'a foreign origin with a matching forged host': {
    Origin: 'https://ke-xau.example',
    'X-Forwarded-Host': 'ke-xau.example',
    'X-Forwarded-Proto': 'https',
  },
  'no origin at all': {},
  'a browser that says it is cross-site': { Origin: 'null', 'Sec-Fetch-Site': 'cross-site' },
}

for (const [name, headers] of Object.entries(foreign)) {
  test(`${name}: nothing is written, with a session, over any channel`, async ({ playwright }) => {
    const request = await playwright.request.newContext({ baseURL: origin() })
    const cookie = await cookieOf('learner', request)
    for (const { path, form } of writes) {
      for (const channel of [path, `${path}?_data=routes`, `${path}.data`]) {
        const answer = await request.fetch(channel, {
          method: 'POST',
          headers: { ...headers, Cookie: cookie },
          form,
          maxRedirects: 0,
        })
        expect(answer.status(), channel).toBe(403)
      }
    }
    const page = await request.get('/learn', { headers: { Cookie: cookie } })
    expect(await page.text()).toMatch(/Đã xong 0\/\d+ phần/)
    await request.dispose()
  })
}

test('without a session the action does not run: it leads to the sign-in page', async ({ playwright }) => {
  const request = await playwright.request.newContext({ baseURL: origin() })
  for (const { path, form } of writes) {
    const answer = await request.post(path, { form, headers: { Origin: origin() }, maxRedirects: 0 })
    expect(answer.status(), path).toBe(303)
    expect(answer.headers()['location']).toMatch(/^\/login/)
  }
  await request.dispose()
})

test('after a first-login code nothing is open but the own password', async ({ playwright }) => {
  const created = (await lms(
    ...['accounts', 'create', '--staff-code', 'LS-9002', '--name', 'Hoàng Thị Xuân', '--role', 'department'],
    ...['--unit', '20'],
  )) as { login: string; code: string }
  const request = await playwright.request.newContext({ baseURL: origin() })
  await request.post('/login', {
    form: { login: created.login, password: created.code },
    headers: { Origin: origin() },
    maxRedirects: 0,
  })
  for (const { path, route } of guarded)
    for (const channel of channels(path, route).slice(0, 4)) {
      const answer = await request.get(channel, { maxRedirects: 0 })
      expect([202, 204, 302, 303].includes(answer.status()), channel).toBe(true)
      expect(await answer.text()).not.toContain('"standings"')
    }
  await request.dispose()
})
