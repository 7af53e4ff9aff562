import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { verdict } from '../../../../app/domain/drafts/save-piece.ts'
import {
  begin,
  step,
  type Effect,
  type Happened,
  type Reply,
  type Save,
} from '../../../../app/ui/browser/draft-saves/saving.ts'

const AT = '2026-11-25T09:40:00.000Z'

/** The form's window, its browser's store, the server, and a network that may lose what it carries. */
function world() {
  let saving = begin('me', 0, 'start')
  let kept: string | null = null
  let stamp: { writer: string; seq: number; text: string } | undefined
  let seen = 0
  let mine = 'start'
  const overwritten: string[] = []
  const onTheirWay: { save: Save; arrived: boolean; reply: Reply }[] = []

  const arrive = (sent: (typeof onTheirWay)[number]): void => {
    const { save } = sent
    const old = stamp && { writer: stamp.writer, seq: stamp.seq, by: '', at: AT }
    const said = verdict(old, { writer: 'me', base: save.base, seq: save.seq }, stamp?.text === save.text)
    sent.arrived = true
    if (said === 'same') {
      seen = stamp?.seq ?? 0
      mine = save.text
      sent.reply = { kind: 'saved', seq: seen, at: AT, same: true }
      return
    }
    if (said === 'conflict') {
      sent.reply = { kind: 'conflict', conflict: { by: 'Lan', at: AT, seq: stamp?.seq ?? 0 } }
      return
    }
    if (said === 'newer') {
      if (stamp?.writer === 'other' && stamp.seq > seen) overwritten.push(stamp.text)
      stamp = { writer: 'me', seq: save.seq, text: save.text }
      mine = save.text
    }
    sent.reply = { kind: 'saved', seq: stamp?.seq ?? 0, at: AT }
  }
  const happen = (happened: Happened): void => {
    const next = step(saving, happened)
    saving = next.saving
    for (const effect of next.effects) perform(effect)
  }
  const perform = (effect: Effect): void => {
    if (effect.do === 'keep') kept = effect.text
    if (effect.do === 'forget') kept = null
    if (effect.do === 'send') onTheirWay.push({ save: effect.save, arrived: false, reply: { kind: 'lost' } })
  }
  const take = (index: number) => onTheirWay.splice(index % Math.max(onTheirWay.length, 1), 1)[0]
  const answer = (index: number, isLost: boolean): void => {
    const sent = take(index)
    if (!sent) return
    if (!sent.arrived) arrive(sent)
    happen({ kind: 'answered', seq: sent.save.seq, reply: isLost ? { kind: 'lost' } : sent.reply })
  }
  return {
    happen,
    answer,
    /** It comes to the server, the answer is still on its way. */
    reach: (index: number) => {
      const sent = onTheirWay[index % Math.max(onTheirWay.length, 1)]
      if (sent && !sent.arrived) arrive(sent)
    },
    lose: (index: number) => {
      const sent = take(index)
      if (sent) happen({ kind: 'answered', seq: sent.save.seq, reply: { kind: 'lost' } })
    },
    refuse: (index: number, reply: Reply) => {
      const sent = take(index)
      if (sent)
        happen({ kind: 'answered', seq: sent.save.seq, reply: sent.arrived ? { kind: 'lost' } : reply })
    },
    other: (text: string) => {
      stamp = { writer: 'other', seq: (stamp?.seq ?? 0) + 1, text }
    },
    /** What a person does who has seen both texts and keeps the own one. */
    decide: () => {
      const conflict = saving.conflict
      if (!conflict) return
      seen = conflict.seq
      saving = { ...begin('me', seen, stamp?.text ?? ''), seq: saving.seq }
      onTheirWay.splice(0)
    },
    pending: () => onTheirWay.length,
    state: () => ({ saving, kept, stamp, mine, overwritten }),
  }
}

type Act = (of: ReturnType<typeof world>) => void
const index = fc.nat(3)
const acts: fc.Arbitrary<Act> = fc.oneof(
  fc.constantFrom('a', 'b', 'c', 'start').map(
    (text): Act =>
      (of) =>
        of.happen({ kind: 'typed', text }),
  ),
  fc.constantFrom<Happened>({ kind: 'due' }, { kind: 'due' }, { kind: 'leaving' }, { kind: 'pressed' }).map(
    (what): Act =>
      (of) =>
        of.happen(what),
  ),
  index.map(
    (at): Act =>
      (of) =>
        of.reach(at),
  ),
  fc.tuple(index, fc.boolean()).map(
    ([at, isLost]): Act =>
      (of) =>
        of.answer(at, isLost),
  ),
  index.map(
    (at): Act =>
      (of) =>
        of.lose(at),
  ),
  fc.tuple(index, fc.constantFrom<Reply>({ kind: 'signedOut' }, { kind: 'refused', words: '' })).map(
    ([at, reply]): Act =>
      (of) =>
        of.refuse(at, reply),
  ),
  fc.constantFrom('a', 'x').map(
    (text): Act =>
      (of) =>
        of.other(text),
  ),
  fc.constant<Act>((of) => of.happen({ kind: 'restored', text: 'old' })),
)

