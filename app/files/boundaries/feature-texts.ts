const [QUOTE, ESCAPE, OPEN, CLOSE] = [0x22, 0x5c, 0x7b, 0x7d]
const FEATURES = /"features"\s*:\s*\[/u

/** Where the list of features begins; null where there is none near the file's beginning or behind anything else. */
export function featuresBegin(bytes: Uint8Array): number | null {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 100_000))
  const found = FEATURES.exec(head)
  return found ? found.index + found[0].length : null
}

/**
 * The features of a GeoJSON one by one as they stand in its bytes, so that a file is never taken apart as a whole: braces
 * are counted outside texts, which in UTF-8 no other letter can be mistaken for. Ends where the list does; what is cut off
 * answers null last.
 */
export function* featureTexts(bytes: Uint8Array, begin: number): Generator<Uint8Array | null> {
  let [depth, from, inText] = [0, begin, false]
  for (let at = begin; at < bytes.length; at += 1) {
    const byte = bytes[at]
    if (inText) {
      if (byte === ESCAPE) at += 1
      else if (byte === QUOTE) inText = false
    } else if (byte === QUOTE) inText = true
    else if (byte === OPEN) {
      if (depth === 0) from = at
      depth += 1
    } else if (byte === CLOSE) {
      depth -= 1
      if (depth === 0) yield bytes.subarray(from, at + 1)
    } else if (byte === 0x5d && depth === 0) return
  }
  yield null
}
