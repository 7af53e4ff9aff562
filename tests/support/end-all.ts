import { afterAll, afterEach } from 'vitest'
import { endAll } from './when-over.ts'

afterEach(() => endAll('test'))
afterAll(() => endAll('file'))
