import { beforeAll, describe, expect, it } from "vitest";
import { loadSite } from "../load.ts";
import { listForms } from "../model/names.ts";
import { findMissing } from "./glyphs.ts";
import { listCards } from "./publish.ts";
import { listTexts } from "./template.ts";

// The fonts are read by the first test, and that takes a moment.
beforeAll(() => findMissing(["a"]));

describe("a character that no font of ours has", () => {
  it("is found, each once and in order, and found again", async () => {
    expect(await findMissing(["Amende 🙂 pour 𠀋 et \u0635\u062d"])).toEqual(["🙂", "𠀋", "\u0635", "\u062d"]);
    expect(await findMissing(["𠀋", "b", "🙂", "𠀋"])).toEqual(["𠀋", "🙂"]);
  });

  it("is not what French, English and Chinese are written with", async () => {
    const texts = [
      "L’œuvre coûte « 5 € » – ÀÂÇÉÈÊËÎÏÔŒÙÛÜŸ àâæçéèêëîïôœùûüÿ … % § n° 1er",
      "Ālǐbābā Guójiā Hùliánwǎng, Łódź, Čapek, Ørsted, Đặng, Ελλάδα, Москва",
      "国家互联网信息办公室 中华人民共和国工业和信息化部 滴滴出行 約談 騰訊 螞蟻集團 阿里巴巴集團控股有限公司",
    ];
    expect(await findMissing(texts)).toEqual([]);
  });

  it("stands in no image, and in no name or title", async () => {
    const site = await loadSite({ root: process.cwd(), drafts: true });
    const shown = listCards(site).flatMap(([, card]) => listTexts(card));
    const names = [...site.companies, ...site.regulators, ...site.people].flatMap((party) => listForms(party));
    expect(shown.length).toBeGreaterThan(200);
    expect(await findMissing([...shown, ...names.map(({ value }) => value)])).toEqual([]);
  });
});
