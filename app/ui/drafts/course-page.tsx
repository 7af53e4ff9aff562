import type { CourseDraft } from '../../domain/drafts/draft.ts'
import { text } from '../../i18n/text.ts'
import { paths } from '../../paths.ts'
import { Button, ButtonLink } from '../kit/button.tsx'
import { Card } from '../kit/card.tsx'
import { Page } from '../kit/page.tsx'
import { OutlineSection } from './outline-section.tsx'
import { QuestionsSection } from './questions-section.tsx'
import { RemovedSection } from './removed-section.tsx'
import { VersionsSection, type VersionLine } from './versions-section.tsx'

const t = text.drafts

type Draft = { draft: CourseDraft; version: number; publishedVersion: number | null }
export type CoursePageProps = { id: string; draft: Draft | null; versions: VersionLine[] }

/** A course as those who write it work on it; without a draft, what is published of it. */
export function CoursePage({ id, draft, versions }: CoursePageProps) {
  const newest = versions[0] ?? null
  const title = draft ? draft.draft.facts.title || t.untitled : (newest?.title ?? t.untitled)
  return (
    <Page
      title={title}
      lead={stateOf(draft, newest)}
      back={{ to: paths.teach(), label: t.back }}
      actions={draft ? <Actions id={id} /> : null}
    >
      <div className="flex flex-col gap-8">
        {draft ? (
          <Workbench id={id} draft={draft.draft} />
        ) : (
          <Revise id={id} possible={newest?.revisable ?? false} />
        )}
        {versions.length > 0 ? <VersionsSection id={id} versions={versions} /> : null}
      </div>
    </Page>
  )
}

function stateOf(draft: Draft | null, newest: VersionLine | null): string {
  if (!newest) return t.state.never
  if (!draft) return t.state.published(newest.number)
  return draft.version === draft.publishedVersion
    ? t.state.same(newest.number)
    : t.state.changed(newest.number)
}

function Actions({ id }: { id: string }) {
  return (
    <>
      <ButtonLink to={paths.teachPreview(id)} tone="secondary">
        {t.preview}
      </ButtonLink>
      <ButtonLink to={paths.teachPublication(id)}>{t.publish}</ButtonLink>
    </>
  )
}

function Workbench({ id, draft }: { id: string; draft: CourseDraft }) {
  return (
    <>
      <Facts id={id} facts={draft.facts} />
      <OutlineSection id={id} modules={draft.modules} />
      <QuestionsSection id={id} draft={draft} />
      <RemovedSection id={id} removed={draft.removed} />
    </>
  )
}

function Facts({ id, facts }: { id: string; facts: CourseDraft['facts'] }) {
  return (
    <Card>
      <section className="flex flex-col gap-2">
        <div className="part-head">
          <h2 className="text-xl font-semibold">{t.facts}</h2>
          <a href={paths.teachFacts(id)} className="part-link">
            {t.edit}
          </a>
        </div>
        <p className={facts.summary ? undefined : 'text-muted'}>{facts.summary || t.noSummary}</p>
        <p className="text-sm text-muted">{t.hours(facts.hours)}</p>
      </section>
    </Card>
  )
}

function Revise({ id, possible }: { id: string; possible: boolean }) {
  if (!possible) return <p>{t.revise.impossible}</p>
  return (
    <Card>
      <form method="post" action={paths.teachDraft(id)} className="flex flex-col gap-3">
        <h2 className="text-xl font-semibold">{t.revise.title}</h2>
        <p>{t.revise.lead}</p>
        <p>
          <Button>{t.revise.submit}</Button>
        </p>
      </form>
    </Card>
  )
}
