import { escapeHtml } from '../domain/language/escape-html.ts'

/** What a letter says. It has one link, and no picture: nothing is fetched when it is opened. */
export type LetterWords = {
  subject: string
  greeting: string
  intro: string
  items: string[]
  action: { label: string; url: string }
  closing: string[]
  attachments?: Attachment[]
}

export type Attachment = { filename: string; contentType: string; content: Buffer }

export function asText({ greeting, intro, items, action, closing }: LetterWords): string {
  const list = items.map((item) => `- ${item}`).join('\n')
  const parts = [greeting, intro, list, `${action.label}: ${action.url}`, ...closing]
  return `${parts.filter(Boolean).join('\n\n')}\n`
}

export function asHtml({ subject, greeting, intro, items, action, closing }: LetterWords): string {
  const paragraph = (words: string) => (words ? `<p>${escapeHtml(words)}</p>` : '')
  const list = items.map((item) => `<li>${escapeHtml(item)}</li>`).join('')
  return [
    `<!doctype html><html lang="vi"><head><meta charset="utf-8"><title>${escapeHtml(subject)}</title></head><body>`,
    paragraph(greeting),
    paragraph(intro),
    list ? `<ul>${list}</ul>` : '',
    `<p><a href="${escapeHtml(action.url)}">${escapeHtml(action.label)}</a></p>`,
    ...closing.map(paragraph),
    '</body></html>',
  ].join('\n')
}
