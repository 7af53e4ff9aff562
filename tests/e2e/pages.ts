/** Somebody's way to a page: an address, and links to follow where only the site knows the rest. */
export type Visit = { as: string; at: string; follow?: string[] }

const learner = (...ats: string[]): Visit[] => ats.map((at) => ({ as: 'learner', at }))
const anyone = (...ats: string[]): Visit[] => ats.map((at) => ({ as: 'anyone', at }))
const department = (...ats: string[]): Visit[] => ats.map((at) => ({ as: 'department', at }))

const administrator = (...ats: string[]): Visit[] => ats.map((at) => ({ as: 'administrator', at }))

/** Somebody's page, and on from there by the last words of links. */
const person = (code: string, ...links: string[]): Visit => ({
  ...{ as: 'department', at: `/people?q=${code}` },
  follow: ['main tbody a', ...links.map((end) => `main a[href$="/${end}"]`)],
})

/** The first certificate of the register, and on from there. */
const registered = (...links: string[]): Visit => ({
  ...{ as: 'department', at: '/certificates/register' },
  follow: ['main tbody a', ...links.map((end) => `main a[href$="/${end}"]`)],
})

/**
 * Every page of the site map in each of its looks, opened by somebody who may. What is asked of all pages is asked of
 * these; running attempts and their results are reached by doing them.
 */
