// The page a link opens, in the reader's language: the same look and words as Easel's static pages.

import css from "./page.css.js";
import words from "./words.js";

const TAGS = { en: "en", zh: "zh-Hans", ja: "ja" };
const CHROME = 280;

export async function sharePage(request, record, origin, id) {
  const language = wanted(request, record.language);
  const say = words[language];
  const many = record.pictures.length;
  const first = record.pictures[0];
  const title = short(record.prompt, 70) || (many === 1 ? say.title : fill(say.title_many, { n: many }));
  const description = short(record.prompt, 200) || say.description;
  const alt = short(record.prompt, 420) || say.picture;
  const url = `${origin}/s/${id}`;
  const card = `${origin}/${record.card}`;
  const style = css + `.fit{--fit:calc((100vh - ${CHROME}px)*${first.width}/${first.height})}`;
  const body = [
    record.before ? compare(record, say) : many === 1 ? one(first, alt) : sheet(record.pictures, say),
    about(record, title, say, language),
  ].join("");
  const meta = [
    property("og:title", title), property("og:type", "website"), property("og:site_name", "Easel"),
    property("og:description", description), `<link rel="canonical" href="${esc(url)}">`, property("og:url", url),
    property("og:image", card), property("og:image:secure_url", card), property("og:image:type", "image/jpeg"),
    property("og:image:width", "1200"), property("og:image:height", "630"), property("og:image:alt", alt),
    named("twitter:card", "summary_large_image"), named("twitter:title", title), named("twitter:description", description),
    named("twitter:image", card), named("twitter:image:alt", alt),
  ].join("\n");
  const html = document_(language, title, meta, style, `<main>${body}</main><footer>${esc(say.made)}</footer>`);
  return await answer(request, html, style, 200, "public, max-age=300");
}

export async function gonePage(request) {
  const language = wanted(request, "en");
  const say = words[language];
  const body = `<main><div class="about"><h1>${esc(say.gone)}</h1><p class="facts">${esc(say.gone_why)}</p></div></main><footer>${esc(say.made)}</footer>`;
  return await answer(request, document_(language, say.gone, "", css, body), css, 404, "no-store");
}

function document_(language, title, meta, style, body) {
  return `<!doctype html>
<html lang="${TAGS[language]}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width,initial-scale=1">
<meta name="robots" content="noindex">
<title>${esc(title)}</title>
${meta}
<link rel="icon" href="data:,">
<style>${style}</style>
</head>
<body>${body}</body>
</html>
`;
}

function one(picture, alt) {
  return `<figure class="one"><a href="${src(picture)}"><img src="${src(picture)}" width="${picture.width}" height="${picture.height}" alt="${esc(alt)}" fetchpriority="high"></a></figure>`;
}

function compare(record, say) {
  const first = record.pictures[0];
  const size = `width="${first.width}" height="${first.height}"`;
  return `<div class="compare fit"><div class="scroll" tabindex="0" role="group" aria-label="${esc(say.compare)}"><div class="track">`
    + `<div class="under"><img src="${src(record.before)}" ${size} alt="${esc(say.before)}"></div>`
    + `<div class="over"><div class="pin"><img src="${src(first)}" ${size} alt="${esc(say.after)}"></div></div>`
    + `<span class="snap"></span></div></div>`
    + `<span class="tag l">${esc(say.after)}</span><span class="tag r">${esc(say.before)}</span></div><p class="hint">‹ ${esc(say.drag)} ›</p>`;
}

function sheet(pictures, say) {
  const items = pictures.map((p, index) => {
    const alt = fill(say.picture_n, { n: index + 1, of: pictures.length });
    return `<li><a href="${src(p)}"><img src="${src(p)}" width="${p.width}" height="${p.height}" alt="${esc(alt)}" loading="lazy"></a></li>`;
  });
  return `<ul class="sheet">${items.join("")}</ul>`;
}

function about(record, title, say, language) {
  const day = new Date(record.created * 1000);
  const facts = [];
  if (record.style) facts.push(`<span class="chip">${esc(record.style)}</span>`);
  facts.push(`<time datetime="${day.toISOString().slice(0, 10)}">${esc(date(day, language))}</time>`);
  if (record.pictures.length === 1) {
    const first = record.pictures[0];
    facts.push(`<a class="get" href="${src(first)}" download="easel-1.${first.name.split(".").pop()}">${esc(say.download)}</a>`);
  }
  if (record.recipe) facts.push(`<span>${esc(say.recipe)}</span>`);
  const ends = record.expires ? `<p class="facts">${esc(fill(say.expires, { date: date(new Date(record.expires * 1000), language) }))}</p>` : "";
  const heading = record.prompt ? `<h1>${esc(record.prompt)}</h1>` : `<h1 class="quiet">${esc(title)}</h1>`;
  return `<div class="about">${heading}<p class="facts">${facts.join("")}</p>${ends}</div>`;
}

async function answer(request, html, style, status, cache) {
  const hash = await crypto.subtle.digest("SHA-256", new TextEncoder().encode(style));
  const digest = btoa(String.fromCharCode(...new Uint8Array(hash)));
  const headers = {
    "Content-Type": "text/html; charset=utf-8", "Cache-Control": cache, Vary: "Accept-Language",
    "Content-Security-Policy": `default-src 'none'; img-src 'self' data:; style-src 'sha256-${digest}'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'`,
    "X-Content-Type-Options": "nosniff", "Referrer-Policy": "no-referrer", "X-Robots-Tag": "noindex",
    "Permissions-Policy": "camera=(), microphone=(), geolocation=()",
  };
  return new Response(request.method === "HEAD" ? null : html, { status, headers });
}

// The first language the reader prefers that we have; else what the artist chose.
function wanted(request, fallback) {
  const asked = (request.headers.get("Accept-Language") || "").split(",").map((part) => {
    const [tag, ...rest] = part.trim().toLowerCase().split(";");
    const q = rest.map((r) => r.trim()).find((r) => r.startsWith("q="));
    return { tag, q: q ? Number(q.slice(2)) || 0 : 1 };
  });
  asked.sort((a, b) => b.q - a.q);
  for (const { tag, q } of asked) {
    const found = Object.keys(TAGS).find((language) => tag === language || tag.startsWith(language + "-"));
    if (found && q > 0) return found;
  }
  return words[fallback] ? fallback : "en";
}

function date(day, language) {
  const [year, month, number] = [day.getUTCFullYear(), day.getUTCMonth(), day.getUTCDate()];
  if (language !== "en") return `${year}年${month + 1}月${number}日`;
  return `${number} ${day.toLocaleString("en-GB", { month: "long", timeZone: "UTC" })} ${year}`;
}

function short(text, length) {
  const flat = (text || "").split(/\s+/).filter(Boolean).join(" ");
  const characters = [...flat];
  return characters.length <= length ? flat : characters.slice(0, length - 1).join("").trimEnd() + "…";
}

const fill = (text, values) => text.replace(/\{(\w+)\}/g, (_, name) => String(values[name]));
const src = (picture) => esc("/" + picture.name);
const property = (name, value) => `<meta property="${name}" content="${esc(value)}">`;
const named = (name, value) => `<meta name="${name}" content="${esc(value)}">`;
const esc = (text) => String(text).replace(/[&<>"']/g, (c) => ({ "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&#39;" })[c]);
