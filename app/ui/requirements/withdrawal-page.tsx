import { text } from '../../i18n/text.ts'
import { paths } from '../../paths.ts'
import { Button, ButtonLink } from '../kit/button.tsx'
import { Page } from '../kit/page.tsx'
import { MeasuredChange, type Measured } from './measured-change.tsx'
import { RequirementFacts, type Requirement } from './requirement-words.tsx'

const t = text.requirements.withdrawal

type Props = { requirement: Requirement; measured: Measured }

/** Shows what taking a requirement back does, and asks. */
export function WithdrawalPage({ requirement, measured }: Props) {
  return (
    <Page title={t.title} lead={t.lead} back={{ to: paths.requirements(), label: text.requirements.back }}>
      <div className="stack-wide">
        <RequirementFacts {...requirement} />
        <MeasuredChange measured={measured} ending />
        <form
          method="post"
          action={paths.requirementWithdrawal(requirement.id)}
          className="flex flex-wrap gap-3"
        >
          <Button tone="danger">{t.confirm}</Button>
          <ButtonLink tone="secondary" to={paths.requirements()}>
            {t.cancel}
          </ButtonLink>
        </form>
      </div>
    </Page>
  )
}
