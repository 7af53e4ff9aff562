import { text } from '../../i18n/text.ts'
import { paths, type CoverageQuery } from '../../paths.ts'
import { ButtonLink } from '../kit/button.tsx'

const t = text.coverage

/** The table of units as files: for Excel first, in which it is read; CSV is for other programs. */
export function UnitFiles({ code, query }: { code: string; query: CoverageQuery }) {
  return (
    <div className="flex flex-wrap gap-3">
      <ButtonLink tone="secondary" to={paths.unitCoverageXlsx(code, query)}>
        {t.xlsx}
      </ButtonLink>
      <ButtonLink tone="secondary" to={paths.unitCoverageCsv(code, query)}>
        {t.csv}
      </ButtonLink>
    </div>
  )
}
