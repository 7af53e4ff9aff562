import { all, only, signedIn, visitors, type Answers } from './answers.ts'

export type Line = {
  /** An address of the page, with what the scene has: `{course}` stands for the key of its course. */
  at: string
  get: Answers
  /** What becomes of an empty form. */
  post: Answers
}

export const table: Record<string, Line> = {
  '': { at: '/', get: visitors('shown', 'done'), post: all('no method') },
  'text-size': { at: '/text-size', get: all('done'), post: all('declined') },
  language: { at: '/language', get: all('done'), post: all('declined') },
  setup: { at: '/setup', get: all('hidden'), post: all('hidden') },
  'setup/installation': { at: '/setup/installation', get: all('hidden'), post: all('hidden') },
  settings: { at: '/settings', get: only('shown', 'administrator'), post: all('no method') },
  'settings/department': {
    at: '/settings/department',
    get: only('shown', 'administrator'),
    post: only('declined', 'administrator'),
  },
  'settings/logo': {
    at: '/settings/logo',
    get: only('shown', 'administrator'),
    post: only('declined', 'administrator'),
  },
  'settings/logo/removal': {
    at: '/settings/logo/removal',
    get: all('shown'),
    post: only('done', 'administrator'),
  },
  'settings/privacy': {
    at: '/settings/privacy',
    get: only('shown', 'administrator'),
    post: only('declined', 'administrator'),
  },
  'settings/sign-in': {
    at: '/settings/sign-in',
    get: only('shown', 'administrator'),
    post: only('done', 'administrator'),
  },
  'settings/keys': { at: '/settings/keys', get: only('shown', 'administrator'), post: all('no method') },
  'settings/keys/rotation': {
    at: '/settings/keys/rotation',
    get: only('shown', 'administrator'),
    post: only('declined', 'administrator'),
  },
  'settings/reminders': {
    at: '/settings/reminders',
    get: only('shown', 'administrator'),
    post: only('declined', 'administrator'),
  },
  'settings/reminders/test': {
    at: '/settings/reminders/test',
    get: only('shown', 'administrator'),
    post: only('declined', 'administrator'),
  },
  'settings/reminders/letters/:letter/again': {
    at: '/settings/reminders/letters/{letter}/again',
    get: all('shown'),
    post: only('done', 'administrator'),
  },
  'settings/units': {
    at: '/settings/units',
    get: only('shown', 'administrator'),
    post: only('declined', 'administrator'),
  },
  'settings/boundaries': {
    at: '/settings/boundaries',
    get: only('shown', 'administrator'),
    post: only('declined', 'administrator'),
  },
  'settings/boundaries/:upload': {
    at: '/settings/boundaries/{boundaries}',
    get: only('shown', 'administrator'),
    post: all('no method'),
  },
  'settings/boundaries/:upload/taking': {
    at: '/settings/boundaries/{boundaries}/taking',
    get: only('shown', 'administrator'),
    post: only('declined', 'administrator'),
  },
  'settings/boundaries/:upload/removal': {
    at: '/settings/boundaries/{boundaries}/removal',
    get: all('shown'),
    post: only('done', 'administrator'),
  },
  'settings/boundaries/files/:file/removal': {
    at: '/settings/boundaries/files/{boundaryFile}/removal',
    get: all('shown'),
    post: only('done', 'administrator'),
  },
  'settings/curriculum': {
    at: '/settings/curriculum',
    get: all('shown'),
    post: only('done', 'administrator'),
  },
  'settings/tokens': {
    at: '/settings/tokens',
    get: only('shown', 'department', 'elsewhere', 'administrator'),
    post: only('declined', 'department', 'elsewhere', 'administrator'),
  },
  'settings/tokens/:token/extension': {
    at: '/settings/tokens/{token}/extension',
    get: all('shown'),
    post: only('declined', 'department', 'administrator'),
  },
  'settings/tokens/:token/revocation': {
    at: '/settings/tokens/{token}/revocation',
    get: all('shown'),
    post: only('done', 'department', 'administrator'),
  },
  'settings/requirements': { at: '/settings/requirements', get: all('done'), post: all('no method') },
  login: { at: '/login', get: visitors('shown', 'done'), post: visitors('declined', 'done') },
  'login/code': { at: '/login/code', get: visitors('login', 'login'), post: all('login') },
  logout: { at: '/logout', get: all('done'), post: all('done') },
  account: { at: '/account', get: signedIn('shown'), post: all('no method') },
  'account/data': { at: '/account/data', get: signedIn('shown'), post: all('no method') },
  'account/data/copy': { at: '/account/data/copy', get: signedIn('shown'), post: all('no method') },
  'account/data/json': { at: '/account/data.json', get: signedIn('shown'), post: all('no method') },
  'account/password': { at: '/account/password', get: signedIn('shown'), post: signedIn('declined') },
  'account/second-step': { at: '/account/second-step', get: signedIn('shown'), post: signedIn('declined') },
  'account/second-step/confirmation': {
    at: '/account/second-step/confirmation',
    get: signedIn('done'),
    post: signedIn('done'),
  },
  'account/second-step/removal': {
    at: '/account/second-step/removal',
    get: signedIn('shown'),
    post: signedIn('declined'),
  },
  'account/privacy': { at: '/account/privacy', get: signedIn('shown'), post: signedIn('done') },
  'account/sessions/ending': { at: '/account/sessions/ending', get: all('shown'), post: signedIn('done') },
  'account/sessions/:id/ending': {
    at: '/account/sessions/khong-co/ending',
    get: all('shown'),
    post: signedIn('hidden'),
  },
  privacy: { at: '/privacy', get: all('shown'), post: all('no method') },
  accounts: { at: '/accounts', get: only('shown', 'administrator'), post: all('no method') },
  'accounts/new': {
    at: '/accounts/new',
    get: only('shown', 'administrator'),
    post: only('declined', 'administrator'),
  },
  'accounts/:id': { at: '/accounts/{sao}', get: only('shown', 'administrator'), post: all('no method') },
  'accounts/:id/code': {
    at: '/accounts/{sao}/code',
    get: only('shown', 'administrator'),
    post: only('shown', 'administrator'),
  },
  'accounts/:id/second-step/removal': {
    at: '/accounts/{sao}/second-step/removal',
    get: all('shown'),
    post: only('done', 'administrator'),
  },
  'accounts/:id/suspension': {
    at: '/accounts/{sao}/suspension',
    get: all('shown'),
    post: only('done', 'administrator'),
  },
  'accounts/:id/reinstatement': {
    at: '/accounts/{sao}/reinstatement',
    get: all('shown'),
    post: signedIn('hidden'),
  },
  'accounts/:id/appointments': {
    at: '/accounts/{sao}/appointments',
    get: only('shown', 'administrator'),
    post: only('declined', 'administrator'),
  },
  'accounts/:id/appointments/:appointment/withdrawal': {
    at: '/accounts/{sao}/appointments/{appointment}/withdrawal',
    get: all('shown'),
    post: only('done', 'administrator'),
  },
  'people/import': {
    at: '/people/import',
    get: only('shown', 'leader', 'department', 'elsewhere', 'administrator'),
    post: only('declined', 'leader', 'department', 'elsewhere', 'administrator'),
  },
  'people/import/:upload': {
    at: '/people/import/{upload}',
    get: only('shown', 'department'),
    post: all('no method'),
  },
  'people/import/:upload/columns': {
    at: '/people/import/{upload}/columns',
    get: only('shown', 'department'),
    post: only('declined', 'department'),
  },
  'people/import/:upload/reading': {
    at: '/people/import/{upload}/reading',
    get: all('shown'),
    post: only('done', 'department'),
  },
  'people/import/:upload/decisions': {
    at: '/people/import/{upload}/decisions',
    get: all('shown'),
    post: only('done', 'department'),
  },
  'people/import/:upload/completion': {
    at: '/people/import/{upload}/completion',
    get: all('shown'),
    post: only('done', 'department'),
  },
  'people/import/:upload/removal': {
    at: '/people/import/{upload}/removal',
    get: all('shown'),
    post: only('done', 'department'),
  },
  'people/imports/:id': {
    at: '/people/imports/{roster}',
    get: only('shown', 'leader', 'department', 'administrator'),
    post: all('no method'),
  },
  'people/imports/:id/undoing': {
    at: '/people/imports/{roster}/undoing',
    get: only('shown', 'leader', 'department', 'administrator'),
    post: only('done', 'leader', 'department', 'administrator'),
  },
  'people/calls': {
    at: '/people/calls',
    get: only('shown', 'leader', 'department', 'elsewhere', 'administrator'),
    post: all('no method'),
  },
  'people/calls/csv': {
    at: '/people/calls.csv',
    get: only('shown', 'leader', 'department', 'elsewhere', 'administrator'),
    post: all('no method'),
  },
  'people/codes': {
    at: '/people/codes',
    get: only('shown', 'leader', 'department', 'elsewhere', 'administrator'),
    post: only('declined', 'leader', 'department', 'elsewhere', 'administrator'),
  },
  'people/codes/pdf': {
    at: '/people/codes.pdf',
    get: only('done', 'leader', 'department', 'elsewhere', 'administrator'),
    post: only('declined', 'leader', 'department', 'elsewhere', 'administrator'),
  },
  people: {
    at: '/people',
    get: only('shown', 'leader', 'department', 'elsewhere', 'administrator'),
    post: all('no method'),
  },
  'people/csv': {
    at: '/people.csv',
    get: only('shown', 'leader', 'department', 'elsewhere', 'administrator'),
    post: all('no method'),
  },
  'people/new': {
    at: '/people/new',
    get: only('shown', 'leader', 'department', 'elsewhere', 'administrator'),
    post: only('declined', 'leader', 'department', 'elsewhere', 'administrator'),
  },
  'people/:id': {
    at: '/people/{sao}',
    get: only('shown', 'leader', 'department', 'administrator'),
    post: all('no method'),
  },
  'people/:id/details': {
    at: '/people/{sao}/details',
    get: only('shown', 'leader', 'department', 'administrator'),
    post: only('declined', 'leader', 'department', 'administrator'),
  },
  'people/:id/transfer': {
    at: '/people/{sao}/transfer',
    get: only('shown', 'leader', 'department', 'administrator'),
    post: only('declined', 'leader', 'department', 'administrator'),
  },
  'people/:id/leave': {
    at: '/people/{sao}/leave',
    get: only('shown', 'leader', 'department', 'administrator'),
    post: only('declined', 'leader', 'department', 'administrator'),
  },
  'people/:id/return': {
    at: '/people/{sao}/return',
    get: only('shown', 'leader', 'department', 'administrator'),
    post: only('declined', 'leader', 'department', 'administrator'),
  },
  'people/:id/second-duty': {
    at: '/people/{sao}/second-duty',
    get: only('shown', 'leader', 'department', 'administrator'),
    post: only('declined', 'leader', 'department', 'administrator'),
  },
  'people/:id/postings/:posting/correction': {
    at: '/people/{sao}/postings/{posting}/correction',
    get: only('shown', 'leader', 'department', 'administrator'),
    post: only('declined', 'leader', 'department', 'administrator'),
  },
  'people/:id/postings/:posting/withdrawal': {
    at: '/people/{sao}/postings/{posting}/withdrawal',
    get: only('shown', 'leader', 'department', 'administrator'),
    post: only('declined', 'leader', 'department', 'administrator'),
  },
  'people/:id/code': {
    at: '/people/{sao}/code',
    get: only('shown', 'leader', 'department', 'administrator'),
    post: only('shown', 'leader', 'department', 'administrator'),
  },
  'people/:id/waivers': {
    at: '/people/{sao}/waivers',
    get: only('shown', 'department', 'administrator'),
    post: only('declined', 'department', 'administrator'),
  },
  'people/:id/waivers/:waiver/ending': {
    at: '/people/{sao}/waivers/{waiver}/ending',
    get: only('shown', 'department', 'administrator'),
    post: only('declined', 'department', 'administrator'),
  },
  'people/:id/waivers/:waiver/retraction': {
    at: '/people/{sao}/waivers/{waiver}/retraction',
    get: only('shown', 'department', 'administrator'),
    post: only('done', 'department', 'administrator'),
  },
  'people/:id/completions': {
    at: '/people/{sao}/completions',
    get: only('shown', 'department', 'administrator'),
    post: only('declined', 'department', 'administrator'),
  },
  'people/:id/completions/:completion/retraction': {
    at: '/people/{sao}/completions/{completion}/retraction',
    get: only('shown', 'department', 'administrator'),
    post: only('declined', 'department', 'administrator'),
  },
  'people/completions': {
    at: '/people/completions',
    get: only('shown', 'department', 'elsewhere', 'administrator'),
    post: only('declined', 'department', 'elsewhere', 'administrator'),
  },
  'people/completions/:upload': {
    at: '/people/completions/{list}',
    get: only('shown', 'department'),
    post: all('no method'),
  },
  'people/completions/:upload/import': {
    at: '/people/completions/{list}/import',
    get: all('shown'),
    post: only('done', 'department'),
  },
  'people/completions/:upload/removal': {
    at: '/people/completions/{list}/removal',
    get: all('shown'),
    post: only('done', 'department'),
  },
  learn: { at: '/learn', get: signedIn('shown'), post: all('no method') },
  'learn/:course': { at: '/learn/ba-muoi-phut-dau', get: signedIn('shown'), post: all('no method') },
  'learn/:course/:lesson': {
    at: '/learn/ba-muoi-phut-dau/lang-nghe',
    get: signedIn('shown'),
    post: all('no method'),
  },
  'learn/:course/:lesson/completion': {
    at: '/learn/ba-muoi-phut-dau/lang-nghe/completion',
    get: all('shown'),
    post: signedIn('done'),
  },
  'learn/:course/:lesson/place': {
    at: '/learn/ba-muoi-phut-dau/lang-nghe/place',
    get: all('declined'),
    post: signedIn('declined'),
  },
  'learn/:course/:lesson/runs': {
    at: '/learn/ba-muoi-phut-dau/lang-nghe/runs',
    get: all('shown'),
    post: signedIn('hidden'),
  },
  'learn/:course/:lesson/choices': {
    at: '/learn/ba-muoi-phut-dau/lang-nghe/choices',
    get: all('shown'),
    post: signedIn('done'),
  },
  'quizzes/:id': { at: '/quizzes/kiem-tra-ngan', get: signedIn('shown'), post: all('no method') },
  'quizzes/:id/attempts': {
    at: '/quizzes/kiem-tra-ngan/attempts',
    get: signedIn('done'),
    post: {
      anyone: 'login',
      learner: 'done',
      trainer: 'declined',
      leader: 'declined',
      department: 'declined',
      elsewhere: 'declined',
      administrator: 'declined',
    },
  },
  'attempts/:id': { at: '/attempts/{attempt}', get: only('shown', 'learner'), post: all('no method') },
  'attempts/:id/answers': {
    at: '/attempts/{attempt}/answers',
    get: signedIn('done'),
    post: only('declined', 'learner'),
  },
  'attempts/:id/answers/json': {
    at: '/attempts/{attempt}/answers.json',
    get: all('declined'),
    post: signedIn('declined'),
  },
  'attempts/:id/submission': {
    at: '/attempts/{attempt}/submission',
    get: signedIn('done'),
    post: only('done', 'learner'),
  },
  certificates: { at: '/certificates', get: signedIn('shown'), post: all('no method') },
  'certificates/:id': {
    at: '/certificates/{certificate}',
    get: only('shown', 'learner'),
    post: all('no method'),
  },
  'certificates/:id/pdf': {
    at: '/certificates/{certificate}.pdf',
    get: only('shown', 'learner'),
    post: all('no method'),
  },
  'certificates/:id/json': {
    at: '/certificates/{certificate}.json',
    get: only('shown', 'learner'),
    post: all('no method'),
  },
  'verify/status/:key/json': { at: '/verify/status/{key}.json', get: all('shown'), post: all('no method') },
  'certificates/register': {
    at: '/certificates/register',
    get: only('shown', 'leader', 'department', 'elsewhere', 'administrator'),
    post: all('no method'),
  },
  'certificates/register/xlsx': {
    at: '/certificates/register.xlsx',
    get: only('shown', 'leader', 'department', 'elsewhere', 'administrator'),
    post: all('no method'),
  },
  'certificates/register/pdf': {
    at: '/certificates/register.pdf',
    get: only('shown', 'leader', 'department', 'elsewhere', 'administrator'),
    post: all('no method'),
  },
  'certificates/register/papers': {
    at: '/certificates/register/papers',
    get: only('shown', 'leader', 'department', 'elsewhere', 'administrator'),
    post: all('no method'),
  },
  'certificates/register/papers/zip': {
    at: '/certificates/register/papers.zip',
    get: only('shown', 'leader', 'department', 'elsewhere', 'administrator'),
    post: all('no method'),
  },
  'certificates/register/drawings/json': {
    at: '/certificates/register/drawings.json',
    get: all('declined'),
    post: only('shown', 'leader', 'department', 'elsewhere', 'administrator'),
  },
  'certificates/register/:id': {
    at: '/certificates/register/{certificate}',
    get: only('shown', 'department', 'administrator'),
    post: all('no method'),
  },
  'certificates/register/:id/paper/pdf': {
    at: '/certificates/register/{certificate}/paper.pdf',
    get: only('shown', 'department', 'administrator'),
    post: all('no method'),
  },
  'certificates/register/:id/revocation': {
    at: '/certificates/register/{certificate}/revocation',
    get: only('shown', 'department', 'administrator'),
    post: only('declined', 'department', 'administrator'),
  },
  'certificates/register/:id/revocation/confirmation': {
    at: '/certificates/register/{certificate}/revocation/confirmation',
    get: only('shown', 'department', 'administrator'),
    post: only('declined', 'department', 'administrator'),
  },
  'certificates/register/:id/revocation/retraction': {
    at: '/certificates/register/{certificate}/revocation/retraction',
    get: only('shown', 'department', 'administrator'),
    post: only('declined', 'department', 'administrator'),
  },
  'certificates/register/:id/reissue': {
    at: '/certificates/register/{certificate}/reissue',
    get: only('shown', 'department', 'administrator'),
    post: only('declined', 'department', 'administrator'),
  },
  'certificates/register/:id/reissue/confirmation': {
    at: '/certificates/register/{certificate}/reissue/confirmation',
    get: only('shown', 'department', 'administrator'),
    post: only('declined', 'department', 'administrator'),
  },
  verify: { at: '/verify', get: all('shown'), post: all('no method') },
  'verify/:id': { at: '/verify/{certificate}', get: all('shown'), post: all('no method') },
  'verify/number': { at: '/verify/number', get: all('done'), post: all('no method') },
  'verify/file': { at: '/verify/file', get: all('shown'), post: all('declined') },
  'verify/keys/json': { at: '/verify/keys.json', get: all('shown'), post: all('no method') },
  'verify/offline': { at: '/verify/offline', get: all('shown'), post: all('no method') },
  coverage: {
    at: '/coverage',
    get: only('done', 'leader', 'department', 'elsewhere', 'administrator'),
    post: all('no method'),
  },
  'coverage/:unit': {
    at: '/coverage/06040',
    get: only('shown', 'leader', 'department', 'administrator'),
    post: all('no method'),
  },
  'coverage/:unit/ranking': {
    at: '/coverage/06040/ranking',
    get: only('shown', 'leader', 'department', 'administrator'),
    post: all('no method'),
  },
  'coverage/:unit/csv': {
    at: '/coverage/06040.csv',
    get: only('shown', 'leader', 'department', 'administrator'),
    post: all('no method'),
  },
  'coverage/:unit/target': {
    at: '/coverage/06040/target',
    get: only('shown', 'department', 'administrator'),
    post: only('declined', 'department', 'administrator'),
  },
  'coverage/:unit/people': {
    at: '/coverage/06040/people',
    get: only('shown', 'leader', 'department', 'administrator'),
    post: all('no method'),
  },
  'coverage/:unit/explanation': {
    at: '/coverage/06040/explanation?who=s',
    get: only('shown', 'leader', 'department', 'administrator'),
    post: all('no method'),
  },
  'coverage/:unit/xlsx': {
    at: '/coverage/06040.xlsx',
    get: only('shown', 'leader', 'department', 'administrator'),
    post: all('no method'),
  },
  'coverage/:unit/pdf': {
    at: '/coverage/06040.pdf',
    get: only('shown', 'leader', 'department', 'administrator'),
    post: all('no method'),
  },
  'coverage/:unit/people/xlsx': {
    at: '/coverage/06040/people.xlsx',
    get: only('shown', 'leader', 'department', 'administrator'),
    post: all('no method'),
  },
  'coverage/:unit/reports': {
    at: '/coverage/06040/reports',
    get: only('shown', 'leader', 'department', 'administrator'),
    post: only('declined', 'leader', 'department', 'administrator'),
  },
  'coverage/:unit/reports/people': {
    at: '/coverage/06040/reports/people',
    get: only('shown', 'leader', 'department', 'administrator'),
    post: all('no method'),
  },
  'coverage/:unit/reports/:report/pdf': {
    at: '/coverage/06040/reports/{report}.pdf',
    get: only('shown', 'leader', 'department', 'administrator'),
    post: all('no method'),
  },
  'coverage/:unit/reports/subscription': {
    at: '/coverage/06040/reports/subscription',
    get: only('shown', 'leader', 'department', 'administrator'),
    post: only('declined', 'leader', 'department', 'administrator'),
  },
  'coverage/:unit/reports/subscription/ending': {
    at: '/coverage/06040/reports/subscription/ending',
    get: all('shown'),
    post: only('done', 'department'),
  },
  'api/coverage/:unit': { at: '/api/coverage/06040', get: all('declined'), post: all('no method') },
  corrections: {
    at: '/corrections',
    get: only('shown', 'leader', 'department', 'elsewhere', 'administrator'),
    post: all('no method'),
  },
  'corrections/new': {
    at: '/corrections/new?unit=06040',
    get: only('shown', 'leader', 'department', 'administrator'),
    post: only('declined', 'leader', 'department', 'administrator'),
  },
  'corrections/:id': {
    at: '/corrections/{correction}',
    get: only('shown', 'leader', 'department', 'administrator'),
    post: all('no method'),
  },
  'corrections/:id/answer': {
    at: '/corrections/{correction}/answer',
    get: only('shown', 'leader', 'department', 'administrator'),
    post: only('declined', 'department', 'administrator'),
  },
  'corrections/:id/withdrawal': {
    at: '/corrections/{correction}/withdrawal',
    get: all('shown'),
    post: only('done', 'leader'),
  },
  'account/standing': { at: '/account/standing', get: signedIn('shown'), post: signedIn('declined') },
  'coverage/:unit/people/csv': {
    at: '/coverage/06040/people.csv',
    get: only('shown', 'leader', 'department', 'administrator'),
    post: all('no method'),
  },
  'coverage/:unit/assignment': {
    at: '/coverage/06040/assignment?person={sao}',
    get: only('shown', 'leader', 'department', 'administrator'),
    post: only('declined', 'leader', 'department', 'administrator'),
  },
  'coverage/:unit/reminder': {
    at: '/coverage/06040/reminder?person={sao}',
    get: only('shown', 'leader', 'department', 'administrator'),
    post: only('declined', 'leader', 'department', 'administrator'),
  },
  'coverage/:unit/calls': {
    at: '/coverage/06040/calls?person={sao}',
    get: only('shown', 'leader', 'department', 'administrator'),
    post: only('declined', 'leader', 'department', 'administrator'),
  },
  'coverage/:unit/calls/csv': {
    at: '/coverage/06040/calls.csv?person={sao}',
    get: only('shown', 'leader', 'department', 'administrator'),
    post: all('no method'),
  },
  'coverage/:unit/calls/xlsx': {
    at: '/coverage/06040/calls.xlsx?person={sao}',
    get: only('shown', 'leader', 'department', 'administrator'),
    post: all('no method'),
  },
  'coverage/:unit/actions': {
    at: '/coverage/06040/actions',
    get: only('shown', 'leader', 'department', 'administrator'),
    post: all('no method'),
  },
  'coverage/:unit/actions/:id': {
    at: '/coverage/06040/actions/{urging}',
    get: only('shown', 'leader', 'department', 'administrator'),
    post: all('no method'),
  },
  'coverage/:unit/actions/:id/retraction': {
    at: '/coverage/06040/actions/{urging}/retraction',
    get: only('shown', 'leader', 'department', 'administrator'),
    post: only('done', 'leader', 'department', 'administrator'),
  },
  'people/:id/assignments/:assignment/retraction': {
    at: '/people/{sao}/assignments/{assignment}/retraction',
    get: only('shown', 'leader', 'department', 'administrator'),
    post: only('done', 'leader', 'department', 'administrator'),
  },
  requirements: {
    at: '/requirements',
    get: only('shown', 'leader', 'department', 'elsewhere', 'administrator'),
    post: only('declined', 'department', 'elsewhere', 'administrator'),
  },
  'requirements/new': {
    at: '/requirements/new',
    get: only('shown', 'department', 'elsewhere', 'administrator'),
    post: all('no method'),
  },
  'requirements/preview': {
    at: '/requirements/preview',
    get: only('shown', 'department', 'elsewhere', 'administrator'),
    post: only('declined', 'department', 'elsewhere', 'administrator'),
  },
  'requirements/:id/ending': {
    at: '/requirements/{requirement}/ending',
    get: only('shown', 'department', 'administrator'),
    post: only('declined', 'department', 'administrator'),
  },
  'requirements/:id/withdrawal': {
    at: '/requirements/{requirement}/withdrawal',
    get: only('shown', 'department', 'administrator'),
    post: only('done', 'department', 'administrator'),
  },
  'requirements/certifications': {
    at: '/requirements/certifications',
    get: only('shown', 'leader', 'department', 'elsewhere', 'administrator'),
    post: all('no method'),
  },
  'requirements/certifications/new': {
    at: '/requirements/certifications/new',
    get: only('shown', 'administrator'),
    post: only('declined', 'administrator'),
  },
  'requirements/certifications/:id': {
    at: '/requirements/certifications/{certification}',
    get: only('shown', 'leader', 'department', 'elsewhere', 'administrator'),
    post: only('declined', 'administrator'),
  },
  'requirements/certifications/:id/preview': {
    at: '/requirements/certifications/{certification}/preview',
    get: only('shown', 'leader', 'department', 'elsewhere', 'administrator'),
    post: only('declined', 'administrator'),
  },
  'requirements/certifications/:id/removal': {
    at: '/requirements/certifications/{certification}/removal',
    get: only('shown', 'administrator'),
    post: only('declined', 'administrator'),
  },
  units: {
    at: '/units',
    get: only('shown', 'leader', 'department', 'elsewhere', 'administrator'),
    post: all('no method'),
  },
  'units/:code': {
    at: '/units/06040',
    get: only('shown', 'leader', 'department', 'administrator'),
    post: all('no method'),
  },
  'units/reorganisations': {
    at: '/units/reorganisations',
    get: only('shown', 'leader', 'department', 'elsewhere', 'administrator'),
    post: only('declined', 'department', 'elsewhere', 'administrator'),
  },
  'units/reorganisations/new': {
    at: '/units/reorganisations/new',
    get: only('shown', 'department', 'elsewhere', 'administrator'),
    post: all('no method'),
  },
  'units/reorganisations/preview': {
    at: '/units/reorganisations/preview',
    get: only('shown', 'department', 'elsewhere', 'administrator'),
    post: only('declined', 'department', 'elsewhere', 'administrator'),
  },
  'units/reorganisations/:id': {
    at: '/units/reorganisations/{reorganisation}',
    get: only('shown', 'department', 'administrator'),
    post: all('no method'),
  },
  'units/reorganisations/:id/undoing': {
    at: '/units/reorganisations/{reorganisation}/undoing',
    get: only('shown', 'department', 'administrator'),
    post: only('done', 'department', 'administrator'),
  },
  'units/reorganisations/:id/people': {
    at: '/units/reorganisations/{reorganisation}/people',
    get: only('shown', 'department', 'administrator'),
    post: only('declined', 'department', 'administrator'),
  },
  'requirements/certifications/:id/paper': {
    at: '/requirements/certifications/{certification}/paper',
    get: only('shown', 'administrator'),
    post: only('declined', 'administrator'),
  },
  'requirements/certifications/:id/paper/pdf': {
    at: '/requirements/certifications/{certification}/paper.pdf?layout=portrait&title=A&completed=B',
    get: only('shown', 'administrator'),
    post: all('no method'),
  },
  audit: { at: '/audit', get: only('shown', 'administrator'), post: all('no method') },
  teach: { at: '/teach', get: only('shown', 'trainer', 'administrator'), post: all('no method') },
  'teach/courses': {
    at: '/teach/courses',
    get: only('done', 'trainer', 'administrator'),
    post: only('declined', 'trainer', 'administrator'),
  },
  'teach/courses/:id': {
    at: '/teach/courses/{course}',
    get: only('shown', 'trainer', 'administrator'),
    post: all('no method'),
  },
  'teach/courses/:id/draft': {
    at: '/teach/courses/{course}/draft',
    get: only('done', 'trainer', 'administrator'),
    post: signedIn('hidden'),
  },
  'teach/courses/:id/facts': {
    at: '/teach/courses/{course}/facts',
    get: only('shown', 'trainer', 'administrator'),
    post: { ...only('declined', 'trainer', 'administrator'), anyone: 'declined' },
  },
  'teach/courses/:id/facts/json': {
    at: '/teach/courses/{course}/facts.json',
    get: all('declined'),
    post: { ...only('declined', 'trainer', 'administrator'), anyone: 'declined' },
  },
  'teach/courses/:id/modules': {
    at: '/teach/courses/{course}/modules',
    get: only('done', 'trainer', 'administrator'),
    post: only('declined', 'trainer', 'administrator'),
  },
  'teach/courses/:id/modules/:module/title': {
    at: '/teach/courses/{course}/modules/phan-1/title',
    get: only('done', 'trainer', 'administrator'),
    post: only('declined', 'trainer', 'administrator'),
  },
  'teach/courses/:id/lessons': {
    at: '/teach/courses/{course}/lessons',
    get: only('done', 'trainer', 'administrator'),
    post: only('declined', 'trainer', 'administrator'),
  },
  'teach/courses/:id/lessons/:lesson': {
    at: '/teach/courses/{course}/lessons/cho-ngoi',
    get: only('shown', 'trainer', 'administrator'),
    post: { ...only('declined', 'trainer', 'administrator'), anyone: 'declined' },
  },
  'teach/courses/:id/lessons/:lesson/json': {
    at: '/teach/courses/{course}/lessons/cho-ngoi.json',
    get: all('declined'),
    post: { ...only('declined', 'trainer', 'administrator'), anyone: 'declined' },
  },
  'teach/courses/:id/questions': {
    at: '/teach/courses/{course}/questions',
    get: only('done', 'trainer', 'administrator'),
    post: only('declined', 'trainer', 'administrator'),
  },
  'teach/courses/:id/questions/:question': {
    at: '/teach/courses/{course}/questions/cau-1',
    get: only('shown', 'trainer', 'administrator'),
    post: { ...only('declined', 'trainer', 'administrator'), anyone: 'declined' },
  },
  'teach/courses/:id/questions/:question/json': {
    at: '/teach/courses/{course}/questions/cau-1.json',
    get: all('declined'),
    post: { ...only('declined', 'trainer', 'administrator'), anyone: 'declined' },
  },
  'teach/courses/:id/quiz': {
    at: '/teach/courses/{course}/quiz',
    get: only('shown', 'trainer', 'administrator'),
    post: { ...only('declined', 'trainer', 'administrator'), anyone: 'declined' },
  },
  'teach/courses/:id/quiz/json': {
    at: '/teach/courses/{course}/quiz.json',
    get: all('declined'),
    post: { ...only('declined', 'trainer', 'administrator'), anyone: 'declined' },
  },
  'teach/courses/:id/moves': {
    at: '/teach/courses/{course}/moves',
    get: only('done', 'trainer', 'administrator'),
    post: only('declined', 'trainer', 'administrator'),
  },
  'teach/courses/:id/removals': {
    at: '/teach/courses/{course}/removals',
    get: only('done', 'trainer', 'administrator'),
    post: only('declined', 'trainer', 'administrator'),
  },
  'teach/courses/:id/restorations': {
    at: '/teach/courses/{course}/restorations',
    get: only('done', 'trainer', 'administrator'),
    post: only('declined', 'trainer', 'administrator'),
  },
  'teach/courses/:id/preview': {
    at: '/teach/courses/{course}/preview',
    get: only('shown', 'trainer', 'administrator'),
    post: all('no method'),
  },
  'teach/courses/:id/preview/:step': {
    at: '/teach/courses/{course}/preview/cho-ngoi',
    get: only('shown', 'trainer', 'administrator'),
    post: all('no method'),
  },
  'teach/courses/:id/publication': {
    at: '/teach/courses/{course}/publication',
    get: only('shown', 'trainer', 'administrator'),
    post: only('declined', 'trainer', 'administrator'),
  },
  'teach/courses/:id/versions/:number': {
    at: '/teach/courses/{published}/versions/1',
    get: only('shown', 'trainer', 'administrator'),
    post: all('no method'),
  },
  '*': { at: '/khong-co-trang-nay', get: all('hidden'), post: all('hidden') },
}
