/**
 * The site map: one line per page, grouped by noun. `vite.config.ts` imports it as the Remix plugin's options.
 * Addresses that end in an extension (`/certificates/:id.pdf`) are written here as a last segment
 * (`/certificates/:id/pdf`); `app/http/extensions.ts` translates them.
 */
/** @type {import('@remix-run/dev').VitePluginConfig} */
export default {
  appDirectory: 'app',
  serverModuleFormat: 'esm',
  ignoredRouteFiles: ['**/*'],
  future: {
    v3_fetcherPersist: true,
    v3_relativeSplatPath: true,
    v3_throwAbortReason: true,
    v3_singleFetch: true,
    v3_lazyRouteDiscovery: false,
  },
  routes: (define) =>
    define((route) => {
      route('', 'routes/home/index.tsx', { index: true })
      route('text-size', 'routes/home/text-size.ts')
      route('language', 'routes/home/language.ts')

      route('setup', 'routes/settings/setup.tsx')
      route('setup/installation', 'routes/settings/setup-installation.tsx')
      route('settings', 'routes/settings/index.tsx')
      route('settings/department', 'routes/settings/department.tsx')
      route('settings/logo', 'routes/settings/logo.tsx')
      route('settings/logo/removal', 'routes/settings/logo-removal.ts')
      route('settings/privacy', 'routes/settings/privacy.tsx')
      route('settings/reminders', 'routes/settings/reminders.tsx')
      route('settings/reminders/test', 'routes/settings/reminder-test.tsx')
      route('settings/reminders/letters/:letter/again', 'routes/settings/letter-again.ts')
      route('settings/sign-in', 'routes/settings/sign-in.tsx')
      route('settings/keys', 'routes/settings/keys.tsx')
      route('settings/keys/rotation', 'routes/settings/key-rotation.tsx')
      route('settings/units', 'routes/settings/units.tsx')
      route('settings/boundaries', 'routes/settings/boundaries.tsx')
      route('settings/boundaries/:upload', 'routes/settings/boundaries-preview.tsx')
      route('settings/boundaries/:upload/taking', 'routes/settings/boundaries-taking.tsx')
      route('settings/boundaries/:upload/removal', 'routes/settings/boundaries-upload-removal.ts')
      route('settings/boundaries/files/:file/removal', 'routes/settings/boundaries-removal.ts')
      route('settings/curriculum', 'routes/settings/curriculum.ts')
      route('settings/requirements', 'routes/settings/requirements.ts')

      route('login', 'routes/people/login.tsx')
      route('login/code', 'routes/people/login-code.tsx')
      route('logout', 'routes/people/logout.ts')
      route('account', 'routes/people/account.tsx')
      route('account/data', 'routes/people/own-data.tsx')
      route('account/data/copy', 'routes/people/own-data-copy.tsx')
      route('account/data/json', 'routes/people/own-data-json.ts')
      route('account/password', 'routes/people/password.tsx')
      route('account/second-step', 'routes/people/second-step.tsx')
      route('account/second-step/confirmation', 'routes/people/second-step-confirmation.tsx')
      route('account/second-step/removal', 'routes/people/second-step-removal.tsx')
      route('account/privacy', 'routes/people/privacy-acknowledgement.tsx')
      route('account/sessions/ending', 'routes/people/sessions-ending.ts')
      route('account/sessions/:id/ending', 'routes/people/session-ending.ts')
      route('privacy', 'routes/people/privacy.tsx')

      route('people/calls', 'routes/people/calls.tsx')
      route('people/calls/csv', 'routes/people/calls-csv.ts')
      route('people/codes', 'routes/people/codes.tsx')
      route('people/codes/pdf', 'routes/people/codes-pdf.ts')
      route('people/import', 'routes/people/rosters.tsx')
      route('people/import/:upload', 'routes/people/roster-upload.tsx')
      route('people/import/:upload/columns', 'routes/people/roster-columns.tsx')
      route('people/import/:upload/reading', 'routes/people/roster-reading.ts')
      route('people/import/:upload/decisions', 'routes/people/roster-decisions.ts')
      route('people/import/:upload/completion', 'routes/people/roster-completion.ts')
      route('people/import/:upload/removal', 'routes/people/roster-removal.ts')
      route('people/imports/:id', 'routes/people/kept-roster.tsx')
      route('people/imports/:id/undoing', 'routes/people/kept-roster-undoing.tsx')

      route('accounts', 'routes/people/accounts.tsx')
      route('accounts/new', 'routes/people/new-account.tsx')
      route('accounts/:id', 'routes/people/account-card.tsx')
      route('accounts/:id/code', 'routes/people/account-code.tsx')
      route('accounts/:id/second-step/removal', 'routes/people/account-second-step-removal.ts')
      route('accounts/:id/suspension', 'routes/people/account-suspension.ts')
      route('accounts/:id/reinstatement', 'routes/people/account-reinstatement.ts')
      route('accounts/:id/appointments', 'routes/people/account-appointments.tsx')
      route('accounts/:id/appointments/:appointment/withdrawal', 'routes/people/account-withdrawal.ts')

      route('people', 'routes/people/people.tsx')
      route('people/csv', 'routes/people/people-csv.ts')
      route('people/new', 'routes/people/new-person.tsx')
      route('people/:id', 'routes/people/person.tsx')
      route('people/:id/details', 'routes/people/person-details.tsx')
      route('people/:id/transfer', 'routes/people/person-transfer.tsx')
      route('people/:id/leave', 'routes/people/person-leave.tsx')
      route('people/:id/return', 'routes/people/person-return.tsx')
      route('people/:id/second-duty', 'routes/people/person-second-duty.tsx')
      route('people/:id/postings/:posting/correction', 'routes/people/posting-correction.tsx')
      route('people/:id/postings/:posting/withdrawal', 'routes/people/posting-withdrawal.tsx')
      route('people/:id/code', 'routes/people/person-code.tsx')

      route('people/:id/waivers', 'routes/waivers/person-waivers.tsx')
      route('people/:id/waivers/:waiver/ending', 'routes/waivers/waiver-ending.tsx')
      route('people/:id/waivers/:waiver/retraction', 'routes/waivers/waiver-retraction.tsx')
      route('people/:id/completions', 'routes/completions/person-completions.tsx')
      route('people/:id/completions/:completion/retraction', 'routes/completions/completion-retraction.tsx')
      route('people/completions', 'routes/completions/lists.tsx')
      route('people/completions/:upload', 'routes/completions/list.tsx')
      route('people/completions/:upload/import', 'routes/completions/list-import.ts')
      route('people/completions/:upload/removal', 'routes/completions/list-removal.ts')

      route('learn', 'routes/courses/learn.tsx')
      route('learn/:course', 'routes/courses/course.tsx')
      route('learn/:course/:lesson', 'routes/courses/lesson.tsx')
      route('learn/:course/:lesson/completion', 'routes/courses/lesson-completion.ts')
      route('learn/:course/:lesson/place', 'routes/courses/lesson-place.ts')
      route('learn/:course/:lesson/runs', 'routes/courses/scenario-runs.ts')
      route('learn/:course/:lesson/choices', 'routes/courses/scenario-choices.ts')

      route('quizzes/:id', 'routes/quizzes/quiz.tsx')
      route('quizzes/:id/attempts', 'routes/quizzes/attempts.ts')
      route('attempts/:id', 'routes/quizzes/attempt.tsx')
      route('attempts/:id/answers', 'routes/quizzes/answers.tsx')
      route('attempts/:id/answers/json', 'routes/quizzes/answers-json.ts')
      route('attempts/:id/submission', 'routes/quizzes/submission.ts')

      route('certificates', 'routes/certificates/index.tsx')
      route('certificates/:id', 'routes/certificates/certificate.tsx')
      route('certificates/:id/pdf', 'routes/certificates/pdf.ts')
      route('certificates/:id/json', 'routes/certificates/badge.ts')
      route('certificates/register', 'routes/certificates/register.tsx')
      route('certificates/register/xlsx', 'routes/certificates/register-xlsx.ts')
      route('certificates/register/pdf', 'routes/certificates/register-pdf.ts')
      route('certificates/register/papers', 'routes/certificates/register-papers.tsx')
      route('certificates/register/papers/zip', 'routes/certificates/register-papers-zip.ts')
      route('certificates/register/drawings/json', 'routes/certificates/register-drawings.ts')
      route('certificates/register/:id', 'routes/certificates/registered.tsx')
      route('certificates/register/:id/paper/pdf', 'routes/certificates/registered-paper.ts')
      route('certificates/register/:id/revocation', 'routes/certificates/revocation.tsx')
      route(
        'certificates/register/:id/revocation/confirmation',
        'routes/certificates/revocation-confirmation.tsx',
      )
      route(
        'certificates/register/:id/revocation/retraction',
        'routes/certificates/revocation-retraction.tsx',
      )
      route('certificates/register/:id/reissue', 'routes/certificates/reissue.tsx')
      route('certificates/register/:id/reissue/confirmation', 'routes/certificates/reissue-confirmation.tsx')
      route('verify', 'routes/certificates/verify.tsx')
      route('verify/:id', 'routes/certificates/verify-one.tsx')
      route('verify/number', 'routes/certificates/verify-number.tsx')
      route('verify/file', 'routes/certificates/verify-file.tsx')
      route('verify/keys/json', 'routes/certificates/verify-keys.ts')
      route('verify/status/:key/json', 'routes/certificates/badge-status.ts')
      route('verify/offline', 'routes/certificates/verify-offline.tsx')

      route('coverage', 'routes/coverage/index.tsx')
      route('coverage/:unit', 'routes/coverage/unit.tsx')
      route('coverage/:unit/ranking', 'routes/coverage/ranking.tsx')
      route('coverage/:unit/csv', 'routes/coverage/csv.ts')
      route('coverage/:unit/target', 'routes/coverage/target.tsx')
      route('coverage/:unit/people', 'routes/coverage/people.tsx')
      route('coverage/:unit/people/csv', 'routes/coverage/people-csv.ts')
      route('coverage/:unit/explanation', 'routes/coverage/explanation.tsx')

      route('requirements', 'routes/requirements/index.tsx')
      route('requirements/new', 'routes/requirements/new-requirement.tsx')
      route('requirements/preview', 'routes/requirements/preview.tsx')
      route('requirements/:id/ending', 'routes/requirements/ending.tsx')
      route('requirements/:id/withdrawal', 'routes/requirements/withdrawal.tsx')
      route('requirements/certifications', 'routes/requirements/certifications.tsx')
      route('requirements/certifications/new', 'routes/requirements/new-certification.tsx')
      route('requirements/certifications/:id', 'routes/requirements/certification.tsx')
      route('requirements/certifications/:id/preview', 'routes/requirements/certification-preview.tsx')
      route('requirements/certifications/:id/removal', 'routes/requirements/certification-removal.tsx')
      route('requirements/certifications/:id/paper', 'routes/requirements/certification-paper.tsx')
      route('requirements/certifications/:id/paper/pdf', 'routes/requirements/certification-paper-pdf.ts')

      route('units', 'routes/units/index.tsx')
      route('units/:code', 'routes/units/unit.tsx')
      route('units/reorganisations', 'routes/units/reorganisations.tsx')
      route('units/reorganisations/new', 'routes/units/new-reorganisation.tsx')
      route('units/reorganisations/preview', 'routes/units/preview.tsx')
      route('units/reorganisations/:id', 'routes/units/reorganisation.tsx')
      route('units/reorganisations/:id/undoing', 'routes/units/undoing.tsx')
      route('units/reorganisations/:id/people', 'routes/units/people.tsx')

      route('audit', 'routes/audit/index.tsx')

      route('teach', 'routes/drafts/index.tsx')
      route('teach/courses', 'routes/drafts/courses.ts')
      route('teach/courses/:id', 'routes/drafts/course.tsx')
      route('teach/courses/:id/draft', 'routes/drafts/draft.ts')
      route('teach/courses/:id/facts', 'routes/drafts/facts.tsx')
      route('teach/courses/:id/facts/json', 'routes/drafts/facts-json.ts')
      route('teach/courses/:id/modules', 'routes/drafts/modules.ts')
      route('teach/courses/:id/modules/:module/title', 'routes/drafts/module-title.ts')
      route('teach/courses/:id/lessons', 'routes/drafts/lessons.ts')
      route('teach/courses/:id/lessons/:lesson', 'routes/drafts/lesson.tsx')
      route('teach/courses/:id/lessons/:lesson/json', 'routes/drafts/lesson-json.ts')
      route('teach/courses/:id/questions', 'routes/drafts/questions.ts')
      route('teach/courses/:id/questions/:question', 'routes/drafts/question.tsx')
      route('teach/courses/:id/questions/:question/json', 'routes/drafts/question-json.ts')
      route('teach/courses/:id/quiz', 'routes/drafts/quiz.tsx')
      route('teach/courses/:id/quiz/json', 'routes/drafts/quiz-json.ts')
      route('teach/courses/:id/moves', 'routes/drafts/moves.ts')
      route('teach/courses/:id/removals', 'routes/drafts/removals.ts')
      route('teach/courses/:id/restorations', 'routes/drafts/restorations.ts')
      route('teach/courses/:id/preview', 'routes/drafts/preview.tsx')
      route('teach/courses/:id/preview/:step', 'routes/drafts/preview-step.tsx')
      route('teach/courses/:id/publication', 'routes/drafts/publication.tsx')
      route('teach/courses/:id/versions/:number', 'routes/drafts/version.tsx')

      route('*', 'routes/home/not-found.tsx')
    }),
}
