import { Lexicon, type NamedEntry } from "./lexicon.ts";
import { readSimplified } from "./simplified.ts";

/** An entity by its names: the label first, where it differs in English as "français / English". */
function name(label: string, names: string[], near: number[] = [], same: number[] = []): NamedEntry {
  const [fr = "", en = ""] = label.split(" / ");
  return [fr, en, names, near, same];
}

/** The numbers of the pages of the sample: entities, then events, then briefings. */
export const PAGE = {
  alibaba: 0,
  ant: 1,
  bytedance: 2,
  taobao: 3,
  tencent: 4,
  cac: 5,
  cacOffice: 6,
  jackMa: 7,
  antitrust: 8,
  reuters: 9,
  /** Events and briefings, newest first. */
  events: [10, 11, 12],
  briefings: [13, 14],
} as const;

/** The names of a small site: a group with a subsidiary and a brand, two other firms, an authority with an office, and so on. */
export const lexicon = new Lexicon(
  {
    kinds: [
      ["companies", PAGE.alibaba],
      ["regulators", PAGE.cac],
      ["people", PAGE.jackMa],
      ["topics", PAGE.antitrust],
      ["outlets", PAGE.reuters],
      ["events", PAGE.events[0]],
      ["briefings", PAGE.briefings[0]],
    ],
    entries: [
      name("Alibaba", ["Alibaba Group", "阿里巴巴集团", "Ālǐbābā jítuán", "BABA"], [PAGE.ant], [PAGE.taobao]),
      name("Ant Group", ["Groupe Ant", "蚂蚁集团"], [PAGE.alibaba]),
      name("ByteDance", ["字节跳动"]),
      name("Taobao", ["淘宝"], [], [PAGE.alibaba]),
      name("Tencent", ["腾讯", "Téngxùn", "0700", "700"]),
      name(
        "Administration du cyberespace / Cyberspace Administration",
        ["CAC", "国家互联网信息办公室", "guójiā hùliánwǎng xìnxī bàngōngshì"],
        [PAGE.cacOffice],
      ),
      name("Bureau / Office", [], [PAGE.cac]),
      name("Jack Ma", ["马云", "Mǎ Yún"]),
      name("Droit de la concurrence / Competition law", []),
      name("Reuters", []),
    ],
    terms: [
      ["fine", ["amende", "sanction pécuniaire"], ["fine", "financial penalty"], ["罚款"], "fine"],
      ["deepfake", ["hypertrucage", "vidéo truquée"], ["deepfake", "deep fake"], ["深度伪造"], ""],
      ["anti-monopoly", ["anti-monopole"], ["anti-monopoly"], ["反垄断"], ""],
    ],
  },
  readSimplified("騰腾訊讯馬马雲云罰罚"),
);
