import sharp from 'sharp'
import { describe, expect, it } from 'vitest'
import { drawLogo } from '../../app/files/logo-image.ts'

const picture = () => sharp({ create: { width: 1000, height: 1000, channels: 4, background: '#b91c1c80' } })

describe('a logo', () => {
  it.each([
    ['PNG', () => picture().png().toBuffer()],
    ['JPEG', () => picture().jpeg().toBuffer()],
    ['WebP', () => picture().webp().toBuffer()],
  ])('is taken as %s and kept as a small PNG with nothing of the file in it', async (_kind, make) => {
    const sent = await sharp(await make())
      .withExif({ IFD0: { Copyright: 'bí mật' } })
      .toBuffer()
    const drawn = await drawLogo(sent)
    if ('refused' in drawn) throw new Error(drawn.refused)
    const { format, width, height, exif } = await sharp(drawn.png).metadata()
    expect({ format, width, height, exif }).toEqual({
      format: 'png',
      width: 160,
      height: 160,
      exif: undefined,
    })
    expect(drawn.png.length).toBeLessThan(20_000)
  })

  it.each<[string, () => Buffer | Promise<Buffer>]>([
    [
      'a drawing',
      () => Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>'),
    ],
    ['a page', () => Buffer.from('<!doctype html><script>alert(1)</script>')],
    ['another kind of image', () => picture().gif().toBuffer()],
    [
      'a page that begins like an image',
      () => Buffer.from('\x89PNG\r\n\x1a\n<script>alert(1)</script>', 'latin1'),
    ],
    ['half an image', async () => (await picture().png().toBuffer()).subarray(0, 300)],
    ['nothing', () => Buffer.alloc(0)],
  ])('is refused as %s', async (_what, make) => {
    expect(await drawLogo(await make())).toEqual({ refused: 'logo-unreadable' })
  })

  it('is refused where it would unpack to more than a screen can show', async () => {
    const background = '#ffffff'
    const huge = sharp({ create: { width: 6000, height: 6000, channels: 3, background } })
    expect(await drawLogo(await huge.png().toBuffer())).toEqual({ refused: 'logo-unreadable' })
  })

  it('is refused where the file is too large', async () => {
    expect(await drawLogo(new Uint8Array(3 * 1024 * 1024))).toEqual({ refused: 'logo-too-large' })
  })
})
