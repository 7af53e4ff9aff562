import { describe, expect, it } from 'vitest'
import { renderLesson } from '../../app/files/markdown.ts'

const render = (markdown: string, reviewed = false) => renderLesson(markdown, { reviewed })

describe('a lesson’s Markdown', () => {
  it('shows raw HTML as text', () => {
    expect(render('<script>alert(1)</script>')).toContain('&lt;script&gt;')
    expect(render('<img src=x onerror=alert(1)>')).not.toContain('<img')
  })

  it.each(['javascript:alert(1)', 'data:text/html,x', 'vbscript:x', '//evil.example'])(
    'makes no link of %s',
    (url) => {
      expect(render(`[x](${url})`)).not.toContain('<a')
    },
  )

  it('gives headings an id of plain letters, to come back to', () => {
    expect(render('## Đến gõ cửa lúc 16 giờ 40')).toContain('id="den-go-cua-luc-16-gio-40"')
  })

  it('keeps tables in a box that scrolls by itself', () => {
    const html = render('| a | b |\n| - | - |\n| 1 | 2 |')
    expect(html).toContain('class="table-box" role="region" tabindex="0"')
  })

  it('makes boxes of a checklist', () => {
    const html = render(':::checklist\n- [ ] Mời vào phòng riêng\n:::')
    expect(html).toContain('block-checklist')
    expect(html).toContain('<li class="check">Mời vào phòng riêng')
  })
})

describe('a statement of law', () => {
  const law =
    ':::law basis="Luật 53/2024/QH15, Điều 27" from="2025-07-01" source="https://example.org/a?b=1&c"\nBáo ngay.\n:::'

  it('shows basis, effective date, and that nobody has reviewed it', () => {
    const html = render(law)
    expect(html).toContain('Luật 53/2024/QH15, Điều 27')
    expect(html).toContain('Hiệu lực từ 01/07/2025')
    expect(html).toContain('Chưa được pháp chế rà soát')
    expect(html).toContain('href="https://example.org/a?b=1&amp;c"')
  })

  it('drops the badge when a legal officer has reviewed the lesson', () => {
    expect(render(law, true)).not.toContain('Chưa được pháp chế rà soát')
  })

  it('does not let its attributes break out', () => {
    const html = render(':::law basis="<b>x</b>" source="javascript:alert(1)"\nx\n:::')
    expect(html).not.toContain('<b>')
    expect(html).not.toContain('javascript:')
  })

  it('keeps each foot with its own box', () => {
    const html = render(`${law}\n\n:::say\nMời chị ngồi.\n:::\n\n${law.replace('27', '37')}`)
    expect(html.match(/law-foot/gu)).toHaveLength(2)
    expect(html.indexOf('Điều 27')).toBeLessThan(html.indexOf('Điều 37'))
  })
})
