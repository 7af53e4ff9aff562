import { describe, expect, it } from 'vitest'
import { inLanguage } from '../../app/http/language.ts'
import { formatCount, formatDay, formatNumber, formatRate } from '../../app/i18n/format.ts'
import { language, languageCookie, languageOf } from '../../app/i18n/language.ts'
import { text } from '../../app/i18n/text.ts'
import { day } from '../../app/domain/day.ts'

const kept = text.people.signIn

describe('the catalogue', () => {
  it('speaks Vietnamese where nobody chose', () => {
    expect(language()).toBe('vi')
    expect(text.people.signIn.title).toBe('Đăng nhập')
  })

  it('speaks the language of the request, also from a group that was kept before', () => {
    expect(inLanguage('en', () => kept.title)).toBe('Sign in')
    expect(kept.title).toBe('Đăng nhập')
  })

  it('keeps two requests apart while both wait', async () => {
    const asked = async (chosen: 'vi' | 'en') => {
      const first = kept.title
      await new Promise((resolve) => setImmediate(resolve))
      return [chosen, first, kept.title]
    }
    const answers = await Promise.all(
      (['en', 'vi', 'en'] as const).map((one) => inLanguage(one, () => asked(one))),
    )
    expect(answers).toEqual([
      ['en', 'Sign in', 'Sign in'],
      ['vi', 'Đăng nhập', 'Đăng nhập'],
      ['en', 'Sign in', 'Sign in'],
    ])
  })

  it('can be walked like any object', () => {
    expect(Object.keys(text.refusals)).toContain('not-found')
    expect(Object.hasOwn(text.refusals, 'not-found')).toBe(true)
    const { title, submit } = inLanguage('en', () => ({ ...kept }))
    expect([title, submit]).toEqual(['Sign in', 'Sign in'])
  })
})

describe('numbers and days', () => {
  it('are written as each language does, days the same in both', () => {
    const written = () => [formatCount(12345), formatNumber(17.5), formatRate(0.9996), formatRate(1)]
    expect(written()).toEqual(['12.345', '17,5', '99,9 %', '100 %'])
    expect(inLanguage('en', written)).toEqual(['12,345', '17.5', '99.9%', '100%'])
    expect(inLanguage('en', () => formatDay(day('2026-11-23')))).toBe('23/11/2026')
  })
})

describe('the choice', () => {
  it.each([
    [null, 'vi'],
    ['', 'vi'],
    ['language=en', 'en'],
    ['session=x; language=en; text-size=large', 'en'],
    ['language=vi', 'vi'],
    ['language=fr', 'vi'],
    ['my-language=en', 'vi'],
    ['language=english', 'vi'],
  ])('kept in %j is %s', (cookies, chosen) => {
    expect(languageOf(cookies)).toBe(chosen)
  })

  it('comes back from its own cookie', () => {
    expect(languageOf(languageCookie('en', true))).toBe('en')
    expect(languageCookie('en', true)).toMatch(/; HttpOnly; SameSite=Lax; Secure$/u)
  })
})