export const pages: Record<string, Visit[]> = {
  '': anyone('/'),
  login: anyone('/login'),
  privacy: anyone('/privacy'),
  account: learner('/account'),
  'account/privacy': learner('/account/privacy'),
  'account/data': learner('/account/data'),
  'account/data/copy': [...learner('/account/data/copy'), { as: 'certified', at: '/account/data/copy' }],
  'account/password': learner('/account/password'),
  'account/second-step': [...learner('/account/second-step'), ...administrator('/account/second-step')],
  learn: [...learner('/learn'), { as: 'certified', at: '/learn' }],
  'learn/:course': learner('/learn/tiep-nhan-va-ho-tro'),
  'learn/:course/:lesson': learner(
    '/learn/tiep-nhan-va-ho-tro/m3-30-phut-dau-tien',
    '/learn/tiep-nhan-va-ho-tro/m4-ho-so-mau-07',
    '/learn/tiep-nhan-va-ho-tro/tinh-huong-1',
  ),
  'quizzes/:id': [...learner('/quizzes/kiem-tra-cuoi'), { as: 'certified', at: '/quizzes/kiem-tra-cuoi' }],
  certificates: [...learner('/certificates'), { as: 'certified', at: '/certificates' }],
  'certificates/:id': [{ as: 'certified', at: '/certificates', follow: ['main a[href^="/certificates/"]'] }],
  'certificates/register': [
    ...department(
      '/certificates/register',
      '/certificates/register?q=khong-co-ai',
      '/certificates/register?unit=99999',
      '/certificates/register?from=2026-02-31',
    ),
    { as: 'leader', at: '/certificates/register' },
    { as: 'administrator', at: '/certificates/register' },
  ],
  'certificates/register/papers': department(
    '/certificates/register/papers',
    '/certificates/register/papers?q=khong-co-ai',
  ),
  'certificates/register/:id': [
    registered(),
    { as: 'leader', at: '/certificates/register', follow: ['main tbody a'] },
  ],
  'certificates/register/:id/revocation': [registered('revocation')],
  verify: anyone('/verify', '/verify?id=A'),
  'verify/file': anyone('/verify/file'),
  'verify/number': anyone('/verify/number?number=9999/2026/GCN-KHONG'),
  'verify/offline': anyone('/verify/offline'),
  'verify/:id': [
    ...anyone('/verify/AAAAAAAAAAAAAAAAAAAAAA'),
    {
      as: 'certified',
      at: '/certificates',
      follow: ['main a[href^="/certificates/"]', 'main a[href^="/verify/"]'],
    },
  ],
  'coverage/:unit': [
    ...department(
      '/coverage/20',
      '/coverage/06184',
      '/coverage/20?on=2026-03-31&compare=2025-06-30',
      '/coverage/20?boundaries=today&until=2027-02-06&kind=commune',
      '/coverage/20?on=2026-03-31&known=2026-03-31',
      '/coverage/20?on=2026-02-31',
      '/coverage/20?on=2020-01-01',
    ),
    { as: 'leader', at: '/coverage' },
    { as: 'administrator', at: '/coverage' },
  ],
  'coverage/:unit/ranking': [
    ...department('/coverage/20/ranking', '/coverage/20/ranking?order=change&kind=ward'),
    ...administrator('/coverage/vn/ranking', '/coverage/vn/ranking?which=below&order=name'),
  ],
  'coverage/:unit/target': department('/coverage/20/target'),
  'coverage/:unit/reports': [
    ...department(
      '/coverage/20/reports',
      '/coverage/20/reports?period=2026-Q3',
      '/coverage/20/reports?period=plan-2026-2030',
      '/coverage/20/reports?period=2099',
      '/coverage/06184/reports',
    ),
    { as: 'leader', at: '/coverage', follow: ['main a[href$="/reports"]'] },
  ],
  'coverage/:unit/reports/people': department(
    '/coverage/20/reports/people?period=2026-Q3&change=newly-trained',
  ),
  'coverage/:unit/reports/subscription': department('/coverage/20/reports/subscription'),
  'settings/tokens': [...department('/settings/tokens'), ...administrator('/settings/tokens')],
  'coverage/:unit/explanation': [
    ...department(
      '/coverage/20/explanation',
      '/coverage/06184/explanation?who=LS-&list=no-requirement',
      '/coverage/20/explanation?on=2026-02-31',
    ),
    { as: 'leader', at: '/coverage', follow: ['main a[href*="/explanation"]'] },
  ],
  'coverage/:unit/people': [
    ...department(
      '/coverage/20/people?group=missing',
      '/coverage/20/people?until=2027-02-01',
      '/coverage/20/people?q=khong-co-ai',
      '/coverage/20/people?until=2026-02-31',
      '/coverage/20/people?group=mising&q=an',
    ),
    { as: 'leader', at: '/coverage/06184/people?group=missing' },
  ],
  'coverage/:unit/assignment': department('/coverage/20/assignment?all=1', '/coverage/20/assignment?pick=1'),
  'coverage/:unit/reminder': department('/coverage/20/reminder?unit=06184', '/coverage/20/reminder?pick=1'),
  'coverage/:unit/calls': department('/coverage/20/calls?all=1', '/coverage/20/calls?pick=1'),
  'coverage/:unit/actions': [
    ...department('/coverage/20/actions'),
    { as: 'leader', at: '/coverage/06184/actions' },
  ],
  corrections: [
    ...department('/corrections', '/corrections?state=all'),
    { as: 'leader', at: '/corrections' },
    { as: 'administrator', at: '/corrections?state=withdrawn' },
  ],
  'corrections/new': [
    ...department('/corrections/new?unit=20', '/corrections/new?unit=06184&on=2026-02-31'),
    { as: 'leader', at: '/coverage', follow: ['main a[href^="/corrections/new"]'] },
  ],
  'account/standing': [
    ...learner('/account/standing'),
    { as: 'certified', at: '/account/standing' },
    ...administrator('/account/standing'),
  ],
  people: [
    ...department('/people', '/people?q=khong-co-ai', '/people?unit=99999', '/people?standing=missing'),
    { as: 'leader', at: '/people' },
    { as: 'administrator', at: '/people?presence=left' },
  ],
  'people/new': department('/people/new'),
  'people/:id': [
    person('LS-HV01'),
    { as: 'leader', at: '/people?q=LS-HV01', follow: ['main tbody a'] },
    { as: 'administrator', at: '/people?presence=left', follow: ['main tbody a'] },
  ],
  'people/:id/details': [person('LS-HV01', 'details')],
  'people/:id/transfer': [person('LS-HV01', 'transfer')],
  'people/:id/leave': [person('LS-HV01', 'leave')],
  'people/:id/second-duty': [person('LS-HV01', 'second-duty')],
  'people/:id/return': [
    { as: 'department', at: '/people?presence=left', follow: ['main tbody a', 'main a[href$="/return"]'] },
  ],
  'people/:id/postings/:posting/correction': [person('LS-HV01', 'correction')],
  'people/:id/postings/:posting/withdrawal': [person('LS-HV01', 'correction', 'withdrawal')],
  'people/calls': [
    ...department('/people/calls', '/people/calls?unit=06184&who=all', '/people/calls?unit=99999'),
    { as: 'leader', at: '/people/calls' },
  ],
  'people/import': [...department('/people/import'), { as: 'leader', at: '/people/import' }],
  'people/:id/waivers': [person('LS-HV01', 'waivers')],
  'people/:id/completions': [person('LS-HV01', 'completions')],
  'people/completions': [...department('/people/completions'), ...administrator('/people/completions')],
  requirements: [
    ...department('/requirements', '/requirements?which=ended'),
    { as: 'leader', at: '/requirements' },
    { as: 'administrator', at: '/requirements' },
  ],
  'requirements/new': department('/requirements/new', '/requirements/new?from=2026-02-31&last=x'),
  'requirements/preview': department('/requirements/preview'),
  'requirements/:id/ending': [
    { as: 'department', at: '/requirements', follow: ['main tbody a[href$="/ending"]'] },
  ],
  'requirements/certifications': department('/requirements/certifications'),
  'requirements/certifications/new': administrator('/requirements/certifications/new'),
  'requirements/certifications/:id': [
    { as: 'leader', at: '/requirements/certifications', follow: ['main tbody a'] },
    { as: 'administrator', at: '/requirements/certifications', follow: ['main tbody a'] },
  ],
  units: [
    ...department('/units', '/units?on=2025-06-30', '/units?q=ky+lua', '/units?on=2026-02-31'),
    { as: 'leader', at: '/units' },
    { as: 'administrator', at: '/units' },
  ],
  'units/:code': department('/units/20', '/units/06184', '/units/06184?on=2020-01-01'),
  'units/reorganisations': [
    ...department('/units/reorganisations'),
    { as: 'leader', at: '/units/reorganisations' },
  ],
  'units/reorganisations/new': department(
    '/units/reorganisations/new',
    '/units/reorganisations/new?q=ky+lua&old=06184&old=99999&count=2&from.0=06184',
  ),
  'units/reorganisations/preview': department('/units/reorganisations/preview'),
  'requirements/certifications/:id/paper': administrator(
    '/requirements/certifications/tiep-nhan-co-ban/paper',
  ),
  audit: administrator('/audit'),
  accounts: administrator('/accounts', '/accounts?q=huong', '/accounts?q=khong-co-ai'),
  'accounts/new': administrator('/accounts/new'),
  'accounts/:id': [
    { as: 'administrator', at: '/accounts?q=LS-HV01', follow: ['main tbody a'] },
    { as: 'administrator', at: '/accounts?q=LS-QT01', follow: ['main tbody a'] },
  ],
  'people/codes': [
    ...department('/people/codes', '/people/codes?unit=06184', '/people/codes?unit=99999'),
    { as: 'leader', at: '/people/codes' },
    { as: 'administrator', at: '/people/codes?unit=20' },
  ],
  settings: administrator('/settings'),
  'settings/department': administrator('/settings/department'),
  'settings/privacy': administrator('/settings/privacy'),
  'settings/sign-in': administrator('/settings/sign-in'),
  'settings/keys': administrator('/settings/keys'),
  'settings/keys/rotation': administrator('/settings/keys/rotation'),
  'settings/reminders': administrator('/settings/reminders', '/settings/reminders?said=saved'),
  'settings/units': administrator('/settings/units'),
  'settings/boundaries': administrator('/settings/boundaries', '/settings/boundaries?done=taken'),
  teach: [{ as: 'trainer', at: '/teach' }],
  '*': anyone('/khong-co-trang-nay'),
}

