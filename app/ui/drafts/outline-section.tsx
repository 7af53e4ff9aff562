import type { LessonDraft, ModuleDraft } from '../../domain/drafts/draft.ts'
import { text } from '../../i18n/text.ts'
import { paths } from '../../paths.ts'
import { Badge } from '../kit/badge.tsx'
import { AddLine } from './add-line.tsx'
import { ChangeButton } from './change-button.tsx'

const t = text.drafts

type Place = { id: string; isFirst: boolean; isLast: boolean }

/** The modules of a draft with their lessons: to open, add, move and take out. */
export function OutlineSection({ id, modules }: { id: string; modules: ModuleDraft[] }) {
  return (
    <section className="flex flex-col gap-4" id="noi-dung-khoa-hoc">
      <h2 className="text-xl font-semibold">{t.outline}</h2>
      <p className="text-muted">{t.outlineHint}</p>
      {modules.map((module, index) => (
        <ModulePart
          key={module.key}
          module={module}
          place={{ id, isFirst: index === 0, isLast: index === modules.length - 1 }}
        />
      ))}
      <AddLine action={paths.teachModules(id)} label={t.addModule.label} submit={t.addModule.submit} />
    </section>
  )
}

function ModulePart({ module, place }: { module: ModuleDraft; place: Place }) {
  const { key, lessons } = module
  const title = module.title || t.untitled
  return (
    <section className="draft-module" id={`phan-${key}`} aria-label={title}>
      <div className="part-head">
        <h3 className="text-lg font-semibold">{title}</h3>
        <Changes what="module" of={{ key, title }} place={place} />
      </div>
      <details className="rename">
        <summary>{t.rename.open}</summary>
        <AddLine
          action={paths.teachModuleTitle(place.id, key)}
          label={t.rename.label}
          submit={t.rename.submit}
          value={module.title}
        />
      </details>
      {lessons.length === 0 ? <p className="text-muted">{t.emptyModule}</p> : null}
      <ol className="draft-lines">
        {lessons.map((lesson, index) => (
          <LessonLine
            key={lesson.key}
            lesson={lesson}
            place={{
              id: place.id,
              isFirst: place.isFirst && index === 0,
              isLast: place.isLast && index === lessons.length - 1,
            }}
          />
        ))}
      </ol>
      <AddLine
        action={paths.teachLessons(place.id)}
        label={t.addLesson.label}
        submit={t.addLesson.submit}
        fields={{ module: key }}
      />
    </section>
  )
}

function LessonLine({ lesson, place }: { lesson: LessonDraft; place: Place }) {
  const { key, minutes, takenOver } = lesson
  const title = lesson.title || t.untitled
  return (
    <li className="draft-line" id={`bai-${key}`}>
      <span className="draft-line-text">
        {takenOver ? (
          <span className="font-medium">{title}</span>
        ) : (
          <a href={paths.teachLesson(place.id, key)} className="font-medium">
            {title}
          </a>
        )}
        <span className="text-sm text-muted">
          {takenOver ? t.takenOver[takenOver] : text.courses.minutes(minutes)}
        </span>
        {!takenOver && lesson.text === '' ? <Badge tone="warn">{t.emptyLesson}</Badge> : null}
      </span>
      <Changes what="lesson" of={{ key, title }} place={place} />
    </li>
  )
}

type ChangesProps = { what: 'module' | 'lesson'; of: { key: string; title: string }; place: Place }

function Changes({ what, of: { key, title }, place: { id, isFirst, isLast } }: ChangesProps) {
  const moves = paths.teachMoves(id)
  return (
    <span className="draft-changes">
      <ChangeButton
        action={moves}
        fields={{ what, key, direction: 'up' }}
        label={t.move.up}
        of={t.move.upOf(title)}
        disabled={isFirst}
      />
      <ChangeButton
        action={moves}
        fields={{ what, key, direction: 'down' }}
        label={t.move.down}
        of={t.move.downOf(title)}
        disabled={isLast}
      />
      <ChangeButton
        action={paths.teachRemovals(id)}
        fields={{ what, key }}
        label={t.remove.submit}
        of={t.remove.of(title)}
      />
    </span>
  )
}
