import type { FeatureTrouble } from './feature.ts'

/** Why a file of boundaries cannot be used. */
export type BoundaryFault =
  | { fault: 'too-large'; mostMegabytes: number }
  | { fault: 'not-geojson' | 'topojson' | 'zip' | 'xml' | 'cut-off' | 'no-features' }
  | { fault: 'too-much'; features: number; corners: number }
  /** The first feature with which something is wrong, counted from 1. */
  | { fault: 'feature'; number: number; trouble: FeatureTrouble }
  /** No property of the features has codes of units of the day. */
  | { fault: 'no-codes'; properties: string[] }
