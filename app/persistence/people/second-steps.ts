import type { Reader, Tx } from '../client.ts'

export type StoredSecondStep = { secret: Uint8Array; confirmedAt: Date | null }

/** The app of an account, whether it counts already or is still to be confirmed. */
export function secondStepOf(db: Reader, accountId: string): Promise<StoredSecondStep | null> {
  return db.secondStep.findUnique({ where: { accountId }, select: { secret: true, confirmedAt: true } })
}

/** Puts a new secret in the place of one that was never confirmed; false where one counts already. */
export async function beginSecondStep(
  tx: Tx,
  accountId: string,
  secret: Uint8Array<ArrayBuffer>,
  createdAt: Date,
): Promise<boolean> {
  await tx.secondStep.deleteMany({ where: { accountId, confirmedAt: null } })
  const { count } = await tx.secondStep.createMany({
    data: [{ accountId, secret, createdAt }],
    skipDuplicates: true,
  })
  return count === 1
}

/** From now on it counts, with these recovery codes. */
export async function confirmSecondStep(
  tx: Tx,
  accountId: string,
  codeHashes: string[],
  confirmedAt: Date,
): Promise<void> {
  await tx.secondStep.update({ where: { accountId }, data: { confirmedAt } })
  await tx.recoveryCode.createMany({
    data: codeHashes.map((codeHash, ordinal) => ({ accountId, ordinal, codeHash })),
  })
}

/** Takes the code of a period: of that period, and of those before it, none is taken again. */
export async function takePeriod(tx: Tx, accountId: string, period: number): Promise<boolean> {
  const { count } = await tx.secondStep.updateMany({
    where: { accountId, OR: [{ lastPeriod: null }, { lastPeriod: { lt: period } }] },
    data: { lastPeriod: period },
  })
  return count === 1
}

/** Takes a recovery code; false where it was taken before. */
export async function takeRecoveryCode(
  tx: Tx,
  accountId: string,
  ordinal: number,
  usedAt: Date,
): Promise<boolean> {
  const where = { accountId, ordinal, usedAt: null }
  const { count } = await tx.recoveryCode.updateMany({ where, data: { usedAt } })
  return count === 1
}

/** The hash of a recovery code that was not used yet. */
export async function recoveryCodeHash(
  db: Reader,
  accountId: string,
  ordinal: number,
): Promise<string | null> {
  const code = await db.recoveryCode.findFirst({ where: { accountId, ordinal, usedAt: null } })
  return code?.codeHash ?? null
}

export function recoveryCodesLeft(db: Reader, accountId: string): Promise<number> {
  return db.recoveryCode.count({ where: { accountId, usedAt: null } })
}

/** Takes the app and its recovery codes away; answers whether it counted. */
export async function removeSecondStep(tx: Tx, accountId: string): Promise<boolean> {
  await tx.recoveryCode.deleteMany({ where: { accountId } })
  const confirmed = await tx.secondStep.deleteMany({ where: { accountId, confirmedAt: { not: null } } })
  await tx.secondStep.deleteMany({ where: { accountId } })
  return confirmed.count > 0
}
