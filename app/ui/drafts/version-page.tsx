import type { Step } from '../../domain/courses/outline.ts'
import { text } from '../../i18n/text.ts'
import { paths } from '../../paths.ts'
import { Badge } from '../kit/badge.tsx'
import { ButtonLink } from '../kit/button.tsx'
import { Card } from '../kit/card.tsx'
import { Notice } from '../kit/notice.tsx'
import { Page } from '../kit/page.tsx'
import { changeOf, type VersionLine } from './versions-section.tsx'
import { WhatIsIn } from './what-is-in.tsx'

const t = text.publication.version

type VersionStep = Omit<Step, 'summary'> & { relearn: boolean }

export type VersionPageProps = {
  id: string
  slug: string
  /** Number of the version that learners have now. */
  newest: number
  version: VersionLine
  steps: VersionStep[]
}

/** What learners got with a version; right after publishing it, what has just happened. */
export function VersionPage({ id, slug, newest, version, steps }: VersionPageProps) {
  const isCurrent = version.number === newest
  return (
    <Page
      title={t.title(version.number, version.title)}
      lead={t.published(version.publishedAt, version.publisher ?? text.drafts.fromFiles)}
      back={{ to: paths.teachCourse(id), label: text.drafts.backToCourse }}
      width="narrow"
    >
      <div className="flex flex-col gap-6">
        <Notice tone={isCurrent ? 'good' : 'neutral'} title={isCurrent ? t.current : t.past(newest)}>
          {isCurrent ? <p>{t.where}</p> : null}
        </Notice>
        {isCurrent ? (
          <p>
            <ButtonLink to={paths.course(slug)}>{t.see}</ButtonLink>
          </p>
        ) : null}
        <Card>
          <section className="flex flex-col gap-3">
            <h2 className="text-xl font-semibold">{t.get}</h2>
            <WhatIsIn steps={steps} />
            <Change version={version} />
            <ol className="draft-lines">
              {steps.map((step) => (
                <StepLine key={step.key} step={step} />
              ))}
            </ol>
          </section>
        </Card>
      </div>
    </Page>
  )
}

function Change({ version }: { version: VersionLine }) {
  return (
    <p>
      <strong>{changeOf(version)}.</strong> {version.change === 'substantive' ? `${t.kept} ` : ''}
      {version.refresherBy ? t.refresher(version.refresherBy) : ''}
    </p>
  )
}

function StepLine({ step: { title, kind, minutes, relearn } }: { step: VersionStep }) {
  return (
    <li className="draft-line">
      <span className="draft-line-text">
        <span className="font-medium">{title}</span>
        <span className="text-sm text-muted">
          {text.courses.kinds[kind]} · {text.courses.minutes(minutes)}
        </span>
      </span>
      {relearn ? <Badge tone="warn">{t.relearn}</Badge> : null}
    </li>
  )
}
