/** The roles of DESIGN § 2. A role is held over a unit and all below it. */
export const roles = ['learner', 'trainer', 'department', 'leader', 'administrator'] as const
export type Role = (typeof roles)[number]
