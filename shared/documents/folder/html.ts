/** A piece of HTML; whatever was typed in it has been escaped. */
export type Html = { readonly html: string };

/** A text as HTML; its lines stay lines. */
export function text(value: string): Html {
  return { html: value.replace(/[&<>"]/gu, (sign) => entities[sign] ?? sign).replaceAll('\n', '<br>') };
}

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

export const joined = (parts: readonly Html[]): Html => ({ html: parts.map(({ html }) => html).join('\n') });

/** A part of a page under a heading. */
export const section = (heading: string, content: Html): Html => ({ html: `<section>\n<h2>${text(heading).html}</h2>\n${content.html}\n</section>` });

export const paragraph = (value: string): Html => ({ html: `<p>${text(value).html}</p>` });

/** A link to a file beside the page. @param path with `/`, as it lies in the folder */
export const fileLink = (path: string, name: string): Html => ({ html: `<a href="${path.split('/').map(encodeURIComponent).join('/')}">${text(name).html}</a>` });

/** A table whose first column names the rows. */
export function table(titles: readonly string[], rows: readonly (readonly Html[])[]): Html {
  const head = titles.map((title) => `<th scope="col">${text(title).html}</th>`).join('');
  const body = rows.map(([name, ...cells]) => `<tr><th scope="row">${name?.html ?? ''}</th>${cells.map(({ html }) => `<td>${html}</td>`).join('')}</tr>`);
  return { html: `<table>\n<thead><tr>${head}</tr></thead>\n<tbody>\n${body.join('\n')}\n</tbody>\n</table>` };
}

/** A whole page that needs nothing beside itself: no script, no picture, no font. */
export function page(title: string, parts: readonly Html[]): string {
  return `<!doctype html>
<html lang="cs">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${text(title).html}</title>
<style>${style}</style>
</head>
<body>
<main>
<h1>${text(title).html}</h1>
${joined(parts).html}
</main>
</body>
</html>
`;
}

const style = `body{font:16px/1.5 "Segoe UI",Arial,sans-serif;color:#1b1b1b;background:#fff;margin:2rem}main{max-width:60rem;margin:auto}
h1{font-size:1.6rem}h2{font-size:1.2rem;margin-top:2rem}table{border-collapse:collapse;width:100%}
th,td{border:1px solid #c8c8c8;padding:.35rem .6rem;text-align:left;vertical-align:top;overflow-wrap:anywhere}thead th{background:#f0f0f0}tbody th{font-weight:normal}
@media print{body{margin:0}}`;
