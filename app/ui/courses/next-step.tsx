import { nextItem, type Outline } from '../../domain/courses/outline.ts'
import { text } from '../../i18n/text.ts'
import { paths } from '../../paths.ts'
import { ButtonLink } from '../kit/button.tsx'
import { Card } from '../kit/card.tsx'
import { Notice } from '../kit/notice.tsx'
import { CourseProgress } from './course-progress.tsx'

const t = text.courses

/** The one thing to do now, and nothing beside it. */
export function NextStep({ outline, certificateId }: { outline: Outline; certificateId: string | null }) {
  const next = nextItem(outline.items)
  const begun = outline.items.some((item) => item.done)
  const again = outline.items.filter((item) => item.again).length
  return (
    <Card>
      <div className="flex flex-col gap-4">
        <h2 lang="vi" className="text-xl font-semibold">
          {outline.title}
        </h2>
        <CourseProgress outline={outline} />
        {again > 0 ? <Notice tone="warn" title={t.changed(again, outline.refresherBy)} /> : null}
        {next ? (
          <div className="flex flex-col gap-3">
            <p>
              <span className="text-muted">{t.next}: </span>
              <strong lang="vi">{next.title}</strong>{' '}
              <span className="text-muted">
                ({t.kinds[next.kind].toLowerCase()}, {t.minutes(next.minutes)})
              </span>
            </p>
            <ButtonLink to={paths.step(outline.slug, next)} tone="primary">
              {begun ? t.resume : t.begin}
            </ButtonLink>
          </div>
        ) : (
          <p>{t.lead.done}</p>
        )}
        {certificateId ? (
          <ButtonLink to={paths.certificate(certificateId)} tone={next ? 'secondary' : 'primary'}>
            {t.certificate.see}
          </ButtonLink>
        ) : null}
      </div>
    </Card>
  )
}
