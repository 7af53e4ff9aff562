import { describe, expect, it } from 'vitest'
import { deviceFrom, deviceOf, deviceText } from '../../../app/domain/people/device.ts'

const android = 'Mozilla/5.0 (Linux; Android 13; SM-A045F) AppleWebKit/537.36 (KHTML, like Gecko)'
const windows = 'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko)'

describe('a device', () => {
  it.each([
    [`${android} Version/4.0 Chrome/120.0.0.0 Mobile Safari/537.36 Zalo android/12100`, 'zalo/android'],
    [`${android} Chrome/120.0.0.0 Mobile Safari/537.36`, 'chrome/android'],
    [`${android} SamsungBrowser/23.0 Chrome/115.0.0.0 Mobile Safari/537.36`, 'samsung/android'],
    [`${windows} coc_coc_browser/118.0.200 Chrome/112.0.5615.200 Safari/537.36`, 'coccoc/windows'],
    [`${windows} Chrome/120.0.0.0 Safari/537.36 Edg/120.0.0.0`, 'edge/windows'],
    ['Mozilla/5.0 (Windows NT 10.0; Win64; x64; rv:120.0) Gecko/20100101 Firefox/120.0', 'firefox/windows'],
    [
      'Mozilla/5.0 (iPhone; CPU iPhone OS 17_1 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/17.1 Mobile/15E148 Safari/604.1',
      'safari/ios',
    ],
    [
      'Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/17.1 Safari/605.1.15',
      'safari/mac',
    ],
    ['curl/8.5.0', 'other/other'],
    ['', 'other/other'],
  ])('is told from %s', (userAgent, stored) => {
    expect(deviceText(deviceOf(userAgent))).toBe(stored)
    expect(deviceFrom(stored)).toEqual(deviceOf(userAgent))
  })

  it('that was not noted, or is none of ours, is another one', () => {
    for (const stored of ['', 'netscape/amiga', 'toString/constructor'])
      expect(deviceFrom(stored)).toEqual({ browser: 'other', system: 'other' })
  })
})
