import type { Outline, OutlineItem } from '../../domain/courses/outline.ts'
import type { Aftermath, ScenarioView } from '../../domain/courses/scenario-view.ts'
import { text } from '../../i18n/text.ts'
import { paths } from '../../paths.ts'
import { Badge } from '../kit/badge.tsx'
import { Button } from '../kit/button.tsx'
import { ChoiceList } from '../kit/choice-list.tsx'
import { Notice } from '../kit/notice.tsx'
import { Vietnamese } from '../kit/vietnamese.tsx'
import { LawFoot } from './law-foot.tsx'
import { LessonFrame } from './lesson-frame.tsx'
import { Onward } from './reading-page.tsx'

const t = text.courses.scenario
const tones = { right: 'good', wrong: 'warn', dangerous: 'bad' } as const

type Props = { outline: Outline; item: OutlineItem; practice: ScenarioView; unchosen: boolean }

/** A situation, what one chose, what came of it, and the next decision. */
export function ScenarioPage({ outline, item, practice, unchosen }: Props) {
  const { at, last, end } = practice
  return (
    <LessonFrame outline={outline} item={item}>
      <div className="flex flex-col gap-6">
        {practice.begun ? null : <Opening practice={practice} />}
        <div id="tiep" className="flex scroll-mt-4 flex-col gap-6">
          {last ? <WhatHappened last={last} back={practice.back} /> : null}
          {at ? <Decision course={outline.slug} lesson={item.key} at={at} unchosen={unchosen} /> : null}
          {end ? <Ending outline={outline} item={item} end={end} /> : null}
        </div>
      </div>
    </LessonFrame>
  )
}

function Opening({ practice }: { practice: ScenarioView }) {
  return (
    <div className="flex flex-col gap-4">
      <section className="block block-situation">
        <p className="block-title">{t.persona}</p>
        <p lang="vi">{practice.persona}</p>
      </section>
      <section>
        <h2 className="font-semibold">{t.learn}</h2>
        <ul lang="vi" className="ml-5 list-disc">
          {practice.learn.map((aim) => (
            <li key={aim}>{aim}</li>
          ))}
        </ul>
      </section>
    </div>
  )
}

function WhatHappened({ last, back }: { last: Aftermath; back: boolean }) {
  return (
    <section className="flex flex-col gap-3 rounded-xl border border-line bg-paper p-4" aria-live="polite">
      <p className="text-muted">
        {t.chosen}:{' '}
        <span lang="vi" className="text-ink">
          {last.text}
        </span>
      </p>
      <p>
        <Badge tone={tones[last.verdict]}>{t.verdicts[last.verdict]}</Badge>
      </p>
      <h2 className="font-semibold">{t.happened}</h2>
      <p lang="vi">{last.consequence}</p>
      <h2 className="font-semibold">{t.why}</h2>
      <p lang="vi">{last.why}</p>
      {last.basis ? (
        <LawFoot of={{ basis: last.basis, effectiveFrom: last.effectiveFrom ?? null, reviewedBy: null }} />
      ) : null}
      {back ? <p className="font-medium">{t.again}</p> : null}
    </section>
  )
}

type DecisionProps = {
  course: string
  lesson: string
  at: NonNullable<ScenarioView['at']>
  unchosen: boolean
}

function Decision({ course, lesson, at, unchosen }: DecisionProps) {
  return (
    <form method="post" action={paths.scenarioChoices(course, lesson)} className="flex flex-col gap-4">
      <p lang="vi" className="text-lg">
        {at.text}
      </p>
      {unchosen ? <Notice tone="warn" title={t.pick} /> : null}
      <input type="hidden" name="node" value={at.id} />
      <ChoiceList
        name="choice"
        type="radio"
        legend={t.question}
        selected={[]}
        choices={at.choices.map(({ id, text: label, tried }) => ({
          value: id,
          label: <Vietnamese>{label}</Vietnamese>,
          ...(tried ? { hint: t.tried } : {}),
        }))}
      />
      <Button type="submit" tone="primary">
        {t.choose}
      </Button>
    </form>
  )
}

type EndingProps = { outline: Outline; item: OutlineItem; end: NonNullable<ScenarioView['end']> }

function Ending({ outline, item, end }: EndingProps) {
  return (
    <section className="flex flex-col gap-4">
      <Notice tone="good" title={t.finished}>
        {t.score(end.score.right, end.score.of)}
      </Notice>
      <h2 className="text-lg font-semibold">{t.debrief}</h2>
      <p lang="vi">{end.debrief}</p>
      {end.pending ? (
        <section className="block block-pending">
          <p className="block-title">{t.pending}</p>
          <p lang="vi">{end.pending}</p>
        </section>
      ) : null}
      <Onward outline={outline} item={item} />
      <form method="post" action={paths.scenarioRuns(outline.slug, item.key)}>
        <Button type="submit" tone="quiet">
          {t.restart}
        </Button>
      </form>
    </section>
  )
}
