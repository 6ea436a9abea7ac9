import { describe, expect, it } from 'vitest'
import { escaped, htmlList, htmlPage } from '../../../src/plan/html-page.ts'

describe('a page for a family to keep', () => {
  it('shows what somebody typed as they typed it, and runs none of it', () => {
    const typed = `<script>alert("Sam's")</script> & more`
    expect(escaped(typed)).toBe(
      '&lt;script&gt;alert(&quot;Sam&#39;s&quot;)&lt;/script&gt; &amp; more',
    )
    expect(htmlList([{ label: '<b>', text: typed }])).toBe(
      `<dl><dt>&lt;b&gt;</dt><dd>${escaped(typed)}</dd></dl>`,
    )
    expect(htmlPage({ title: typed, style: '', body: '' })).not.toContain('<script')
  })

  it('bears its title as its heading and holds what it is given, in its own style', () => {
    const page = htmlPage({ title: 'Plan 7', style: 'p { color: red }', body: '<p>Kept.</p>' })
    expect(page).toContain('<title>Plan 7</title>\n<style>\np { color: red }\n</style>')
    expect(page).toContain('<h1>Plan 7</h1>\n<p>Kept.</p>\n</main>')
  })

  it('may fetch nothing from anywhere', () => {
    expect(htmlPage({ title: '', style: '', body: '' })).toContain("content=\"default-src 'none';")
  })
})
