import { audit } from './audit.ts'
import { backup } from './backup.ts'
import { accessTokens } from './access-tokens.ts'
import { accounts } from './accounts.ts'
import { boundaries } from './boundaries.ts'
import { coverageCommune } from './coverage-commune.ts'
import { coverageMap } from './coverage-map.ts'
import { calls } from './calls.ts'
import { certificatesVerify } from './certificates-verify.ts'
import { codes } from './codes.ts'
import { certificates } from './certificates.ts'
import { certifications } from './certifications.ts'
import { commandLine } from './command-line.ts'
import { completions } from './completions.ts'
import { coverage } from './coverage.ts'
import { explanation } from './coverage-explanation.ts'
import { dashboard } from './coverage-dashboard.ts'
import { coverageTarget } from './coverage-target.ts'
import { coverageTrend } from './coverage-trend.ts'
import { coverageReports } from './coverage-report.ts'
import { courses } from './courses.ts'
import { coverageAct } from './coverage-act.ts'
import { coverageList } from './coverage-list.ts'
import { drafts } from './drafts.ts'
import { editor } from './editor.ts'
import { fields } from './fields.ts'
import { home } from './home.ts'
import { leaving } from './leaving.ts'
import { ownData } from './own-data.ts'
import { papers } from './papers.ts'
import { people } from './people.ts'
import { privacy } from './privacy.ts'
import { publication } from './publication.ts'
import { quizzes } from './quizzes.ts'
import { refusals } from './refusals.ts'
import { reminders } from './reminders.ts'
import { register } from './register.ts'
import { requests } from './requests.ts'
import { requirements } from './requirements.ts'
import { roster } from './roster.ts'
import { rosterPages } from './roster-pages.ts'
import { secondStep } from './second-step.ts'
import { settings } from './settings.ts'
import { setup } from './setup.ts'
import { shell } from './shell.ts'
import { signingKeys } from './signing-keys.ts'
import { staff } from './staff.ts'
import { reorganising } from './reorganising.ts'
import { units } from './units.ts'
import { waivers } from './waivers.ts'
import { corrections } from './corrections.ts'

/** The Vietnamese catalogue. Entries are texts, or functions of what they speak of. */
export const vi = {
  shell,
  editor,
  home,
  people,
  staff,
  accessTokens,
  accounts,
  boundaries,
  coverageCommune,
  coverageMap,
  calls,
  certificatesVerify,
  codes,
  privacy,
  leaving,
  ownData,
  courses,
  quizzes,
  certificates,
  papers,
  certifications,
  requirements,
  coverage,
  explanation,
  coverageTarget,
  coverageTrend,
  dashboard,
  coverageReports,
  coverageAct,
  coverageList,
  audit,
  drafts,
  setup,
  roster,
  rosterPages,
  completions,
  waivers,
  corrections,
  secondStep,
  reminders,
  settings,
  signingKeys,
  units,
  reorganising,
  fields,
  publication,
  refusals,
  register,
  requests,
  backup,
  commandLine,
}
