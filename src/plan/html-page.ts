interface HtmlPage {
  /** Also its first heading; it names nobody. */
  readonly title: string
  /** Rules of CSS, a line each. */
  readonly style: string
  /** What follows the first heading, escaped already. */
  readonly body: string
}

/** A plain page that opens anywhere: no script, nothing fetched. */
export const htmlPage = ({ title, style, body }: HtmlPage): string => `<!doctype html>
<html lang="en-GB">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escaped(title)}</title>
<style>
${style}
</style>
</head>
<body>
<main>
<h1>${escaped(title)}</h1>
${body}
</main>
</body>
</html>
`

/** A list of what is said under each label. */
export const htmlList = (
  lines: readonly { readonly label: string; readonly text: string }[],
): string =>
  `<dl>${lines
    .map(({ label, text }) => `<dt>${escaped(label)}</dt><dd>${escaped(text)}</dd>`)
    .join('')}</dl>`

const marks: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

/** Text as HTML shows it, safe between tags and in attributes. */
export const escaped = (text: string): string =>
  text.replaceAll(/[&<>"']/g, (mark) => marks[mark] ?? mark)
