// Pictures in R2: put once, never overwritten, served for an hour from caches, deleted for good.

import { json, refuse } from "./answers.js";

const TYPES = { jpg: "image/jpeg", png: "image/png", webp: "image/webp" };
const MOST_BYTES = 32 * 1024 * 1024;
const CACHE = "public, max-age=3600";

export async function putFile(request, env, name) {
  const length = Number(request.headers.get("Content-Length") || "0");
  if (!length) return refuse(411, "length", "The length must be said.");
  if (length > MOST_BYTES) return refuse(413, "too-large", "A picture may have 32 MB.");
  const data = await request.arrayBuffer();
  const kind = name.split(".").pop();
  if (sniffed(new Uint8Array(data, 0, Math.min(16, data.byteLength))) !== kind) {
    return refuse(415, "not-a-picture", "That is not the picture its name says.");
  }
  const kept = await env.SHARE_FILES.put(name, data, {
    onlyIf: new Headers({ "If-None-Match": "*" }),
    httpMetadata: { contentType: TYPES[kind], cacheControl: CACHE },
  });
  if (kept) return json({ ok: true, name }, 201);
  const there = await env.SHARE_FILES.head(name); // the answer to the same put may have been lost
  const same = there && there.size === data.byteLength && hex(there.checksums.md5) === (await md5(data));
  return same ? json({ ok: true, name }) : refuse(409, "taken", "That name is taken.");
}

export async function getFile(request, env, context, name) {
  const cache = caches.default;
  const key = new Request(new URL("/" + name, request.url).toString());
  const hit = await cache.match(key);
  let answer = hit;
  if (!answer) {
    const object = await env.SHARE_FILES.get(name);
    if (!object) return new Response("Not found", { status: 404, headers: { "Cache-Control": "no-store" } });
    const headers = new Headers({
      "Content-Type": TYPES[name.split(".").pop()], "Cache-Control": CACHE, ETag: object.httpEtag,
      "Content-Length": String(object.size), "X-Content-Type-Options": "nosniff",
      "Cross-Origin-Resource-Policy": "cross-origin", "X-Robots-Tag": "noindex",
    });
    answer = new Response(object.body, { headers });
    context.waitUntil(cache.put(key, answer.clone()));
  }
  if (request.headers.get("If-None-Match") === answer.headers.get("ETag")) {
    if (answer.body) await answer.body.cancel();
    return new Response(null, { status: 304, headers: { ETag: answer.headers.get("ETag"), "Cache-Control": CACHE } });
  }
  if (request.method === "HEAD") {
    if (answer.body) await answer.body.cancel();
    return new Response(null, { headers: answer.headers });
  }
  return answer;
}

export async function deleteFile(env, context, name, origin) {
  await env.SHARE_FILES.delete(name);
  await caches.default.delete(new Request(`${origin}/${name}`));
  const gone = !(await env.SHARE_FILES.head(name));
  return json({ ok: gone, deleted: gone ? [name] : [], left: gone ? [] : [name] }, gone ? 200 : 500);
}

function sniffed(head) {
  if (head[0] === 0xff && head[1] === 0xd8 && head[2] === 0xff) return "jpg";
  if (head[0] === 0x89 && head[1] === 0x50 && head[2] === 0x4e && head[3] === 0x47) return "png";
  const text = String.fromCharCode(...head);
  return text.startsWith("RIFF") && text.slice(8, 12) === "WEBP" ? "webp" : "";
}

async function md5(data) {
  return hex(await crypto.subtle.digest("MD5", data));
}

function hex(buffer) {
  return buffer ? [...new Uint8Array(buffer)].map((b) => b.toString(16).padStart(2, "0")).join("") : "";
}
