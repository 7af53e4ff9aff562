import type { Period } from '../period.ts'

export type SupposedRequirement = Period & {
  id: string
  certificationId: string
  unitId: string
  /** None: every duty. */
  dutyIds: readonly string[]
}

/** Requirements as they would be: some of those recorded taken away, others added. Nothing is written by supposing. */
export type Supposition = { withdrawn: readonly string[]; added: readonly SupposedRequirement[] }
