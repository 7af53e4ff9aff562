import type { Outline } from '../../domain/courses/outline.ts'
import { COURSE_STEP } from '../../domain/drafts/preview.ts'
import { text } from '../../i18n/text.ts'
import { paths } from '../../paths.ts'
import { ButtonLink } from '../kit/button.tsx'
import { Page } from '../kit/page.tsx'

const t = text.publication.preview

export type PreviewPageProps = {
  id: string
  outline: Outline
  /** Key of the step that the phone shows. */
  step: string
  /** Where that step is written; null: it is not written here. */
  edit: string | null
}

/** The draft on a phone of 360 points, in a frame beside the list of its steps. */
export function PreviewPage({ id, outline, step, edit }: PreviewPageProps) {
  const steps = [{ key: COURSE_STEP, title: t.course }, ...outline.items]
  return (
    <Page
      title={`${t.title}: ${outline.title || text.drafts.untitled}`}
      lead={outline.items.length > 0 ? t.lead : t.nothing}
      back={{ to: paths.teachCourse(id), label: text.drafts.backToCourse }}
    >
      <div className="preview">
        <nav aria-label={t.steps}>
          <ol className="preview-steps">
            {steps.map(({ key, title }) => (
              <li key={key}>
                <a href={paths.teachPreview(id, key)} aria-current={key === step ? 'true' : undefined}>
                  {title || text.drafts.untitled}
                </a>
              </li>
            ))}
          </ol>
        </nav>
        <div className="preview-screen">
          <p className="flex flex-wrap gap-2">
            <ButtonLink to={paths.teachPreviewStep(id, step)} tone="secondary">
              {t.whole}
            </ButtonLink>
            {edit ? (
              <ButtonLink to={edit} tone="quiet">
                {t.edit}
              </ButtonLink>
            ) : null}
          </p>
          <iframe className="phone" src={paths.teachPreviewStep(id, step)} title={t.phone} />
        </div>
      </div>
    </Page>
  )
}