describe('whatever is lost, late or in conflict', () => {
  it('the last text typed is acknowledged or kept in the browser, and nobody is overwritten unseen', () => {
    fc.assert(
      fc.property(fc.array(acts, { maxLength: 30 }), (done) => {
        const of = world()
        for (const act of done) {
          act(of)
          const { saving, kept, mine, overwritten } = of.state()
          if (kept === null) {
            expect(saving.typed).toBe(saving.acknowledged)
            expect(mine).toBe(saving.typed)
          } else expect(kept).toBe(saving.typed)
          expect(overwritten).toEqual([])
        }
      }),
      { numRuns: 2000 },
    )
  })

  it('it is saved once the network is back and a person has decided', () => {
    fc.assert(
      fc.property(fc.array(acts, { maxLength: 30 }), (done) => {
        const of = world()
        for (const act of done) act(of)
        of.happen({ kind: 'typed', text: 'last' })
        for (let round = 0; round < 5; round += 1) {
          while (of.pending() > 0) of.answer(0, false)
          of.decide()
          of.happen({ kind: 'typed', text: 'last' })
          of.happen({ kind: 'due' })
        }
        const { saving, kept, stamp } = of.state()
        expect(saving.acknowledged).toBe('last')
        expect(kept).toBeNull()
        expect(stamp?.text).toBe('last')
      }),
      { numRuns: 1000 },
    )
  })
})

describe('a save', () => {
  const sent = (happened: Happened[]): Effect[] => {
    let saving = begin('me', 4, 'start')
    return happened.flatMap((one) => {
      const next = step(saving, one)
      saving = next.saving
      return next.effects
    })
  }

  it('is numbered after the one that the text was made from', () => {
    expect(sent([{ kind: 'typed', text: 'a' }, { kind: 'due' }]).at(-1)).toEqual({
      ...{ do: 'send', leaving: false },
      save: { seq: 5, base: 4, text: 'a' },
    })
  })

  it('is not sent where nothing changed, unless the button is pressed', () => {
    expect(sent([{ kind: 'due' }, { kind: 'leaving' }])).toEqual([])
    expect(sent([{ kind: 'pressed' }]).at(-1)).toMatchObject({ do: 'send', save: { seq: 5, text: 'start' } })
  })

  it('by the button goes at once beside one that is on its way, with a higher number', () => {
    const typedAndSent: Happened[] = [{ kind: 'typed', text: 'a' }, { kind: 'due' }]
    expect(sent([...typedAndSent, { kind: 'typed', text: 'ab' }, { kind: 'pressed' }]).at(-1)).toMatchObject({
      do: 'send',
      save: { seq: 6, text: 'ab' },
    })
    expect(sent([...typedAndSent, { kind: 'pressed' }]).filter((one) => one.do === 'send')).toHaveLength(1)
  })

  it('that happens by itself leaves the way to sign in where it stands', () => {
    const signedOut: Happened[] = [
      ...[{ kind: 'typed', text: 'a' } as const, { kind: 'due' } as const],
      { kind: 'answered', seq: 5, reply: { kind: 'signedOut' } },
    ]
    expect(sent(signedOut).at(-1)).toEqual({ do: 'tell', what: 'signedOut' })
    expect(sent([...signedOut, { kind: 'due' }]).map((one) => one.do)).toEqual([
      ...sent(signedOut).map((one) => one.do),
      ...['keep', 'send'],
    ])
  })

  it('does not happen by itself to a text that was restored, before its writer goes on', () => {
    const restored: Happened = { kind: 'restored', text: 'old' }
    expect(sent([restored, { kind: 'due' }, { kind: 'leaving' }])).toEqual([
      { do: 'keep', text: 'old', base: 4, seq: null },
    ])
    expect(sent([restored, { kind: 'pressed' }]).at(-1)).toMatchObject({ save: { seq: 5, text: 'old' } })
    expect(sent([restored, { kind: 'typed', text: 'old!' }, { kind: 'leaving' }]).at(-1)).toMatchObject({
      ...{ do: 'send', save: { text: 'old!' } },
    })
  })
})
