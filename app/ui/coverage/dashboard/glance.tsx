import type { RankedUnit } from '../../../domain/coverage/ranking.ts'
import { paths } from '../../../paths.ts'
import { keptIn, type Asked } from '../asked.ts'
import type { MapFrame } from '../picture/coverage-map.tsx'
import { CoveragePicture, type PictureUnit } from '../picture/coverage-picture.tsx'
import { WorstUnits } from '../ranking/worst-units.tsx'

export type GlanceData = { map: MapFrame[] | null; worst: RankedUnit[] }

type Props = { asked: Asked; below: PictureUnit[]; glance: GlanceData }

/** The units below at one glance: where to look first, and all of them as a picture. */
export function Glance({ asked, below, glance: { map, worst } }: Props) {
  if (below.length === 0) return null
  const kept = keptIn(asked)
  return (
    <>
      <WorstUnits asked={asked} units={worst} />
      <CoveragePicture units={below} map={map} pageOf={(code) => paths.unitCoverage(code, kept)} />
    </>
  )
}