/** Pages of the site map that are no page by themselves, each with its reason. */
export const reachedByDoing: Record<string, string> = {
  coverage: 'leads to the unit of everybody here; who oversees several gets a list of links to them',
  'coverage/:unit/actions/:id': 'training is assigned first: see urging.spec.ts',
  'coverage/:unit/actions/:id/retraction': 'training is assigned first: see urging.spec.ts',
  'people/:id/assignments/:assignment/retraction': 'training is assigned first: see urging.spec.ts',
  'requirements/:id/withdrawal': 'the way to it is walked in requirements.spec.ts',
  'requirements/certifications/:id/preview': 'terms are changed first: see requirements.spec.ts',
  'requirements/certifications/:id/removal':
    'a certification without requirements is made first: see requirements.spec.ts',
  'certificates/register/:id/revocation/confirmation': 'a reason is typed first: see register.spec.ts',
  'certificates/register/:id/revocation/retraction': 'a certificate is revoked first: see register.spec.ts',
  'certificates/register/:id/reissue': 'a name is put right first: see register.spec.ts',
  'certificates/register/:id/reissue/confirmation': 'a reason is typed first: see register.spec.ts',
  'corrections/:id': 'a request is sent first: see corrections.spec.ts',
  'corrections/:id/answer': 'the page of the request, with the reason where an answer was declined',
  'login/code': 'after the password of an account with a second step: see second-step.spec.ts',
  'account/second-step/confirmation': 'a second step is begun first: see second-step.spec.ts',
  'account/second-step/removal': 'shown in place of the second step when its removal is declined',
  'attempts/:id': 'an attempt is begun first',
  setup: 'only before there is an administrator: see first-installation.spec.ts',
  'setup/installation': 'only before there is an administrator: see first-installation.spec.ts',
  'people/:id/code': 'asked of a person of one’s own commune: see second-step.spec.ts',
  'accounts/:id/code': 'the page of the account, and after a new code was asked for the slip with it',
  'accounts/:id/appointments': 'the page of the account, with the reason where a role was declined',
  'units/reorganisations/:id': 'a reorganisation is carried out first: see units.spec.ts',
  'units/reorganisations/:id/undoing': 'a reorganisation is carried out first: see units.spec.ts',
  'units/reorganisations/:id/people': 'a reorganisation is carried out first: see units.spec.ts',
  'settings/reminders/test': 'the page of reminders, with the reason where no test letter can go',
  'settings/logo': 'the page of the department, with the reason where a logo was declined',
  'teach/courses/:id': 'a draft is begun first, as all of its pages need',
  'teach/courses/:id/facts': 'a draft is begun first',
  'teach/courses/:id/lessons/:lesson': 'a draft is begun first',
  'teach/courses/:id/questions/:question': 'a draft is begun first',
  'teach/courses/:id/quiz': 'a draft is begun first',
  'teach/courses/:id/preview': 'a draft is begun first',
  'teach/courses/:id/preview/:step': 'a draft is begun first',
  'teach/courses/:id/publication': 'a draft is begun first',
  'teach/courses/:id/versions/:number': 'a version is published first',
  'people/import/:upload': 'a roster is sent first: see roster.spec.ts',
  'people/import/:upload/columns': 'a roster is sent first: see roster.spec.ts',
  'people/imports/:id': 'a roster is imported first: see roster.spec.ts',
  'people/imports/:id/undoing': 'a roster is imported first: see roster.spec.ts',
  'people/:id/waivers/:waiver/ending': 'a waiver is granted first: see decided-training.spec.ts',
  'people/:id/waivers/:waiver/retraction': 'a waiver is granted first: see decided-training.spec.ts',
  'people/:id/completions/:completion/retraction': 'training is accepted first: see decided-training.spec.ts',
  'settings/boundaries/:upload': 'a file is sent first: see boundaries.spec.ts',
  'settings/boundaries/:upload/taking': 'the preview, with the reason where it is not taken over',
  'people/completions/:upload': 'a list is sent first: see decided-training.spec.ts',
  'attempts/:id/answers': 'shown in place of the attempt when an answer is declined',
}

/** The visits by who makes them. */
export function visitsByRole(): [role: string, visits: Visit[]][] {
  const visits = Object.values(pages).flat()
  const roles = new Set(visits.map(({ as }) => as))
  return [...roles].map((role) => [role, visits.filter(({ as }) => as === role)])
}
