import { vi } from '../vi/index.ts'

export const drafts = {
  written: vi.drafts.written,
}
