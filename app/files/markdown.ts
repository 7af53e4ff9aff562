import MarkdownIt from 'markdown-it'
import anchor from 'markdown-it-anchor'
import container from 'markdown-it-container'
import {
  boxes,
  boxNamed,
  isAllowedLink,
  markdownOptions,
  readLawFacts,
  type Box,
} from '../domain/courses/lesson-policy.ts'
import { parseDay } from '../domain/day.ts'
import { fold } from '../domain/language/fold.ts'
import { formatDay } from '../i18n/format.ts'
import { vi } from '../i18n/vi/index.ts'

/** Lessons are kept as they are rendered, and are Vietnamese in every language. */
const t = vi.courses

/** A lesson's Markdown as HTML. Raw HTML in the source is shown as text; links lead to http(s), mailto and tel only. */
export function renderLesson(markdown: string, lesson: { reviewed: boolean }): string {
  const renderer = new MarkdownIt(markdownOptions)
  renderer.validateLink = isAllowedLink
  renderer.use(anchor, { slugify, tabIndex: false, level: [2, 3] })
  for (const box of boxes) {
    renderer.use(container, box, {
      validate: (info: string) => boxNamed(info) === box,
      render: (tokens: { nesting: number; info: string }[], index: number) =>
        renderBox(box, tokens, index, lesson.reviewed),
    })
  }
  let tables = 0
  renderer.renderer.rules['table_open'] = () =>
    `<div class="table-box" role="region" tabindex="0" aria-label="${t.table(++tables)}"><table>`
  renderer.renderer.rules['table_close'] = () => '</table></div>'
  return checkboxes(renderer.render(markdown))
}

function renderBox(
  box: Box,
  tokens: { nesting: number; info: string }[],
  index: number,
  reviewed: boolean,
): string {
  const token = tokens[index]
  if (token?.nesting === 1) {
    return `<section class="block block-${box}"><p class="block-title">${t.blocks[box]}</p>\n`
  }
  const opening = tokens.slice(0, index).findLast((earlier) => isOpening(earlier, box))
  return `${box === 'law' ? lawFoot(opening?.info ?? '', reviewed) : ''}</section>\n`
}

function isOpening(token: { nesting: number; info: string }, box: Box): boolean {
  return token.nesting === 1 && boxNamed(token.info) === box
}

/** Every legal statement shows where it stands, since when it holds, and whether a legal officer has reviewed it. */
function lawFoot(info: string, reviewed: boolean): string {
  const { basis, from: day, source } = readLawFacts(info)
  const from = parseDay(day)
  const labels = t.law
  const parts = [
    `<span class="law-basis">${escape(basis)}</span>`,
    from ? `<span class="law-from">${labels.effectiveFrom(formatDay(from))}</span>` : '',
    /^https?:\/\//u.test(source)
      ? `<a href="${escape(source)}" rel="noopener noreferrer nofollow">${labels.source}</a>`
      : '',
    reviewed ? '' : `<span class="badge-unreviewed">${labels.unreviewed}</span>`,
  ]
  return `<p class="law-foot">${parts.filter(Boolean).join(' ')}</p>`
}

/** `- [ ] item` becomes a box to look at, not a form: nothing is stored. */
function checkboxes(html: string): string {
  return html.replace(/<li>(\s*(?:<p>)?)\[[ xX]\]\s*/gu, '<li class="check">$1')
}

function slugify(heading: string): string {
  return fold(heading)
    .replace(/[^a-z0-9]+/gu, '-')
    .replace(/^-|-$/gu, '')
}

function escape(raw: string): string {
  return raw.replace(/&/gu, '&amp;').replace(/</gu, '&lt;').replace(/>/gu, '&gt;').replace(/"/gu, '&quot;')
}
