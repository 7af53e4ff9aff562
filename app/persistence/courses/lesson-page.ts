import type { Outline, OutlineItem } from '../../domain/courses/outline.ts'
import { scenarioView, type ScenarioView } from '../../domain/courses/scenario-view.ts'
import type { Reader } from '../client.ts'
import { itemOf, lessonContent, outlineOf } from './outlines.ts'
import { newestRun } from './scenario-runs.ts'

export type LessonPageData = {
  outline: Outline
  item: OutlineItem
  html: string
  /** For a scenario: where the newest walk through it stands. */
  scenario: ScenarioView | null
}

/** A lesson as one person sees it; null when there is no such course or lesson. */
export async function lessonPage(
  personId: string,
  db: Reader,
  course: string,
  lesson: string,
): Promise<LessonPageData | null> {
  const outline = await outlineOf(personId, db, course)
  const item = outline && itemOf(outline, lesson)
  const content = outline && item && (await lessonContent(db, outline.versionId, item.key))
  if (!content) return null
  if (!content.scenario) return { outline, item, html: content.html, scenario: null }
  const run = await newestRun(personId, db, content.id)
  const scenario = scenarioView(content.scenario, run?.steps ?? [], `${personId}/${content.id}`)
  return { outline, item, html: content.html, scenario }
}
