import type { NamedAim } from '../../domain/coverage/passed-target.ts'
import { text } from '../../i18n/text.ts'
import { paths } from '../../paths.ts'
import { Notice } from '../kit/notice.tsx'
import { Around, Vietnamese } from '../kit/vietnamese.tsx'

const t = text.coverageTarget

/** Where the target comes from ended units. */
export function PassedTarget({ aim: { passedFrom } }: { aim: NamedAim }) {
  if (passedFrom.length === 0) return null
  return (
    <p>
      <Around words={t.passedFrom} what={passedFrom.join(', ')} />
    </p>
  )
}

/** That ended units had targets, and not all the same: none of them is taken for the others'. `code`: where it may be set. */
export function FormerTargets({ aim, code }: { aim: NamedAim; code: string | null }) {
  const { differing, percent, by } = aim
  if (differing.length === 0) return null
  return (
    <Notice tone="warn" title={t.differing}>
      <ul className="list-disc pl-5">
        {differing.map(({ name, target }, index) => (
          <li key={index}>
            <Vietnamese>{name}</Vietnamese>: {target ? t.former(target.percent, target.by) : t.formerNone}
          </li>
        ))}
      </ul>
      <p className="mt-2">{t.meanwhile(percent, by)}</p>
      {code ? (
        <p className="no-print">
          <a className="target-link" href={paths.coverageTarget(code)}>
            {t.decide}
          </a>
        </p>
      ) : null}
    </Notice>
  )
}
