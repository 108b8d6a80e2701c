// Shares: the record in R2 (consistent), a copy in KV (fast), and a list key in KV (newest first).

const SOON = 60; // KV's shortest time, of a cache and of a life
const ROUNDS = 8; // questions to KV for one answer; a day has a thousand

export async function addRecord(env, key, record) {
  const id = await idOf(env, key);
  const stored = { ...record, key, at: Date.now() };
  const kept = await env.SHARE_FILES.put(`records/${id}.json`, JSON.stringify(stored), {
    onlyIf: new Headers({ "If-None-Match": "*" }), httpMetadata: { contentType: "application/json" },
  });
  const truth = kept ? stored : (await readRecord(env, id, { fresh: true })) || stored;
  if (truth.removed) return { id, existed: true };
  const times = truth.expires ? { expiration: Math.max(Math.floor(truth.expires), Math.ceil(Date.now() / 1000) + SOON + 1) } : {};
  const metadata = { mode: truth.mode, created: truth.created, expires: truth.expires, card: truth.card };
  await env.SHARE_DATA_KV.put(`share:${id}`, JSON.stringify(truth), times);
  await env.SHARE_DATA_KV.put(listKey(truth, id), "", { ...times, metadata });
  return { id, existed: !kept };
}

export async function readRecord(env, id, { fresh = false } = {}) {
  if (!fresh) {
    const quick = await env.SHARE_DATA_KV.get(`share:${id}`, { type: "json", cacheTtl: SOON });
    if (quick) return quick;
  }
  const object = await env.SHARE_FILES.get(`records/${id}.json`); // KV may not have it yet, or not any more
  return object ? await object.json() : null;
}

export async function listRecords(env, { limit, mode, cursor }, origin) {
  const shares = [];
  let from = cursor || undefined;
  let complete = false;
  for (let round = 0; round < ROUNDS && shares.length < limit && !complete; round += 1) {
    const page = await env.SHARE_DATA_KV.list({ prefix: "list:", limit: limit - shares.length, cursor: from });
    for (const { name, metadata } of page.keys) {
      const about = metadata || {};
      if (mode && about.mode !== mode) continue;
      const id = name.split(":")[2];
      shares.push({ id, url: `${origin}/s/${id}`, preview: `${origin}/${about.card}`, mode: about.mode || "", created: about.created, expires: about.expires || 0 });
    }
    complete = page.list_complete; // an empty page is not the end
    from = page.cursor;
  }
  return { shares, cursor: complete ? null : from };
}

export async function removeRecord(env, context, id, origin) {
  const record = await readRecord(env, id, { fresh: true });
  const names = record ? [...record.pictures, ...(record.before ? [record.before] : [])].map((p) => p.name) : [];
  if (record) names.push(record.card);
  const deleted = [];
  const left = [];
  // The page goes first, and stays gone while pictures are still being deleted.
  if (record) await env.SHARE_FILES.put(`records/${id}.json`, JSON.stringify({ ...record, removed: true }));
  await env.SHARE_DATA_KV.delete(`share:${id}`);
  if (record) await env.SHARE_DATA_KV.delete(listKey(record, id));
  for (const name of names) {
    await env.SHARE_FILES.delete(name);
    await caches.default.delete(new Request(`${origin}/${name}`));
    ((await env.SHARE_FILES.head(name)) ? left : deleted).push(name);
  }
  if (!left.length) await env.SHARE_FILES.delete(`records/${id}.json`); // last: it knows what is still to be deleted
  if (record) (left.length ? left : deleted).push("page");
  return { ok: !left.length, id, deleted, left };
}

const listKey = (record, id) => `list:${String(9_999_999_999_999 - Math.round(record.created * 1000)).padStart(13, "0")}:${id}`;

// Made from the client's key and the token: the same key gives the same id, and nobody else can guess it.
async function idOf(env, key) {
  const bytes = new TextEncoder();
  const secret = await crypto.subtle.importKey("raw", bytes.encode(env.EASEL_SHARE_TOKEN), { name: "HMAC", hash: "SHA-256" }, false, ["sign"]);
  const mac = new Uint8Array(await crypto.subtle.sign("HMAC", secret, bytes.encode(`share ${key}`))).slice(0, 16);
  return btoa(String.fromCharCode(...mac)).replaceAll("+", "-").replaceAll("/", "_").replaceAll("=", "");
}
