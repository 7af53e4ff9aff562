import { en } from './en/index.ts'
import { spoken, type Shape } from './spoken.ts'
import { vi } from './vi/index.ts'

/** All texts of the interface, in the shape that every language has. */
export type Texts = Shape<typeof vi>

/** The texts in the language of whoever reads. */
export const text: Texts = spoken<Texts>({ vi, en })
