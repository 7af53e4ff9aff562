import { findPublicId } from './public-id.ts'

const ADDRESS = /^(https?:\/\/[^/?#\s]+)\/verify\/[A-Za-z0-9_-]{22}\/?(#.*)?$/i

/**
 * What a scanned QR names: a certificate, with the code behind the `#`. Null for anything else. An installation may have
 * moved since a paper was printed, so an address elsewhere counts where it brings a code, whose signature is then checked
 * here; without one it is not ours to answer for.
 */
export function scannedCertificate(scanned: string, origin: string): { id: string; code: string } | null {
  const text = scanned.trim()
  const [, host = '', code = ''] = ADDRESS.exec(text) ?? []
  const ours = host.toLowerCase() === origin.toLowerCase() || code.startsWith('#v1.')
  return host !== '' && ours ? findPublicId(text) : null
}
