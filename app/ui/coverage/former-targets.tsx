import type { Target } from '../../domain/coverage/target.ts'
import { text } from '../../i18n/text.ts'
import { paths } from '../../paths.ts'
import { Notice } from '../kit/notice.tsx'
import { Around, Vietnamese } from '../kit/vietnamese.tsx'

const t = text.coverageTarget

export type AimShown = Target & {
  /** Names of the ended units whose target it is. */
  passedFrom: string[]
  /** Where those that went into the unit had not all the same: each, and what was set for it. */
  differing: { name: string; target: Target | null }[]
}

/** Where the target comes from ended units. */
export function PassedTarget({ aim: { passedFrom } }: { aim: AimShown }) {
  if (passedFrom.length === 0) return null
  return (
    <p>
      <Around words={t.passedFrom} what={passedFrom.join(', ')} />
    </p>
  )
}

/** That ended units had targets, and not all the same: none of them is taken for the others'. `code`: where it may be set. */
export function FormerTargets({ aim, code }: { aim: AimShown; code: string | null }) {
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
