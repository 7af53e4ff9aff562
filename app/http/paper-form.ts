import { z } from 'zod'
import type { TypedPaper } from '../domain/certificates/paper-setting.ts'
import { dayOf } from '../domain/day.ts'
import { text } from '../i18n/text.ts'
import { issuerOf } from '../persistence/certificates/issuer.ts'
import { paperCertification } from '../persistence/certificates/paper-certification.ts'
import { paperSettingOf } from '../persistence/certificates/paper-settings.ts'
import { siteIdentity } from '../persistence/settings/site-identity.ts'
import { usualPaper } from '../usecases/certificates/papers-of-today.ts'
import { maySetTerms } from '../usecases/requirements/decide-terms.ts'
import type { PersonWorld } from '../usecases/world.ts'
import { found } from './refusal.ts'

const line = z.string().default('')

/** A paper as it is typed, in a form to save it and in the address of a preview. */
export const PaperForm: z.ZodType<TypedPaper> = z.object({
  ...{ layout: line, title: line, subtitle: line, completed: line, closing: line },
  ...{ signatoryTitle: line, signatoryName: line },
  logo: z
    .string()
    .optional()
    .transform((value) => value !== undefined),
})

/** What the page of a certification's paper shows to whoever may set it; to others it does not exist. */
export async function paperData(world: PersonWorld, request: Request, keyOrId: string) {
  const { db, now } = world
  const known = (await maySetTerms(world, db)) ? await paperCertification(db, keyOrId, dayOf(now())) : null
  const { id, title } = found(known)
  const [setting, issuer, identity] = await Promise.all([
    paperSettingOf(db, id),
    issuerOf(db),
    siteIdentity(db),
  ])
  const { signatoryTitle, signatoryName } = issuer ?? text.certificates.issuerNotSet
  return {
    certification: { id, title },
    values: (setting ?? usualPaper()) as TypedPaper,
    issuer: { signatoryTitle, signatoryName, hasLogo: Boolean(identity?.logo) },
    saved: new URL(request.url).searchParams.has('saved'),
  }
}
