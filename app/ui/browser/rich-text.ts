/** The editor of lessons, for pages of trainers. Without it the field for Markdown is what it was. */
import { enhance } from './rich-text/enhance.ts'

for (const area of document.querySelectorAll<HTMLTextAreaElement>('textarea[data-rich-text]')) {
  // The script may stand on the page once for each field.
  if (area.dataset['richText'] === 'on') continue
  area.dataset['richText'] = 'on'
  enhance(area)
}
