import { text } from '../../i18n/text.ts'
import { VerifyOfflinePage } from '../../ui/certificates/verify-offline-page.tsx'
import { pageTitle } from '../../ui/shell/page-title.ts'

export const meta = () => [
  ...pageTitle(text.certificates.check.title),
  { name: 'robots', content: 'noindex' },
]

/** Kept by browsers that have opened `/verify`, and shown in place of a certificate's page when there is no network. */
export default function VerifyOffline() {
  return <VerifyOfflinePage />
}
