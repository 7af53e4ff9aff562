import { issuerOf } from '../persistence/certificates/issuer.ts'
import { siteIdentity } from '../persistence/settings/site-identity.ts'
import type { PersonWorld } from '../usecases/world.ts'

const nobody = {
  parentBody: '',
  body: '',
  place: '',
  signatoryTitle: '',
  signatoryName: '',
  numberSuffix: '',
}

/** What the page of the department shows. */
export async function departmentData({ db }: PersonWorld, request: Request) {
  const [issuer, identity] = await Promise.all([issuerOf(db), siteIdentity(db)])
  const saved = new URL(request.url).searchParams.has('saved')
  return { values: issuer ?? nobody, logo: identity?.logo ?? null, saved }
}
