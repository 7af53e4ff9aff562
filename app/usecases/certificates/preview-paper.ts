import { seriesOf, yearOf } from '../../domain/certificates/number.ts'
import { paperSetting, type PaperSetting, type TypedPaper } from '../../domain/certificates/paper-setting.ts'
import { printedPaper } from '../../domain/certificates/printed-paper.ts'
import type { Snapshot } from '../../domain/certificates/snapshot.ts'
import { dayOf } from '../../domain/day.ts'
import { isRefusal, type Outcome } from '../../domain/refusal.ts'
import { logoOnPaper } from '../../files/logo-image.ts'
import { text } from '../../i18n/text.ts'
import { drawCertificate } from '../../pdf/certificate.ts'
import { issuerOf } from '../../persistence/certificates/issuer.ts'
import {
  paperCertification,
  type PaperCertification,
} from '../../persistence/certificates/paper-certification.ts'
import { logoInUse } from '../../persistence/settings/logo.ts'
import { maySetTerms } from '../requirements/decide-terms.ts'
import type { World } from '../world.ts'

const t = text.certificates.paper
/** As dense as the code of a real paper. */
const CODE_LETTERS = 420

type Preview = { certification: string; typed: TypedPaper; checkPage: string }

/** A paper as it would be printed with what is typed: of a made-up person, without number, its code saying so too. */
export async function previewPaper(
  world: World,
  { certification, typed, checkPage }: Preview,
): Promise<Outcome<{ bytes: Uint8Array<ArrayBuffer> }>> {
  if (!(await maySetTerms(world, world.db))) return { refused: 'not-found' }
  const known = await paperCertification(world.db, certification, dayOf(world.now()))
  if (!known) return { refused: 'not-found' }
  const setting = paperSetting(typed)
  if (isRefusal(setting)) return setting
  const logo = setting.logo ? await logoInUse(world.db) : null
  const { number, snapshot } = await sampleOf(world, known, setting)
  const mark = `${t.previewMark}. `
  const bytes = await drawCertificate({
    ...{ number, snapshot, id: t.blank, demo: false, preview: true },
    ...{ checkAddress: world.settings.publicOrigin + checkPage, logo: logo && (await logoOnPaper(logo)) },
    signedAddress: mark.repeat(Math.ceil(CODE_LETTERS / mark.length)),
  })
  return { bytes }
}

async function sampleOf(
  { db, now }: World,
  { title, hours, series, validUntil }: PaperCertification & Pick<Snapshot, 'validUntil'>,
  setting: PaperSetting,
) {
  const today = dayOf(now())
  const { numberSuffix, ...issuer } = (await issuerOf(db)) ?? text.certificates.issuerNotSet
  const number = `${t.blank}/${yearOf(today)}/${seriesOf(series, numberSuffix)}`
  const days = { completedOn: today, issuedOn: today, validFrom: today, validUntil }
  const facts = { ...t.sampleHolder, ...days, certification: title, hours, courses: [] }
  return { number, snapshot: { ...facts, ...printedPaper(setting, issuer, null) } satisfies Snapshot }
}
