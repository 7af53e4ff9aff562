import { useRouteError } from '@remix-run/react'
import { useContext } from 'react'
import { text } from '../../i18n/text.ts'
import { paths } from '../../paths.ts'
import { ButtonLink } from '../kit/button.tsx'
import { Page } from '../kit/page.tsx'
import { expectedWords } from './refusal-words.ts'
import { ResponseContext } from './response-context.ts'

const t = text.shell

/** Instead of a page that was refused, is not there or failed. Of a failure people see its number and no inside. */
export function FailurePage() {
  const words = expectedWords(useRouteError())
  const { requestId } = useContext(ResponseContext)
  const { title, advice } = words ?? t.failure
  return (
    <Page title={title} lead={advice} width="narrow">
      {words === null && requestId ? (
        <p className="failure-reference">{t.failure.reference(requestId)}</p>
      ) : null}
      <p>
        <ButtonLink to={paths.home()}>{t.toHome}</ButtonLink>
      </p>
    </Page>
  )
}
