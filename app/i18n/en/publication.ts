import { formatDay, formatInstant } from '../format.ts'
import type { Texts } from '../text.ts'

const several = (count: number, one: string, more = `${one}s`) => `${count} ${count === 1 ? one : more}`

export const publication: Texts['publication'] = {
  preview: {
    title: 'Preview',
    lead: 'The draft as learners would see it on a phone. Nothing is recorded.',
    steps: 'Choose a part to look at',
    course: 'The course’s page',
    phone: 'Screen of a phone',
    whole: 'Open as a whole page',
    edit: 'Change this part',
    nothing: 'The course has no lesson to look at yet.',
    ribbon: 'Preview of a draft. Learners do not see it yet, and nothing is recorded.',
    leave: 'Leave the preview',
    next: 'Next',
    takenOver: 'This part stays as it is published; learners see nothing new.',
    seeNow: 'See what is published',
    paper: (drawn, all) =>
      drawn < all
        ? `Each test draws ${drawn} of these ${all} questions, in mixed order.`
        : `Each test has all ${all} of these questions, in mixed order.`,
    answers: 'Answers, which learners see only after handing in',
    right: (options) => `Right: ${options}`,
  },
  title: 'Publish',
  leadProblems: 'A few things must be mended before this can be published.',
  lead: 'What is published cannot be changed any more; to change it, publish the next version. The draft stays, to be written on.',
  problems: (count) => `${several(count, 'thing')} to mend`,
  places: {
    course: 'Course',
    module: (title) => `Part “${title}”`,
    lesson: (title) => `Lesson “${title}”`,
    question: (number) => `Question ${number}`,
    quiz: 'Test',
  },
  nothingNew: (number) => `The draft is the same as version ${number}. There is nothing new to publish.`,
  newerFromFiles: (number) =>
    `While this was being written, version ${number} was loaded from files. Publishing this draft will replace it. Look at that version first.`,
  willGet: (number) => `Version ${number} will have`,
  readings: (count) => several(count, 'reading'),
  scenarios: (count) => several(count, 'scenario'),
  quizzes: (count) => several(count, 'test'),
  changes: (changed, added) =>
    `Compared with what is published: ${several(changed, 'lesson')} with changed words, ${several(added, 'new lesson')}.`,
  edition: {
    legend: 'To those who took the version before, this is',
    editorial: 'Small correction',
    editorialHint:
      'Words corrected, examples added. What people have done still counts. New lessons are to be learned.',
    substantive: 'Change in substance',
    substantiveHint:
      'For example when the law has changed. The lessons chosen below are to be learned again, all others still count.',
    relearn: 'Lessons to learn again (only for a change in substance)',
    refresherBy: 'To be learned again by the end of (leave empty for no date)',
    refresherHint: 'Learners see this date on their page Learning.',
    isChanged: 'changed',
    isNew: 'new',
  },
  submit: (number) => `Publish version ${number}`,
  version: {
    title: (number, course) => `${course}, version ${number}`,
    published: (at, who) => `Published ${formatInstant(at)}, ${who}`,
    current: 'This is what learners have now.',
    past: (number) => `Learners have version ${number} now. This one is kept as it was.`,
    get: 'Learners get',
    where: 'The course is on the page Learning of every learner.',
    see: 'See it as a learner',
    relearn: 'to be learned again',
    refresher: (day) => `To be learned again by the end of ${formatDay(day)}.`,
    kept: 'What people have done in other lessons still counts.',
  },
}
