import type { PersonFields } from '../../domain/people/person-fields.ts'
import type { Reader, Tx } from '../client.ts'

type Contact = Pick<PersonFields, 'staffCode' | 'phone' | 'email'>
export type TakenField = keyof Contact

/** The first of the ways to sign in that is somebody else's; asked under `lockLogins`. */
export async function takenField(
  db: Reader,
  { staffCode, phone, email }: Contact,
  except: string | null,
): Promise<TakenField | null> {
  const same = [{ staffCode }, ...(phone ? [{ phone }] : []), ...(email ? [{ email }] : [])]
  const others = await db.person.findMany({
    where: { OR: same, ...(except === null ? {} : { id: { not: except } }) },
    select: { staffCode: true, phone: true, email: true },
  })
  if (others.some((other) => other.staffCode === staffCode)) return 'staffCode'
  if (phone && others.some((other) => other.phone === phone)) return 'phone'
  return others.length > 0 ? 'email' : null
}

/** Name, phone and e-mail of somebody, who keeps the staff code. */
export async function updateContact(
  tx: Tx,
  personId: string,
  { fullName, foldedName, phone, email }: Omit<PersonFields, 'staffCode'>,
): Promise<void> {
  await tx.person.update({ where: { id: personId }, data: { fullName, foldedName, phone, email } })
}
