/**
 * Addresses that end in an extension, and the pages of the site map that answer them: Remix cannot end a route's
 * parameter at a dot. `.data` after either form is Remix's own channel for the same page.
 */
const translations: [address: RegExp, page: string][] = [
  [/^\/certificates\/([^/.]+)\.pdf(\.data)?$/, '/certificates/$1/pdf$2'],
  [/^\/certificates\/([^/.]+)\.json(\.data)?$/, '/certificates/$1/json$2'],
  [/^\/verify\/status\/([^/.]+)\.json(\.data)?$/, '/verify/status/$1/json$2'],
  [/^\/certificates\/register\.xlsx(\.data)?$/, '/certificates/register/xlsx$1'],
  [/^\/certificates\/register\/papers\.zip(\.data)?$/, '/certificates/register/papers/zip$1'],
  [/^\/certificates\/register\/drawings\.json(\.data)?$/, '/certificates/register/drawings/json$1'],
  [/^\/certificates\/register\/([^/.]+)\/paper\.pdf(\.data)?$/, '/certificates/register/$1/paper/pdf$2'],
  [/^\/account\/data\.json(\.data)?$/, '/account/data/json$1'],
  [/^\/people\/calls\.csv(\.data)?$/, '/people/calls/csv$1'],
  [/^\/people\/codes\.pdf(\.data)?$/, '/people/codes/pdf$1'],
  [/^(\/requirements\/certifications\/[^/.]+\/paper)\.pdf(\.data)?$/, '$1/pdf$2'],
  [/^\/verify\/keys\.json$/, '/verify/keys/json'],
  [/^\/attempts\/([^/.]+)\/answers\.json$/, '/attempts/$1/answers/json'],
  [/^(\/teach\/courses\/[^/.]+\/(?:facts|quiz|(?:lessons|questions)\/[^/.]+))\.json$/, '$1/json'],
  [/^\/people\.csv(\.data)?$/, '/people/csv$1'],
  [/^\/coverage\/([^/.]+)\.csv(\.data)?$/, '/coverage/$1/csv$2'],
  [/^\/coverage\/([^/.]+)\.(xlsx|pdf)(\.data)?$/, '/coverage/$1/$2$3'],
  [/^\/coverage\/([^/.]+)\/(people|calls)\.xlsx(\.data)?$/, '/coverage/$1/$2/xlsx$3'],
  [/^\/coverage\/([^/.]+)\/reports\/([^/.]+)\.pdf(\.data)?$/, '/coverage/$1/reports/$2/pdf$3'],
  [/^\/coverage\/([^/.]+)\/(people|calls)\.csv(\.data)?$/, '/coverage/$1/$2/csv$3'],
]

/** The address within the site map; the query stays as it is. */
export function translateExtension(url: string): string {
  const end = url.indexOf('?')
  const path = end < 0 ? url : url.slice(0, end)
  const query = end < 0 ? '' : url.slice(end)
  const found = translations.find(([address]) => address.test(path))
  return found ? path.replace(found[0], found[1]) + query : url
}
