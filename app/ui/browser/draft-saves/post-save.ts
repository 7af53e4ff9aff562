import type { Conflict, Reply, Save } from './saving.ts'

/** Beyond this a browser lets nothing outlive its page. */
const KEEPALIVE_BYTES = 60_000
const PATIENCE_MS = 30_000

type From = { address: string; owner: string; writer: string }

/** Sends one save and says what became of it. */
export async function postSave(
  { address, owner, writer }: From,
  save: Save,
  leaving: boolean,
): Promise<Reply> {
  const body = new URLSearchParams(save.text)
  for (const [name, value] of Object.entries({ owner, writer, base: save.base, seq: save.seq })) {
    body.set(name, String(value))
  }
  const patience = new AbortController()
  const timer = setTimeout(() => patience.abort(), PATIENCE_MS)
  try {
    const response = await fetch(address, {
      method: 'POST',
      body,
      headers: { Accept: 'application/json' },
      keepalive: leaving && body.toString().length < KEEPALIVE_BYTES,
      signal: patience.signal,
    })
    return await replyOf(response)
  } catch {
    return { kind: 'lost' }
  } finally {
    clearTimeout(timer)
  }
}

async function replyOf(response: Response): Promise<Reply> {
  if (response.redirected) return { kind: 'signedOut' }
  if (response.status >= 500 || response.status === 429) return { kind: 'lost' }
  const said = (await response.json()) as {
    seq?: number
    at?: string
    same?: true
    conflict?: Conflict
    refused?: string
    title?: string
    advice?: string
  }
  if (response.status === 401) {
    return { kind: said.refused === 'another-account' ? 'anotherAccount' : 'signedOut' }
  }
  if (said.conflict) return { kind: 'conflict', conflict: said.conflict }
  if (response.ok && said.seq !== undefined) {
    return { kind: 'saved', seq: said.seq, at: said.at ?? '', ...(said.same ? { same: true } : {}) }
  }
  return { kind: 'refused', words: [said.title, said.advice].filter(Boolean).join('. ') }
}
