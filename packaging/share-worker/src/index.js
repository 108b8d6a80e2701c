// The share service of Easel: one Worker, one KV namespace, one R2 bucket. Only who has the token can write;
// who has a link can read. R2 holds the truth (it is consistent at once); KV makes pages and lists fast.

import { authorised, limited, tokenState } from "./access.js";
import { addRecord, listRecords, readRecord, removeRecord } from "./records.js";
import { deleteFile, getFile, putFile } from "./files.js";
import { checkRecord } from "./schema.js";
import { gonePage, sharePage } from "./page.js";
import { json, refuse } from "./answers.js";

const VERSION = 1;

export default {
  async fetch(request, env, context) {
    try {
      return await route(request, env, context);
    } catch (error) {
      console.error("unforeseen", error && error.name); // never the message: it may quote a prompt
      return refuse(500, "internal", "The share service failed.");
    }
  },
};

async function route(request, env, context) {
  const url = new URL(request.url);
  const path = url.pathname;
  const method = request.method;
  const reads = method === "GET" || method === "HEAD";

  if (path === "/api/health") {
    if (!reads) return refuse(405, "method", "Only GET.", { Allow: "GET, HEAD" });
    return json({ ok: true, service: "easel-share", version: VERSION, auth: await tokenState(request, env) });
  }
  if (path === "/robots.txt" && reads) return new Response("User-agent: *\nAllow: /s/\nDisallow: /api/\n");

  const page = path.match(/^\/s\/([A-Za-z0-9_-]{22})$/);
  if (page) {
    if (!reads) return refuse(405, "method", "Only GET.", { Allow: "GET, HEAD" });
    return await shown(request, env, page[1], url.origin);
  }
  const file = path.match(/^\/(s\/[A-Za-z0-9_-]{22}\/[a-z0-9]{1,12}\.(?:jpg|png|webp))$/);
  if (file) {
    if (!reads) return refuse(405, "method", "Only GET.", { Allow: "GET, HEAD" });
    return await getFile(request, env, context, file[1]);
  }
  if (!path.startsWith("/api/")) return await notHere(request);

  if (!(await authorised(request, env))) {
    if (limited(request, "wrong")) return refuse(429, "too-many", "Too many attempts.", { "Retry-After": "60" });
    return refuse(401, "token", "The token is missing or wrong.");
  }
  return await api(request, env, context, url, path, method);
}

async function api(request, env, context, url, path, method) {
  if (path === "/api/share" && method === "POST") return await create(request, env, url.origin);
  if (path === "/api/share/list" && method === "GET") return await list(env, url);
  if (path === "/api/share/monitor" && method === "GET") return await monitor(env);

  const share = path.match(/^\/api\/share\/([A-Za-z0-9_-]{22})$/);
  if (share && method === "DELETE") return await remove(env, context, share[1], url.origin);
  if (share && method === "GET") {
    const record = await readRecord(env, share[1], { fresh: true });
    return record ? json(record) : refuse(404, "not-found", "No such share.");
  }
  const picture = path.match(/^\/api\/picture\/(s\/[A-Za-z0-9_-]{22}\/[a-z0-9]{1,12}\.(?:jpg|png|webp))$/);
  if (picture && method === "PUT") {
    if (limited(request, "put")) return refuse(429, "too-many", "Too many pictures at once.", { "Retry-After": "10" });
    return await putFile(request, env, picture[1]);
  }
  if (picture && method === "DELETE") return await deleteFile(env, context, picture[1], url.origin);
  const allow = { "/api/share": "POST", "/api/share/list": "GET", "/api/share/monitor": "GET" }[path];
  if (allow) return refuse(405, "method", `Only ${allow}.`, { Allow: allow });
  return refuse(404, "not-found", "No such address.");
}

async function create(request, env, origin) {
  if (limited(request, "share")) return refuse(429, "too-many", "Too many shares at once.", { "Retry-After": "10" });
  const key = request.headers.get("Idempotency-Key") || "";
  if (!/^[A-Za-z0-9_-]{22,64}$/.test(key)) return refuse(400, "key", "An Idempotency-Key of 22 to 64 characters is needed.");
  const checked = await checkRecord(request);
  if (checked.problem) return refuse(checked.status || 400, "record", checked.problem);
  for (const name of checked.names) {
    if (!(await env.SHARE_FILES.head(name))) return refuse(409, "no-picture", `The picture ${name} was not put before.`);
  }
  const { id, existed } = await addRecord(env, key, checked.record);
  return json({ id, url: `${origin}/s/${id}`, duplicate: existed }, existed ? 200 : 201);
}

async function shown(request, env, id, origin) {
  const record = await readRecord(env, id);
  if (!record || record.removed || (record.expires && record.expires * 1000 <= Date.now())) return await notHere(request);
  return await sharePage(request, record, origin, id);
}

async function notHere(request) {
  return await gonePage(request);
}

async function list(env, url) {
  const limit = Math.min(Math.max(parseInt(url.searchParams.get("limit") || "50", 10) || 50, 1), 200);
  const mode = url.searchParams.get("mode") || "";
  if (mode && mode !== "text-to-image" && mode !== "image-to-image") return refuse(400, "mode", "No such mode.");
  const page = await listRecords(env, { limit, mode, cursor: url.searchParams.get("cursor") || "" }, url.origin);
  return json(page, 200, { "Cache-Control": "private, max-age=300" });
}

async function remove(env, context, id, origin) {
  const done = await removeRecord(env, context, id, origin);
  return json(done, done.left.length ? 207 : 200);
}

async function monitor(env) {
  const times = {};
  const timed = async (name, act) => {
    const began = Date.now();
    try {
      const value = await act();
      times[name] = { ok: true, ms: Date.now() - began };
      return value;
    } catch {
      times[name] = { ok: false, ms: Date.now() - began };
      return null;
    }
  };
  const kv = await timed("kv", () => env.SHARE_DATA_KV.list({ prefix: "list:", limit: 1000 }));
  await timed("r2", () => env.SHARE_FILES.head("monitor-probe"));
  return json({
    ok: times.kv.ok && times.r2.ok, version: VERSION, stores: times,
    shares: kv ? kv.keys.length : null, more: kv ? !kv.list_complete : null,
  });
}
