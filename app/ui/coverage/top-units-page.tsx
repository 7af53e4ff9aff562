import { text } from '../../i18n/text.ts'
import { paths } from '../../paths.ts'
import { Page } from '../kit/page.tsx'

const t = text.dashboard.tops

/** The units of somebody who oversees several that lie in none of the others. */
export function TopUnitsPage({ units }: { units: { code: string; name: string }[] }) {
  return (
    <Page title={t.title} lead={t.lead} width="narrow">
      <ul className="settings-links">
        {units.map(({ code, name }) => (
          <li key={code}>
            <a href={paths.unitCoverage(code)} lang="vi">
              {name}
            </a>
          </li>
        ))}
      </ul>
    </Page>
  )
}
