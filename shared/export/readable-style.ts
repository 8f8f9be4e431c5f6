/**
 * How the readable copy looks: in any browser, on paper as well, and by nothing but the file itself. Fonts are
 * those of the computer that shows it.
 */
export const readableStyle = `
:root { color-scheme: light dark; }
body { max-width: 42rem; margin: 0 auto; padding: 2rem 1.25rem 4rem; font: 1.0625rem/1.55 Georgia, 'Times New Roman', serif; overflow-wrap: anywhere; }
h1, h2, h3, h4, .about, .kind { font-family: 'Segoe UI', 'Helvetica Neue', Arial, sans-serif; line-height: 1.3; }
h1 { margin: 0 0 0.5rem; font-size: 1.75rem; }
h2 { margin: 3rem 0 0; padding-bottom: 0.375rem; border-bottom: 2px solid; font-size: 1.375rem; }
h3 { margin: 2rem 0 0; font-size: 1.125rem; }
h4 { margin: 0 0 0.5rem; font-size: 0.9375rem; }
.about { margin: 0.25rem 0; font-size: 0.9375rem; }
article { margin: 1.25rem 0 0; padding: 1rem 0 0; border-top: 1px solid GrayText; break-inside: avoid-page; }
h3 + article { border-top: 0; padding-top: 0; }
blockquote { margin: 0 0 0.75rem; padding-left: 0.875rem; border-left: 3px solid GrayText; }
.kind { margin: 0.75rem 0 0; font-size: 0.875rem; font-weight: 600; }
.kind span { font-weight: 400; }
.text { margin: 0.25rem 0 0; }
blockquote, .text { overflow: clip; white-space: break-spaces; }
@media print { body { max-width: none; padding: 0; font-size: 11pt; } }
`
