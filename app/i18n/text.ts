import { vi } from './vi/index.ts'

/** All texts of the interface; other languages have the same shape. */
export type Texts = typeof vi

export const text: Texts = vi
