/**
 * The page of an address that only takes forms. It is never seen, but makes of a refusal there a page in words: without
 * one, Remix would answer with the refusal's bare JSON.
 */
export function Nothing(): null {
  return null
}
