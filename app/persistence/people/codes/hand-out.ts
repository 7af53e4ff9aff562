import type { Tx } from '../../client.ts'

export type NewCode = { personId: string; codeHash: string; codeExpiresAt: Date }

/**
 * Puts codes in the place of those that were never used; who has no account gets one. Passes over whoever has chosen a
 * password meanwhile, was shut out or, unless `renew`, holds a code that still opens. Answers who got theirs.
 */
export async function handOutCodes(
  tx: Tx,
  codes: NewCode[],
  { renew, now }: { renew: boolean; now: Date },
): Promise<Set<string>> {
  const plain = codes.map(({ personId, codeHash, codeExpiresAt }) => ({ personId, codeHash, codeExpiresAt }))
  const rows = await tx.$queryRaw<{ accountId: string; personId: string }[]>`
    INSERT INTO account (id, person_id, code_hash, code_expires_at, created_at)
    SELECT gen_random_uuid(), c."personId", c."codeHash", c."codeExpiresAt", ${now}
    FROM jsonb_to_recordset(${JSON.stringify(plain)}::jsonb)
      AS c("personId" uuid, "codeHash" text, "codeExpiresAt" timestamptz)
    ON CONFLICT (person_id) DO UPDATE SET code_hash = excluded.code_hash, code_expires_at = excluded.code_expires_at
    WHERE account.password_hash IS NULL AND account.suspended_at IS NULL
      AND (${renew} OR account.code_expires_at IS NULL OR account.code_expires_at <= ${now})
    RETURNING id AS "accountId", person_id AS "personId"`
  await tx.session.deleteMany({ where: { accountId: { in: rows.map(({ accountId }) => accountId) } } })
  return new Set(rows.map(({ personId }) => personId))
}
