import { formatCount } from '../format.ts'
import type { Texts } from '../text.ts'
import type { DraftRefusalName } from '../vi/draft-refusals.ts'

/** Words for what is declined while a course is written. */
export const draftRefusals: Pick<Texts['refusals'], DraftRefusalName> = {
  'text-too-long': ({ longest }) => ({
    title: 'Something written is too long',
    advice: `The text of a lesson has at most ${formatCount(longest)} characters. Make two lessons of it, or shorten the field that is too long. What you typed is still on this page and not saved.`,
  }),
  'draft-full': () => ({
    title: 'The course has as many parts as it can hold',
    advice:
      'A course has at most 60 parts with 100 lessons each, and 500 questions. Remove some, or begin another course.',
  }),
  'draft-changed': () => ({
    title: 'The draft was changed just now',
    advice:
      'Somebody changed the draft after you opened this page. Look at it again, then publish. Nothing has been published.',
  }),
  'course-changed': () => ({
    title: 'The course has a new version',
    advice:
      'Another version was published after you opened this page. Look at it again, then publish. The draft has not been published.',
  }),
  'draft-incomplete': () => ({
    title: 'The draft cannot be published yet',
    advice: 'Mend what is named below, then publish. Nothing has been published.',
  }),
  'nothing-to-relearn': () => ({
    title: 'No lesson to learn again was chosen',
    advice:
      'When the content changes in substance, choose at least one lesson to learn again; if there is none, choose “Small correction”.',
  }),
}
