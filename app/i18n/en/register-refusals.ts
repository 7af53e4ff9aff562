import { formatCount } from '../format.ts'
import type { Texts } from '../text.ts'

type Names =
  | 'own-certificate'
  | 'certificate-not-in-force'
  | 'certificate-not-revoked'
  | 'name-unchanged'
  | 'too-many-certificates'

/** Refusals to revoke a certificate or to issue it anew. */
export const registerRefusals: Pick<Texts['refusals'], Names> = {
  'own-certificate': () => ({
    title: 'Nobody revokes or reissues a certificate of their own',
    advice: 'Ask somebody else at the department, or an administrator.',
  }),
  'certificate-not-in-force': ({ state }) =>
    state === 'revoked'
      ? {
          title: 'This certificate has been revoked',
          advice: 'Nothing has changed. Open the certificate again to see by whom and why.',
        }
      : {
          title: 'Another certificate has taken the place of this one',
          advice: 'Nothing has changed. Open the new certificate and go on there.',
        },
  'certificate-not-revoked': () => ({
    title: 'This certificate is not revoked',
    advice: 'Somebody may have taken the revocation back. Open the certificate again to see.',
  }),
  'name-unchanged': () => ({
    title: 'The name on the paper is the name that is on record',
    advice: 'Correct the full name of the person first, then reissue the certificate.',
  }),
  'too-many-certificates': ({ count, most }) => ({
    title: `Too many certificates for one book: ${formatCount(count)}`,
    advice: `A PDF holds ${formatCount(most)} at most. Choose a shorter time or one unit, or download them for Excel.`,
  }),
}
