/** What of a form is typed, on its way, saved; a value that {@link step} turns into the next. */
export type Saving = {
  writer: string
  /** The save of the server that the text was made from. */
  base: number
  /** The number of the last save sent. */
  seq: number
  typed: string
  /** What the server said that it holds; null once that is not certain. */
  acknowledged: string | null
  /** On its way, by number; a late answer is told from a new one by it. */
  sent: readonly { seq: number; text: string }[]
  state: 'idle' | 'offline' | 'conflict' | 'signedOut' | 'refused' | 'restored'
  conflict: Conflict | null
  failures: number
}

export type Conflict = { by: string; at: string; seq: number }
export type Save = { seq: number; base: number; text: string }

export type Reply =
  /** `same`: another window's save says the same as what was sent. */
  | { kind: 'saved'; seq: number; at: string; same?: true }
  | { kind: 'conflict'; conflict: Conflict }
  | { kind: 'signedOut' | 'anotherAccount' }
  | { kind: 'refused'; words: string }
  | { kind: 'lost' }

export type Happened =
  | { kind: 'typed'; text: string }
  /** Time to save: the typing rests, a field is left, or a failed save is tried again. */
  | { kind: 'due' }
  /** The page may be gone at once: what is on its way is not waited for. */
  | { kind: 'leaving' }
  /** The button: it is saved at once, whatever is on its way, and even if nothing changed. */
  | { kind: 'pressed' }
  /** A text that an earlier window left stands in the form: it waits until its writer goes on or throws it away. */
  | { kind: 'restored'; text: string }
  | { kind: 'answered'; seq: number; reply: Reply }

export type Effect =
  | { do: 'send'; save: Save; leaving: boolean }
  /** `seq` is the save that carries just this text; null while none does. */
  | { do: 'keep'; text: string; base: number; seq: number | null }
  | { do: 'forget' }
  | { do: 'rest' }
  | { do: 'retry'; failures: number }
  | { do: 'tell'; what: 'saving' | 'offline' | 'signedOut' | 'anotherAccount' }
  | { do: 'tell'; what: 'saved'; at: string }
  | { do: 'tell'; what: 'refused'; words: string }
  | { do: 'tell'; what: 'conflict'; conflict: Conflict }

export type Next = { saving: Saving; effects: Effect[] }

export function begin(writer: string, base: number, saved: string): Saving {
  return {
    ...{ writer, base, seq: base, typed: saved, acknowledged: saved, sent: [] },
    ...{ state: 'idle', conflict: null, failures: 0 },
  }
}

/**
 * What to do after something happened. One rule above all: what is typed is kept in the browser until the server has said
 * that it holds it. In a conflict nothing is sent any more: a person sees both texts, on another page, and chooses.
 */
export function step(saving: Saving, happened: Happened): Next {
  switch (happened.kind) {
    case 'typed':
      return typed(saving, happened.text)
    case 'due':
      return saving.sent.length > 0 || canWait(saving)
        ? { saving, effects: [] }
        : byItself(send(saving, false))
    case 'leaving':
      return isOnItsWay(saving) || canWait(saving) ? { saving, effects: [] } : byItself(send(saving, true))
    case 'pressed':
      return isOnItsWay(saving) ? { saving, effects: [{ do: 'tell', what: 'saving' }] } : send(saving, false)
    case 'restored': {
      const { text } = happened
      return { saving: { ...saving, typed: text, state: 'restored' }, effects: [kept(saving, text)] }
    }
    case 'answered':
      return answered(saving, happened.seq, happened.reply)
  }
}

const isOnItsWay = ({ sent, typed }: Saving): boolean => sent.at(-1)?.text === typed
const canWait = ({ sent, typed, acknowledged, state }: Saving): boolean =>
  state === 'restored' || (typed === acknowledged && sent.length === 0)
const kept = ({ base }: Saving, text: string, seq: number | null = null): Effect => ({
  ...{ do: 'keep', text, base, seq },
})

function typed(before: Saving, text: string): Next {
  if (text === before.typed) return { saving: before, effects: [] }
  const saving: Saving = { ...before, typed: text, ...(before.state === 'restored' ? { state: 'idle' } : {}) }
  if (text === before.acknowledged && before.sent.length === 0) return { saving, effects: [{ do: 'forget' }] }
  return { saving, effects: [kept(saving, text), { do: 'rest' }] }
}

function send(before: Saving, leaving: boolean): Next {
  if (before.state === 'conflict') return { saving: before, effects: [] }
  const seq = nextSeq(before)
  const sent = [...before.sent, { seq, text: before.typed }]
  const save = { seq, base: before.base, text: before.typed }
  return {
    saving: { ...before, seq, sent },
    effects: [kept(before, before.typed, seq), { do: 'tell', what: 'saving' }, { do: 'send', save, leaving }],
  }
}

/** Where a person has to sign in first, the way there stays on the line: it may just be on its way to be pressed. */
function byItself({ saving, effects }: Next): Next {
  const isTold = saving.state !== 'signedOut'
  return { saving, effects: effects.filter((effect) => isTold || effect.do !== 'tell') }
}

/** A number above all that this window has sent and seen. */
export function nextSeq({ seq, base }: Saving): number {
  return Math.max(seq, base) + 1
}

function answered(before: Saving, seq: number, reply: Reply): Next {
  if (!before.sent.some((one) => one.seq === seq)) return { saving: before, effects: [] }
  const sent = before.sent.filter((one) => one.seq !== seq)
  const after = { ...before, sent }
  switch (reply.kind) {
    case 'saved':
      return saved(after, before.sent, { seq, reply })
    case 'conflict':
      return {
        saving: { ...after, state: 'conflict', conflict: reply.conflict },
        effects: [{ do: 'tell', what: 'conflict', conflict: reply.conflict }],
      }
    case 'signedOut':
    case 'anotherAccount':
      return { saving: { ...after, state: 'signedOut' }, effects: [{ do: 'tell', what: reply.kind }] }
    case 'refused':
      return {
        saving: { ...after, state: 'refused' },
        effects: [{ do: 'tell', what: 'refused', words: reply.words }],
      }
    case 'lost': {
      const failures = before.failures + 1
      // It may have arrived all the same.
      const saving: Saving = { ...after, state: 'offline', failures, acknowledged: null }
      return {
        saving,
        effects: [
          { do: 'tell', what: 'offline' },
          { do: 'retry', failures },
        ],
      }
    }
  }
}

type Saved = { seq: number; reply: Extract<Reply, { kind: 'saved' }> }

/**
 * The server names the save that it holds: this one, a later one of this window whose answer is still to come, or another
 * window's that says the same as this one.
 */
function saved(after: Saving, sent: Saving['sent'], { seq: asked, reply }: Saved): Next {
  const { seq, at, same } = reply
  const held = sent.find((one) => one.seq === (same ? asked : seq))
  if (!held || seq < after.base) return { saving: after, effects: [] }
  const saving: Saving = {
    ...{ ...after, base: seq, acknowledged: held.text, failures: 0 },
    ...(after.state === 'conflict' ? {} : { state: 'idle', conflict: null }),
  }
  if (saving.typed !== held.text || saving.sent.some((one) => one.seq > asked)) {
    const onItsWay = saving.sent.find((one) => one.text === saving.typed)?.seq
    return { saving, effects: [kept(saving, saving.typed, onItsWay), { do: 'rest' }] }
  }
  if (saving.state === 'conflict') return { saving, effects: [] }
  return { saving, effects: [{ do: 'forget' }, { do: 'tell', what: 'saved', at }] }
}
