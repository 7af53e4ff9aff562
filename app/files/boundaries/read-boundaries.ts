import { setImmediate as pause } from 'node:timers/promises'
import { readFeature, type ReadFeature } from '../../domain/units/boundaries/feature.ts'
import type { BoundaryFault } from '../../domain/units/boundaries/fault.ts'
import { featuresBegin, featureTexts } from './feature-texts.ts'

/** The largest file that is read, and most features and corners in it. */
export const MOST_MEGABYTES = 64
const MOST_FEATURES = 20_000
const MOST_CORNERS = 4_000_000
/** What is read of one feature at once. */
const MOST_BYTES_OF_ONE = 24 * 1024 * 1024

/** So much is read between two turns of everything else. */
const TURN = 500_000

/**
 * Reads a GeoJSON (RFC 7946) of areas: a FeatureCollection of polygons in degrees. Feature by feature, and others have their
 * turn in between: a nation has millions of corners.
 */
export async function readBoundaries(bytes: Uint8Array): Promise<ReadFeature[] | BoundaryFault> {
  if (bytes.length > MOST_MEGABYTES * 1024 * 1024)
    return { fault: 'too-large', mostMegabytes: MOST_MEGABYTES }
  const begin = featuresBegin(bytes)
  if (begin === null) return { fault: otherKind(bytes) }
  const found: ReadFeature[] = []
  let [corners, turn] = [0, 0]
  for (const text of featureTexts(bytes, begin)) {
    const feature = text && read(text)
    if (!feature) return { fault: 'cut-off' }
    if ('trouble' in feature) return { fault: 'feature', number: found.length + 1, ...feature }
    found.push(feature)
    corners += feature.rings.reduce((sum, ring) => sum + ring.length, 0)
    if (found.length > MOST_FEATURES || corners > MOST_CORNERS)
      return { fault: 'too-much', features: MOST_FEATURES, corners: MOST_CORNERS }
    turn += text.length
    if (turn > TURN) turn = await pause(0)
  }
  return found.length === 0 ? { fault: 'no-features' } : found
}

function read(text: Uint8Array): ReturnType<typeof readFeature> {
  return text.length > MOST_BYTES_OF_ONE ? { trouble: 'too-detailed' } : readFeature(parsed(text))
}

function parsed(text: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(text))
  } catch (error) {
    if (error instanceof SyntaxError || error instanceof TypeError) return null
    throw error
  }
}

/** What a file is that has no features: TopoJSON and KML are often taken for GeoJSON. */
function otherKind(bytes: Uint8Array): 'topojson' | 'zip' | 'xml' | 'not-geojson' {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 2_000)).trimStart()
  if (head.startsWith('PK')) return 'zip'
  if (head.replace(/^ï»¿/u, '').startsWith('<')) return 'xml'
  return head.includes('"Topology"') ? 'topojson' : 'not-geojson'
}
