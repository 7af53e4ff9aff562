import { AsyncLocalStorage } from 'node:async_hooks'
import type { Language } from '../i18n/language.ts'

const chosen = new AsyncLocalStorage<Language>()
globalThis.languageOfRequest = () => chosen.getStore()

/** Does something, whatever it waits for included, in a language. Vietnamese is spoken anyway and costs nothing. */
export function inLanguage<T>(language: Language, work: () => T): T {
  return language === 'vi' ? work() : chosen.run(language, work)
}
