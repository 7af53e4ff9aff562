import { text } from '../../i18n/text.ts'
import { paths } from '../../paths.ts'
import { keptIn, type Asked } from './asked.ts'

/** Beside a number: why it is what it is, and the reports that are made of it. */
export function DisputeLinks({ asked }: { asked: Asked }) {
  return (
    <p className="link-line">
      <a href={paths.explanation(asked.unit.code, keptIn(asked))}>{text.explanation.link}</a>
      <a href={paths.coverageReports(asked.unit.code)}>{text.coverageReports.open}</a>
    </p>
  )
}
