// What a share may consist of. Anything else is refused, with the field named.

const NAME = /^s\/[A-Za-z0-9_-]{22}\/[a-z0-9]{1,12}\.(jpg|png|webp)$/;
const MOST = { body: 64 * 1024, prompt: 4000, style: 100, pictures: 60 };
const FIELDS = ["pictures", "before", "card", "prompt", "style", "recipe", "language", "created", "expires", "mode"];

export async function checkRecord(request) {
  const text = await request.text();
  if (text.length > MOST.body) return { problem: "The record is too large.", status: 413 };
  let data;
  try {
    data = JSON.parse(text);
  } catch {
    return { problem: "The record is not JSON." };
  }
  if (!data || typeof data !== "object" || Array.isArray(data)) return { problem: "The record is not an object." };
  const unknown = Object.keys(data).find((name) => !FIELDS.includes(name));
  if (unknown) return { problem: `There is no field ${unknown.slice(0, 40)}.` };
  const problem = firstProblem(data);
  if (problem) return { problem };
  const record = {
    pictures: data.pictures.map(picture), before: data.before ? picture(data.before) : null, card: data.card,
    prompt: data.prompt || "", style: data.style || "", recipe: data.recipe === true, language: data.language || "en",
    created: data.created, expires: data.expires || 0, mode: data.mode || "",
  };
  const names = [...record.pictures, ...(record.before ? [record.before] : [])].map((p) => p.name);
  return { record, names: [...names, record.card] };
}

function firstProblem(data) {
  if (!Array.isArray(data.pictures) || !data.pictures.length || data.pictures.length > MOST.pictures) return "pictures: 1 to 60.";
  if (!data.pictures.every(isPicture)) return "pictures: a name, a width and a height each.";
  if (data.before && !isPicture(data.before)) return "before: a name, a width and a height.";
  if (typeof data.card !== "string" || !NAME.test(data.card)) return "card: the name of a picture.";
  if (!isText(data.prompt, MOST.prompt)) return "prompt: a text of at most 4,000 characters.";
  if (!isText(data.style, MOST.style)) return "style: a text of at most 100 characters.";
  if (data.language && !["en", "zh", "ja"].includes(data.language)) return "language: en, zh or ja.";
  if (data.mode && !["text-to-image", "image-to-image"].includes(data.mode)) return "mode: text-to-image or image-to-image.";
  if (!isMoment(data.created)) return "created: seconds since 1970.";
  if (data.expires && !(isMoment(data.expires) && data.expires * 1000 > Date.now())) return "expires: a moment ahead.";
  return "";
}

function isPicture(p) {
  const side = (n) => Number.isInteger(n) && n > 0 && n <= 32768;
  return p && typeof p === "object" && typeof p.name === "string" && NAME.test(p.name) && side(p.width) && side(p.height);
}

const isText = (value, most) => value === undefined || value === null || (typeof value === "string" && [...value].length <= most);
const isMoment = (value) => typeof value === "number" && Number.isFinite(value) && value > 0 && value < 1e11;
const picture = (p) => ({ name: p.name, width: p.width, height: p.height });
