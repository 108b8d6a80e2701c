// Who may write: the bearer of the token. Compared in constant time, on digests of equal length.

const WINDOWS = { wrong: [10, 60_000], share: [60, 10_000], put: [240, 10_000] };
const seen = new Map(); // per isolate: a brake, not a wall

export async function tokenState(request, env) {
  if (!request.headers.get("Authorization")) return "missing";
  return (await authorised(request, env)) ? "ok" : "wrong";
}

export async function authorised(request, env) {
  const wanted = env.EASEL_SHARE_TOKEN || "";
  const given = (request.headers.get("Authorization") || "").replace(/^Bearer\s+/i, "");
  if (wanted.length < 16 || !given) return false;
  const [a, b] = await Promise.all([digest(wanted), digest(given)]);
  return crypto.subtle.timingSafeEqual(a, b);
}

export function limited(request, kind) {
  const [most, span] = WINDOWS[kind];
  const now = Date.now();
  const key = `${kind}:${request.headers.get("CF-Connecting-IP") || "local"}`;
  const recent = (seen.get(key) || []).filter((at) => now - at < span);
  if (recent.length >= most) return true;
  recent.push(now);
  seen.set(key, recent);
  if (seen.size > 2000) seen.clear();
  return false;
}

async function digest(text) {
  return await crypto.subtle.digest("SHA-256", new TextEncoder().encode(text));
}
