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
  state: 'idle' | 'offline' | 'conflict' | 'signedOut' | 'refused'
  conflict: Conflict | null
  failures: number
}

export type Conflict = { by: string; at: string; seq: number }
export type Save = { seq: number; base: number; text: string }

export type Reply =
  | { kind: 'saved'; seq: number; at: string }
  | { kind: 'conflict'; conflict: Conflict }
  | { kind: 'signedOut' }
  | { kind: 'refused'; words: string }
  | { kind: 'lost' }

export type Happened =
  | { kind: 'typed'; text: string }
  /** Time to save: the typing rests, a field is left, or a failed save is tried again. */
  | { kind: 'due' }
  /** The page may be gone at once: what is on its way is not waited for. */
  | { kind: 'leaving' }
  | { kind: 'answered'; seq: number; reply: Reply }
  | { kind: 'keepMine' }

export type Effect =
  | { do: 'send'; save: Save; leaving: boolean }
  | { do: 'keep'; text: string; base: number }
  | { do: 'forget' }
  | { do: 'rest' }
  | { do: 'retry'; failures: number }
  | { do: 'tell'; what: 'saving' | 'offline' | 'signedOut' }
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
 * that it holds it; another person's save is replaced only after the writer has chosen so.
 */
export function step(saving: Saving, happened: Happened): Next {
  switch (happened.kind) {
    case 'typed':
      return typed(saving, happened.text)
    case 'due':
      return saving.sent.length > 0 ? { saving, effects: [] } : send(saving, false)
    case 'leaving':
      return saving.sent.at(-1)?.text === saving.typed ? { saving, effects: [] } : send(saving, true)
    case 'answered':
      return answered(saving, happened.seq, happened.reply)
    case 'keepMine':
      return keepMine(saving)
  }
}

function typed(before: Saving, text: string): Next {
  if (text === before.typed) return { saving: before, effects: [] }
  const saving = { ...before, typed: text }
  if (text === before.acknowledged && before.sent.length === 0) return { saving, effects: [{ do: 'forget' }] }
  return { saving, effects: [{ do: 'keep', text, base: before.base }, { do: 'rest' }] }
}

function send(before: Saving, leaving: boolean): Next {
  const isDone = before.typed === before.acknowledged && before.sent.length === 0
  // In a conflict a person decides first; signed out, the server would only say so again.
  if (isDone || before.state === 'conflict') return { saving: before, effects: [] }
  const seq = Math.max(before.seq, before.base) + 1
  const sent = [...before.sent, { seq, text: before.typed }]
  const save = { seq, base: before.base, text: before.typed }
  return {
    saving: { ...before, seq, sent },
    effects: [
      { do: 'tell', what: 'saving' },
      { do: 'send', save, leaving },
    ],
  }
}

function answered(before: Saving, seq: number, reply: Reply): Next {
  if (!before.sent.some((one) => one.seq === seq)) return { saving: before, effects: [] }
  const sent = before.sent.filter((one) => one.seq !== seq)
  const after = { ...before, sent }
  switch (reply.kind) {
    case 'saved':
      return saved(after, before.sent, reply)
    case 'conflict':
      return {
        saving: { ...after, state: 'conflict', conflict: reply.conflict },
        effects: [{ do: 'tell', what: 'conflict', conflict: reply.conflict }],
      }
    case 'signedOut':
      return { saving: { ...after, state: 'signedOut' }, effects: [{ do: 'tell', what: 'signedOut' }] }
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

/** The server names the save that it holds: this one, or a later one of this window whose answer is still to come. */
function saved(after: Saving, sent: Saving['sent'], { seq, at }: { seq: number; at: string }): Next {
  const held = sent.find((one) => one.seq === seq)
  if (!held || seq < after.base) return { saving: after, effects: [] }
  const saving: Saving = {
    ...{ ...after, base: seq, acknowledged: held.text, failures: 0 },
    ...(after.state === 'conflict' ? {} : { state: 'idle', conflict: null }),
  }
  if (saving.typed !== held.text || saving.sent.some((one) => one.seq > seq)) {
    return { saving, effects: [{ do: 'keep', text: saving.typed, base: seq }, { do: 'rest' }] }
  }
  if (saving.state === 'conflict') return { saving, effects: [] }
  return { saving, effects: [{ do: 'forget' }, { do: 'tell', what: 'saved', at }] }
}

function keepMine(before: Saving): Next {
  if (!before.conflict) return { saving: before, effects: [] }
  const base = before.conflict.seq
  return send({ ...before, base, state: 'idle', conflict: null, acknowledged: null, sent: [] }, false)
}
