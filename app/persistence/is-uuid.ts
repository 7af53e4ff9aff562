const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/iu

/** Whether a text may be asked of a uuid column, which refuses anything else with an error. */
export function isUuid(text: string): boolean {
  return UUID.test(text)
}
