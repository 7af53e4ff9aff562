/**
 * By what a number or a list of people can be narrowed in an address. What cannot be read is refused rather than passed over:
 * else the answer would be to another question than the one that was asked.
 */
export const filters = ['known', 'duty', 'kind', 'boundaries', 'until', 'group', 'who'] as const
export type Filter = (typeof filters)[number]
