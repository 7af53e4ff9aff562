import { grouped } from '../../grouped.ts'
import { drawTogether, type DrawnUnit } from './drawn.ts'
import type { BoundaryPlan, PlannedShape } from './plan.ts'

/** So many steps of the grid make one of a picture of provinces, and of one of communes. */
const STEP = { province: 10, commune: 1 }

/** Each picture to which a plan leads by itself: the provinces of the nation, the communes of each province. */
export function picturesOf({ shapes, derived }: BoundaryPlan): PlannedShape[][] {
  return [...grouped([...shapes, ...derived], ({ record }) => record.parentId).values()]
}

/** Draws the units of one picture. */
export function drawPicture(shapes: readonly PlannedShape[]): DrawnUnit[] {
  const step = shapes.some(({ record }) => record.kind === 'province') ? STEP.province : STEP.commune
  return drawTogether(
    shapes.map(({ record, rings }) => ({ unitId: record.unitId, rings })),
    step,
  )
}
