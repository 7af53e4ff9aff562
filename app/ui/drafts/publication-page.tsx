import type { Step } from '../../domain/courses/outline.ts'
import type { Place, Problem } from '../../domain/drafts/publishable.ts'
import type { Refusal } from '../../domain/refusal.ts'
import { text } from '../../i18n/text.ts'
import { paths } from '../../paths.ts'
import { Button } from '../kit/button.tsx'
import { Card } from '../kit/card.tsx'
import { Notice } from '../kit/notice.tsx'
import { Page } from '../kit/page.tsx'
import { RefusalNotice } from '../shell/refusal-notice.tsx'
import { EditionFields } from './edition-fields.tsx'
import { WhatIsIn } from './what-is-in.tsx'

const t = text.publication

export type PublicationPageProps = {
  id: string
  version: number
  number: number
  problems: Problem[]
  steps: Step[]
  nothingNew: boolean
  newerFromFiles: number | null
  changed: string[]
  added: string[]
  refusal: Refusal | null
}

/** What keeps a draft from being published, or the button that publishes it. */
export function PublicationPage(page: PublicationPageProps) {
  const { id, problems, nothingNew, number, newerFromFiles, refusal } = page
  return (
    <Page
      title={t.title}
      lead={problems.length > 0 ? t.leadProblems : t.lead}
      back={{ to: paths.teachCourse(id), label: text.drafts.backToCourse }}
      width="narrow"
    >
      <div className="flex flex-col gap-6">
        {refusal ? <RefusalNotice refusal={refusal} /> : null}
        {newerFromFiles === null ? null : (
          <Notice tone="warn" title={t.newerFromFiles(newerFromFiles)}>
            <a href={paths.teachVersion(id, newerFromFiles)}>{text.drafts.version(newerFromFiles)}</a>
          </Notice>
        )}
        {problems.length > 0 ? (
          <Problems id={id} problems={problems} />
        ) : nothingNew ? (
          <Notice tone="info" title={t.nothingNew(number - 1)} />
        ) : (
          <PublicationForm {...page} />
        )}
      </div>
    </Page>
  )
}

function Problems({ id, problems }: { id: string; problems: Problem[] }) {
  return (
    <section className="flex flex-col gap-3">
      <h2 className="text-xl font-semibold">{t.problems(problems.length)}</h2>
      <ul className="draft-lines">
        {problems.map(({ name, place, found }, index) => (
          <li key={index} className="draft-line">
            <span className="draft-line-text">
              <a href={whereToMend(id, place)} className="font-medium">
                {placeName(place)}
              </a>
              <span>{text.drafts.problems[name](found ?? '')}</span>
            </span>
          </li>
        ))}
      </ul>
    </section>
  )
}

function placeName(place: Place): string {
  if (place.at === 'course' || place.at === 'quiz') return t.places[place.at]
  if (place.at === 'question') return t.places.question(place.number)
  return t.places[place.at](place.title || text.drafts.untitled)
}

function whereToMend(id: string, place: Place): string {
  switch (place.at) {
    case 'course':
      return paths.teachFacts(id)
    case 'module':
      return paths.teachPart(id, { what: 'module', key: place.key })
    case 'lesson':
      return paths.teachLesson(id, place.key)
    case 'question':
      return paths.teachQuestion(id, place.key)
    case 'quiz':
      return paths.teachQuiz(id)
  }
}

function PublicationForm({ id, version, number, steps, changed, added }: PublicationPageProps) {
  const isFirst = number === 1
  return (
    <form method="post" action={paths.teachPublication(id)} className="flex flex-col gap-6">
      <Card>
        <section className="flex flex-col gap-2">
          <h2 className="text-xl font-semibold">{t.willGet(number)}</h2>
          <WhatIsIn steps={steps} />
          {isFirst ? null : <p className="text-muted">{t.changes(changed.length, added.length)}</p>}
        </section>
      </Card>
      <input type="hidden" name="version" value={version} />
      <input type="hidden" name="after" value={number - 1} />
      {isFirst ? (
        <input type="hidden" name="change" value="first" />
      ) : (
        <EditionFields steps={steps} changed={changed} added={added} />
      )}
      <p>
        <Button>{t.submit(number)}</Button>
      </p>
    </form>
  )
}
