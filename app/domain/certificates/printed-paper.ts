import type { PaperSetting } from './paper-setting.ts'
import type { IssuerSnapshot, PaperSnapshot } from './snapshot.ts'

/**
 * What a certificate that is issued now keeps of its paper and of who signs it. The signatory is the issuer's, unless the
 * certification has one of its own; a title of its own leaves the issuer's name away, which belongs to another office.
 * `logo`: SHA-256 of the logo in use; null: there is none.
 */
export function printedPaper(
  setting: PaperSetting,
  issuer: IssuerSnapshot,
  logo: string | null,
): { issuer: IssuerSnapshot; paper: PaperSnapshot } {
  const { signatoryTitle, signatoryName, logo: wanted, ...paper } = setting
  const signatory = {
    signatoryTitle: signatoryTitle || issuer.signatoryTitle,
    signatoryName: signatoryName || (signatoryTitle ? '' : issuer.signatoryName),
  }
  return { issuer: { ...issuer, ...signatory }, paper: { ...paper, logo: wanted ? logo : null } }
}
