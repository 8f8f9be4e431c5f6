/**
 * The policy every answer of app:// carries. Everything is refused but the app's own files.
 * `trusted-types naslag`: the one place that needs a trusted value is the URL of the search worker;
 * markup is never made from strings.
 */
export const contentSecurityPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "font-src 'self'",
  "img-src 'self'",
  "connect-src 'self'",
  "worker-src 'self'",
  "object-src 'none'",
  "frame-src 'none'",
  "frame-ancestors 'none'",
  "base-uri 'none'",
  "form-action 'none'",
  "require-trusted-types-for 'script'",
  'trusted-types naslag'
].join('; ')
