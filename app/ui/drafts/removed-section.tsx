import type { CourseDraft } from '../../domain/drafts/draft.ts'
import { text } from '../../i18n/text.ts'
import { paths } from '../../paths.ts'
import { ChangeButton } from './change-button.tsx'

const t = text.drafts

/** What was taken out of a draft, to be brought back. */
export function RemovedSection({ id, removed }: { id: string; removed: CourseDraft['removed'] }) {
  const lessons = removed.lessons.map(({ lesson }) => ({ ...lesson, what: 'lesson' }))
  const questions = removed.questions.map(({ key, stem }) => ({ key, title: stem, what: 'question' }))
  const all = [...lessons, ...questions]
  if (all.length === 0) return null
  return (
    <details className="card" id="da-bo">
      <summary className="font-semibold">{t.removed.title(all.length)}</summary>
      <p className="my-3 text-muted">{t.removed.hint}</p>
      <ul className="draft-lines">
        {all.map(({ key, title, what }) => (
          <li key={`${what}/${key}`} className="draft-line">
            <span className="draft-line-text">{title || t.untitled}</span>
            <span className="draft-changes">
              <ChangeButton
                action={paths.teachRestorations(id)}
                fields={{ what, key }}
                label={t.removed.submit}
                of={t.removed.of(title || t.untitled)}
              />
            </span>
          </li>
        ))}
      </ul>
    </details>
  )
}
