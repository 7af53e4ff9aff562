import { certificates } from './certificates.ts'
import { coverage } from './coverage.ts'
import { courses } from './courses.ts'
import { home } from './home.ts'
import { people } from './people.ts'
import { quizzes } from './quizzes.ts'
import { refusals } from './refusals.ts'
import { shell } from './shell.ts'

/** The Vietnamese catalogue. Entries are texts, or functions of what they speak of. */
export const vi = { shell, home, people, courses, quizzes, certificates, coverage, refusals }
