// Answers of the API: JSON, never cached unless said, never readable by another site's script.

const HEADERS = { "Content-Type": "application/json; charset=utf-8", "X-Content-Type-Options": "nosniff", "Cache-Control": "no-store" };

export function json(data, status = 200, more = {}) {
  return new Response(JSON.stringify(data), { status, headers: { ...HEADERS, ...more } });
}

export function refuse(status, code, message, more = {}) {
  return json({ ok: false, error: { code, message } }, status, more);
}
