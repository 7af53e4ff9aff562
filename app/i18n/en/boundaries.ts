import type { Archipelago } from '../../domain/units/boundaries/archipelagos.ts'
import type { BoundaryFault } from '../../domain/units/boundaries/fault.ts'
import type { FeatureTrouble } from '../../domain/units/boundaries/feature.ts'
import { formatCount } from '../format.ts'

const troubles: Record<FeatureTrouble, string> = {
  'too-detailed':
    'is too detailed: at most 10,000 outlines and 500,000 positions. Simplify it and send it again',
  'not-a-feature': 'is not a valid feature',
  'not-an-area': 'is not an area: only Polygon and MultiPolygon are taken',
  'open-ring': 'has an outline that is not closed (the last position must be the first one)',
  'not-degrees':
    'has positions that are not degrees. The file may use VN-2000: convert it to WGS 84 and send it again',
  elsewhere: 'lies outside Viet Nam. Longitude must come first, then latitude',
}

const fault = (of: BoundaryFault): string => {
  switch (of.fault) {
    case 'too-large':
      return `The file is larger than ${of.mostMegabytes} MB. Simplify the boundaries and send it again.`
    case 'not-geojson':
      return 'This is not a GeoJSON with a list of features (FeatureCollection).'
    case 'topojson':
      return 'This is a TopoJSON. Convert it to GeoJSON and send it again.'
    case 'zip':
      return 'This file is compressed. If a Shapefile is inside, convert it to GeoJSON; if a GeoJSON, unpack it and send that.'
    case 'xml':
      return 'This is a KML, a GML or a web page. Convert it to GeoJSON and send it again.'
    case 'cut-off':
      return 'The file is cut off or damaged. Get it from its source again.'
    case 'no-features':
      return 'The file has no features.'
    case 'too-much':
      return `The file has too many features or positions (at most ${formatCount(of.features)} features, ${formatCount(of.corners)} positions). Simplify it and send it again.`
    case 'feature':
      return `Feature ${formatCount(of.number)} ${troubles[of.trouble]}.`
    case 'no-codes':
      return `No property in the file holds codes of units of that day. Properties in the file: ${of.properties.join(', ') || 'none'}.`
  }
}

const archipelago: Record<Archipelago, string> = {
  'hoang-sa': 'Hoang Sa archipelago (Da Nang city)',
  'truong-sa': 'Truong Sa archipelago (Khanh Hoa province)',
}

/** Boundaries, by which pages draw units as a map. */
export const boundaries = {
  title: 'Boundaries on the map',
  lead: 'With boundaries the coverage pages draw a map; without, a tile for each unit. The picture is an illustration and has no legal force.',
  rules: [
    'A GeoJSON (RFC 7946) in WGS 84, one area for each unit, with the official code of the commune or province.',
    'A map of the whole country must show the archipelagos Hoang Sa and Truong Sa; without them it is not taken.',
    'Units that have boundaries get the new ones; units that are not in the file keep theirs.',
  ],
  file: 'File of boundaries',
  hint: 'Ends in .geojson or .json, smaller than 64 MB. You see a preview; nothing changes until you take it.',
  submit: 'Send and preview',
  taken: 'The new boundaries are in use.',
  seeMap: 'See the map of coverage',
  removed: 'Removed.',
  open: 'A file is waiting for your decision',
  files: {
    title: 'Files in use',
    none: 'No file yet.',
    at: 'At',
    file: 'File',
    on: 'Codes as of',
    drawn: 'Units drawn by it',
    of: (drawn: number, all: number) => `${formatCount(drawn)}/${formatCount(all)}`,
    action: 'Action',
    remove: 'Use no longer',
    replaced: 'No longer in use',
  },
  preview: {
    title: 'Preview of boundaries',
    lead: (file: string) => `File ${file}. Nothing has changed yet.`,
    property: 'Property with the code',
    anyProperty: 'Found by the system',
    day: 'Compare with the units of',
    again: 'Compare again',
    byProperty: 'Property with the codes',
    provinces: 'Provinces found',
    communes: 'Communes, wards, special zones found',
    derived: 'Provinces drawn from their communes',
    missing: 'Units without boundaries',
    missingLead: 'The page of the unit above goes on drawing tiles until all are there.',
    complete: 'Every unit has boundaries.',
    unknown: 'Features that are no unit',
    unknownLead: 'These are left out. Their codes may be old: try another day.',
    name: 'Unit',
    code: 'Code',
    number: 'Place in the file',
    said: 'Properties',
    more: (count: number) => `${formatCount(count)} more lines.`,
    take: (units: number) => `Use the boundaries of ${formatCount(units)} units`,
    drop: 'Drop this file',
  },
  fault,
  archipelago,
}
