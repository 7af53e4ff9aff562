/** No form of ours has so many, and what reads forms takes longer the more there are. */
export const MOST_FIELDS = 10_000

/** Of several kinds behind commas the last one is heeded, so that this must be the only one. */
const MULTIPART = /^\s*multipart\/form-data;[^,]*$/iu

/** Whether a body has more fields than any form of ours. Each but the first has one of these marks in front. */
export function hasTooManyFields(body: Buffer, contentType = ''): boolean {
  const mark = MULTIPART.test(contentType) ? 'form-data' : '&'
  let marks = 0
  for (let at = body.indexOf(mark); at >= 0 && marks <= MOST_FIELDS; at = body.indexOf(mark, at + 1))
    marks += 1
  return marks > MOST_FIELDS
}
