/** What the page of the window may load and do, whatever host serves it; sent as the Content-Security-Policy header. */
export const contentSecurityPolicy = [
  "default-src 'self'",
  "script-src 'self'",
  // Fluent UI writes its styles as it renders.
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data: blob:",
  "font-src 'self' data:",
  "worker-src 'self'",
  "connect-src 'self'",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');
