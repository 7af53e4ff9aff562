/** What stands behind an address: values that are given, none where there are none. */
export const query = (values: Record<string, string | null | undefined>): string => {
  const given = Object.entries(values).filter((entry): entry is [string, string] => Boolean(entry[1]))
  return given.length === 0 ? '' : `?${new URLSearchParams(given).toString()}`
}
