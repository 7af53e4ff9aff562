import { text } from '../i18n/text.ts'
import { keyInUse } from '../persistence/certificates/signing-keys.ts'
import { connect, disconnect } from '../persistence/client.ts'
import { unlockPrivateKey } from '../signing/private-key-box.ts'
import { masterKeyFile, masterKeyIfThere } from './master-key.ts'
import { OperatorError } from './operator-error.ts'

/**
 * Of several machines on one database all have the same master key. One that has another would retire the key that the
 * others sign with, and open no second step of anybody; so it does not start, and makes no key of its own.
 */
export async function requireSharedKey(url: string, dataDir: string): Promise<void> {
  const stored = await storedKey(url)
  const key = await masterKeyIfThere(dataDir)
  const opens = stored && key && unlockPrivateKey(stored.encryptedPrivate, stored.id, key)
  if (stored && !opens) throw new OperatorError(text.commandLine.otherMasterKey(masterKeyFile(dataDir)))
}

async function storedKey(url: string) {
  const db = connect(url, 1)
  try {
    return await keyInUse(db)
  } finally {
    await disconnect(db)
  }
}
