import { issuerFields, type IssuerFields } from '../../domain/certificates/issuer-fields.ts'
import { passwordRefusal } from '../../domain/people/password.ts'
import { personFields, type PersonFields, type TypedPerson } from '../../domain/people/person-fields.ts'
import { isRefusal, type Outcome } from '../../domain/refusal.ts'
import { drawLogo } from '../../files/logo-image.ts'
import { readProvinces, type Province } from '../../files/provinces.ts'
import { isCommonPassword } from '../../signing/common-passwords.ts'
import { seedFolder } from '../seed-folder.ts'
import type { World } from '../world.ts'

export type SetUp = TypedPerson &
  IssuerFields & {
    code: string
    /** Where the request came from. */
    address: string
    /** Official code of the province. */
    province: string
    password: string
    repeat: string
    logo: Uint8Array | null
    /** Has read the privacy notice. */
    informed: boolean
  }

/** The same as it is to be saved. */
export type ReadSetUp = {
  person: PersonFields
  issuer: IssuerFields
  province: Province
  logo: Uint8Array<ArrayBuffer> | null
}

/** Refuses with the first thing that cannot be saved; nothing is saved here. */
export async function readSetUp(world: World, input: SetUp): Promise<Outcome<ReadSetUp>> {
  const provinces = await readProvinces(seedFolder(world))
  const province = provinces.find(({ code }) => code === input.province)
  if (!province) return { refused: 'invalid-input', field: 'province' }
  const person = personFields(input)
  if (isRefusal(person)) return person
  if (!person.phone && !person.email) return { refused: 'invalid-input', field: 'phone' }
  const issuer = issuerFields(input)
  if (isRefusal(issuer)) return issuer
  const logo = input.logo && (await drawLogo(input.logo))
  if (logo && isRefusal(logo)) return logo
  if (!input.informed) return { refused: 'invalid-input', field: 'notice' }
  if (input.password !== input.repeat) return { refused: 'password-not-repeated' }
  const ownWords = [person.fullName, person.staffCode, person.phone ?? '', person.email ?? '']
  const unfit = passwordRefusal(input.password, { isCommon: isCommonPassword, ownWords })
  return unfit ?? { person, issuer, province, logo: logo?.png ?? null }
}
