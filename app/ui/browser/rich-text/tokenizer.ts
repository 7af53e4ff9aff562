import MarkdownIt from 'markdown-it'
import container from 'markdown-it-container'
import { boxes, boxNamed, isAllowedLink, markdownOptions } from '../../../domain/courses/lesson-policy.ts'

/** Reads Markdown by the same policy as `files/markdown.ts`, which renders what learners see. */
export const tokenizer = new MarkdownIt(markdownOptions)
tokenizer.validateLink = isAllowedLink
for (const box of boxes) tokenizer.use(container, box, { validate: (info: string) => boxNamed(info) === box })
