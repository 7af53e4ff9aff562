import { normalise } from '../language/fold.ts'
import type { Outcome } from '../refusal.ts'
import type { IssuerSnapshot } from './snapshot.ts'

/** Who issues, and the abbreviation at the end of its documents' numbers (`SYT`). */
export type IssuerFields = IssuerSnapshot & { numberSuffix: string }

const LONGEST = 150
const SUFFIX = /^[\p{Lu}\d](?:[\p{Lu}\d.&-]{0,18}[\p{Lu}\d])?$/u

/**
 * The issuing body as it is stored; refuses with the name of the first field that cannot be. The abbreviation is written
 * in capitals (NĐ 30/2020/NĐ-CP); the signatory's name may wait.
 */
export function issuerFields(typed: IssuerFields): Outcome<IssuerFields> {
  const fields: IssuerFields = {
    parentBody: normalise(typed.parentBody),
    body: normalise(typed.body),
    place: normalise(typed.place),
    signatoryTitle: normalise(typed.signatoryTitle),
    signatoryName: normalise(typed.signatoryName),
    numberSuffix: normalise(typed.numberSuffix).toLocaleUpperCase('vi'),
  }
  for (const [field, value] of Object.entries(fields)) {
    const mayWait = field === 'signatoryName'
    if ((value === '' && !mayWait) || value.length > LONGEST) return { refused: 'invalid-input', field }
  }
  if (!SUFFIX.test(fields.numberSuffix)) return { refused: 'invalid-input', field: 'numberSuffix' }
  return fields
}
