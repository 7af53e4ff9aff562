import { text } from '../../i18n/text.ts'
import { paths } from '../../paths.ts'
import { keptIn, type Asked } from './asked.ts'

/** Beside a number: why it is what it is, where to say that it is wrong, and the reports that are made of it. */
export function DisputeLinks({ asked }: { asked: Asked }) {
  const { unit, certification, known } = asked
  const { on } = keptIn(asked)
  return (
    <p className="link-line no-print">
      <a href={paths.explanation(unit.code, keptIn(asked))}>{text.explanation.link}</a>
      <a href={paths.newCorrection({ unit: unit.code, certification, known, on: on ?? null })}>
        {text.corrections.link}
      </a>
      <a href={paths.coverageReports(unit.code)}>{text.coverageReports.open}</a>
    </p>
  )
}
