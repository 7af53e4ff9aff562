import { query } from './query.ts'

/** Addresses at which courses are written. */
export const teachingPaths = {
  teach: () => '/teach',
  teachCourses: () => '/teach/courses',
  teachCourse: (id: string) => `/teach/courses/${id}`,
  /** Where in a course's outline a part of it stands. */
  teachPart: (id: string, { what, key }: { what: 'module' | 'lesson' | 'question'; key: string }) =>
    `/teach/courses/${id}#${{ module: 'phan', lesson: 'bai', question: 'cau-hoi' }[what]}-${key}`,
  /** Begins the draft of a course that is published. */
  teachDraft: (id: string) => `/teach/courses/${id}/draft`,
  teachFacts: (id: string) => `/teach/courses/${id}/facts`,
  teachModules: (id: string) => `/teach/courses/${id}/modules`,
  teachModuleTitle: (id: string, module: string) => `/teach/courses/${id}/modules/${module}/title`,
  teachLessons: (id: string) => `/teach/courses/${id}/lessons`,
  teachLesson: (id: string, lesson: string) => `/teach/courses/${id}/lessons/${lesson}`,
  teachQuestions: (id: string) => `/teach/courses/${id}/questions`,
  teachQuestion: (id: string, question: string) => `/teach/courses/${id}/questions/${question}`,
  teachQuiz: (id: string) => `/teach/courses/${id}/quiz`,
  teachMoves: (id: string) => `/teach/courses/${id}/moves`,
  teachRemovals: (id: string) => `/teach/courses/${id}/removals`,
  teachRestorations: (id: string) => `/teach/courses/${id}/restorations`,
  /** The page with the phone; the step that it shows. */
  teachPreview: (id: string, step?: string) => `/teach/courses/${id}/preview${query({ step })}`,
  /** The draft's step as a learner would see it. */
  teachPreviewStep: (id: string, step: string) => `/teach/courses/${id}/preview/${step}`,
  teachPublication: (id: string) => `/teach/courses/${id}/publication`,
  teachVersion: (id: string, number: number) => `/teach/courses/${id}/versions/${number}`,
}
