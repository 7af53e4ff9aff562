import type { Node } from 'prosemirror-model'
import { readMarkdown } from './read-markdown.ts'
import { sameLesson } from './same-lesson.ts'
import { writeMarkdown } from './write-markdown.ts'

/** The document of a text that the editor can take over; null where it would come back changed. */
export function openLesson(markdown: string): Node | null {
  try {
    const doc = readMarkdown(markdown)
    return sameLesson(markdown, writeMarkdown(doc)) ? doc : null
  } catch {
    return null
  }
}
