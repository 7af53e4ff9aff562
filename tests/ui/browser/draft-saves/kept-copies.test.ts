import { describe, expect, it } from 'vitest'
import {
  forget,
  keep,
  leftBehind,
  whatToDoWith,
  type Kept,
} from '../../../../app/ui/browser/draft-saves/kept-copies.ts'

const copy: Kept = {
  ...{ owner: 'yen', action: '/teach/courses/1/lessons/im-lang', writer: 'cua-so-1' },
  ...{ base: 4, seq: null, text: 'text=Chờ', at: 1 },
}

/** As a browser's, as far as it is used. */
function emptyStorage(): Storage {
  const held = new Map<string, string>()
  return {
    get length() {
      return held.size
    },
    key: (index) => [...held.keys()][index] ?? null,
    getItem: (name) => held.get(name) ?? null,
    setItem: (name, text) => void held.set(name, text),
    removeItem: (name) => void held.delete(name),
    clear: () => held.clear(),
  }
}

describe('copies in a browser that several people use', () => {
  it('are found by the account that wrote them and by no other, of one form or of all', () => {
    const storage = emptyStorage()
    const other = { ...copy, action: '/teach/courses/1/lessons/im-lang-2', writer: 'cua-so-2', at: 2 }
    for (const one of [copy, other]) expect(keep(storage, one)).toBe(true)
    expect(leftBehind(storage, 'yen', copy.action)).toEqual([copy])
    expect(leftBehind(storage, 'yen')).toEqual([other, copy])
    for (const owner of ['khanh', 'ye', '']) expect(leftBehind(storage, owner)).toEqual([])
    forget(storage, { ...copy, owner: 'khanh' })
    expect(leftBehind(storage, 'yen')).toHaveLength(2)
    forget(storage, copy)
    expect(leftBehind(storage, 'yen')).toEqual([other])
  })

  it('are not kept where a browser keeps nothing, which is said', () => {
    expect(keep(null, copy)).toBe(false)
    const full = emptyStorage()
    full.setItem = () => {
      throw new Error('full')
    }
    expect(keep(full, copy)).toBe(false)
    expect(leftBehind(null, 'yen')).toEqual([])
  })
})

describe('a text that an earlier window left', () => {
  const by = (last: string | null, base: number) => ({ base, last, text: 'text=Trên hệ thống' })

  it('is dropped once the server holds it, whether or not the browser heard so', () => {
    expect(whatToDoWith(copy, { ...by('cua-so-9', 9), text: copy.text })).toBe('drop')
    expect(whatToDoWith({ ...copy, seq: 6 }, by('cua-so-1', 6))).toBe('drop')
    expect(whatToDoWith({ ...copy, seq: 6 }, by('cua-so-1', 7))).toBe('drop')
  })

  it('is restored where it was written on after a save that its own window never heard of', () => {
    expect(whatToDoWith(copy, by('cua-so-1', 6))).toBe('restore')
    expect(whatToDoWith({ ...copy, seq: 7 }, by('cua-so-1', 6))).toBe('restore')
  })

  it('is restored where nobody wrote since, and asked about where another window did', () => {
    expect(whatToDoWith(copy, by('cua-so-2', 4))).toBe('restore')
    expect(whatToDoWith({ ...copy, base: 0 }, by(null, 0))).toBe('restore')
    expect(whatToDoWith(copy, by('cua-so-2', 5))).toBe('ask')
    expect(whatToDoWith({ ...copy, seq: 5 }, by('cua-so-2', 5))).toBe('ask')
  })
})
