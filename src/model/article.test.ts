import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { normalizeArticle, splitArticle } from "./article.ts";

/** Each case is one paragraph; `|` stands where a sentence is expected to end. */
const expectCuts = (...cases: string[]) => {
  for (const marked of cases) {
    const sentences = marked.split("|").map((part) => part.trim());
    expect(cut(marked.replaceAll("|", ""))).toEqual(sentences);
  }
};
const cut = (text: string) => splitArticle(text).flatMap(({ sentences }) => sentences.map((each) => each.text));

describe("the text", () => {
  it("loses its byte order mark and the line ends of other systems, and is composed", () => {
    expect(normalizeArticle("\uFEFFPe\u0301kin\r\na dit\rnon\u2028.")).toBe("Pékin\na dit\nnon\n.");
  });
});

describe("a paragraph", () => {
  it("is what stands between blank lines, and is counted from 1", () => {
    const [first, second, third] = splitArticle("\n\nUn titre\n \t\u00a0\nDu texte. Encore.\n\n\n\u200b\n\nFin.\n");
    expect([first?.number, second?.number, third?.number]).toEqual([1, 2, 3]);
    expect([first?.text, second?.text, third?.text]).toEqual(["Un titre", "Du texte. Encore.", "Fin."]);
    expect(second?.sentences).toEqual([
      { locator: "p2s1", text: "Du texte." },
      { locator: "p2s2", text: "Encore." },
    ]);
  });

  it("is missing from an empty text", () => {
    expect([splitArticle(""), splitArticle(" \n\u00a0\n\u200b")]).toEqual([[], []]);
  });

  it("without a letter or digit is one sentence", () => {
    expect(cut("* * *\n\n— … —")).toEqual(["* * *", "— … —"]);
  });
});

describe("a sentence ends", () => {
  it("after a full stop, a question mark, an exclamation mark or an ellipsis before a capital", () => {
    expectCuts(
      "Le régulateur a tranché. |L’amende est lourde ! |Et maintenant ? |Nul ne sait… |Didi se tait.",
      "The fine is large. |Why now? |Nobody knows... |iQiyi fell 3%. |12 firms were summoned.",
    );
  });

  it("not before a small letter", () => {
    expectCuts(
      "Le groupe hésite… puis renonce. |« Pourquoi ? » demande-t-il.",
      'The app is "dead!" he said, then left.',
    );
  });

  it("with the marks that close it and with the number of its note", () => {
    expectCuts(
      "Elle parle d’un « abus ». |Il conteste (sans preuve.) |Elle maintient.[3] |Tout reste à dire.",
      "They called it “rectification.” |Tencent agreed.¹ |“It will comply.” |Shares rose.",
    );
  });

  it("where a missing blank glues it to the next", () => {
    expectCuts(
      "Pékin serre la vis au secteur.|Le groupe s’en défend.|L’action recule. |Trip.com et Booking.com montent.",
    );
  });

  it("after Chinese stops", () => {
    expectCuts("国家网信办约谈企业。|腾讯表示接受！|完了。");
  });
});

describe("a sentence goes on after", () => {
  it("titles", () => {
    expectCuts(
      "Selon M. Le Maire, Mme. Liu et Me Roux, rien ne presse. |MM. Ma et Jing sont venus.",
      "Mr. The Vinh met Dr. Wu and Ms. Li, then Sen. Rubio and St. John’s Prof. Ho. |Gov. Lee left.",
    );
  });

  it("initials, but not after a lettered thing", () => {
    expectCuts(
      "Le fondateur J. Ma et le ministre J.-Y. Le Drian ont parlé. |George W. Bush aussi.",
      "L’accusé, Paul C. |Elle le connaît. |Il roulait à 100 km/h. |Il est rentré à 17 h. |Rien de plus.",
      "It raised a Series B. |The company then grew. |Sous l’article, un plan B. |Le groupe y songe.",
    );
  });

  it("company suffixes, unless a new sentence plainly begins", () => {
    expectCuts(
      "Apple Inc. Chief Executive Tim Cook met Huawei Technologies Co. Ltd. executives.",
      "The fine hit Alibaba Group Holding Ltd. |The firm paid JD.com Inc. |Mr. Liu declined.",
      "Pinduoduo Inc. et Baidu Corp. ont chuté chez Ping & Cie. |Les autres suivent.",
    );
  });

  it("acronyms with full stops, unless a new sentence plainly begins", () => {
    expectCuts(
      "The U.S. Commerce Department and the E.U. Commission met in the U.K. |They agreed.",
      "He left Washington D.C. |In Beijing, P.R.C. officials waited until 9 p.m. Beijing time.",
      "La société S.A. Dupont conteste aux U.S.A. |Elle perd.",
      "It closed at 5 p.m. |Tencent rose after i.e. Alibaba, e.g. Ant, a.k.a. Alipay.",
    );
  });

  it("numbers, articles, pages and versus", () => {
    expectCuts(
      "La loi n°. 12 et l’art. 46 (voir p. 3 et al. 2) s’appliquent. |L’avis no. 7 aussi.",
      "Rule No. 5 in Schrems v. Facebook, cf. Apple vs. Epic, stands. |No. |We won’t.",
      "Voir art. L. 34-1 et fig. 2. |C’est un art. |Le reste suit.",
    );
  });

  it("months and weekdays that are cut short", () => {
    expectCuts(
      "On Jan. 28 and on Fri. Sept. 3 it met. |It ended in Dec. |Tencent came on Tues. |Alibaba did not.",
      "Le 12 janv. 2021 et le 3 févr. 2022, elle siège. |Fin en déc. |Le reste attend.",
    );
  });

  it("decimal signs, stock codes, indexes, sites and files", () => {
    expectCuts(
      "Le Bitcoin vaut 41.941 dollars, l’indice Hang Seng Tech .HSTECH gagne 1.5%. |Twitter (TWTR.N) et [HWT.UL] suivent.",
      "It fell 3.2% to 0700.HK levels, says www.cac.gov.cn. |The file is v2.1 of a.pdf.",
    );
  });

  it("Yahoo! and its like", () => {
    expectCuts("Yahoo! Japan left China. |So did Yahoo! |The rest stayed.");
  });

  it("the number of an item, and an ellipsis in brackets", () => {
    expectCuts(
      "1. Les plateformes déclarent.",
      "IV. The rules bind all.",
      "a. Le service cesse.",
      "Le texte […] La loi.",
    );
  });

  it("a question in quotation marks that its speaker follows", () => {
    expectCuts("“Why now?” Wang Yi asked. |“Why not?” |The rest was silence.");
  });
});

describe("a quotation", () => {
  it("stays whole with the sentence that introduces it", () => {
    expectCuts(
      "Wang a déclaré : « La loi est claire. Nous la suivrons. » |Le groupe se tait.",
      "He said: “We obey. We pay.” |Shares rose.",
      "Elle parle d'un \"choc. Un vrai choc. Rien de moins\" et s'en va. |Fin.",
      "Le groupe (une filiale. Pas la seule) proteste. |Il paiera.",
    );
  });

  it("is cut into its sentences if it begins one", () => {
    expectCuts(
      "« La loi est claire. |Nous la suivrons », a dit Wang. |Le groupe se tait.",
      '"We obey. |We pay," he said. |Shares rose.',
    );
  });

  it("is cut if it is never closed, or only far away", () => {
    expectCuts("Il a dit : « La loi est claire. |Nous la suivrons. |Voilà.");
    const long = Array.from({ length: 12 }, (_, i) => `Cette phrase porte le numéro ${i} de la série.`);
    expect(cut(`Il a dit : « ${long.join(" ")} »`)).toHaveLength(12);
  });

  it("may hold another, and straight marks find their partners", () => {
    expectCuts(
      "Il cite « un “choc. Un vrai” de plus. Rien d’autre » puis sort. |Fin.",
      '"Yes," he said. |"No. |Never," she said, "ever." |Then "silence."',
      'Un écran de 55" coûte cher. |Le groupe vend " des puces " aussi. |Fin.',
    );
  });
});

describe("a line break", () => {
  it("ends a sentence, stop or no stop", () => {
    expect(cut("Didi écope d’une amende\nL’action chute\nLe groupe « accepte ».\nFin")).toEqual([
      "Didi écope d’une amende",
      "L’action chute",
      "Le groupe « accepte ».",
      "Fin",
    ]);
  });

  it("ends the headline above the line of an agency, a date or a byline", () => {
    for (const line of [
      "information fournie par Reuters 03/05/2021 à 08:12",
      "publié le 3 mai 2021",
      "par Lin Hua, Jo Roy et Al Kane",
      "by Lin Hua and Jo Roy",
      "mis à jour hier à 10h30",
    ])
      expect(cut(`Un géant du jeu vidéo sanctionné\n${line}`)).toEqual(["Un géant du jeu vidéo sanctionné", line]);
  });

  it("is passed over where the next line goes on in small letters or the line ends with a comma", () => {
    expect(cut("Le groupe a été condamné\npar le tribunal de Pékin\net paiera.\nIl fera appel.")).toEqual([
      "Le groupe a été condamné\npar le tribunal de Pékin\net paiera.",
      "Il fera appel.",
    ]);
    expect(cut("Alibaba,\nTencent")).toEqual(["Alibaba,\nTencent"]);
  });

  it("is passed over in hard-wrapped text, whatever begins the next line", () => {
    const wrapped = [
      "The regulator said on Friday that it had opened an inquiry into",
      "Tencent and that it would look at how the company, one of the",
      "largest in China, gathers the data of minors. It did not say how",
      "long this would take. A spokesman who spoke for the firm, Mr.",
      "Zhang, said that it would cooperate.",
    ].join("\n");
    const other = "A second paragraph that is two lines long ends with the name of\nShenzhen.";
    expect(cut(`${wrapped}\n\n${other}\n\nA heading\nA line`).map((each) => each.replaceAll("\n", " "))).toEqual([
      "The regulator said on Friday that it had opened an inquiry into Tencent and that it would look at how the company, one of the largest in China, gathers the data of minors.",
      "It did not say how long this would take.",
      "A spokesman who spoke for the firm, Mr. Zhang, said that it would cooperate.",
      "A second paragraph that is two lines long ends with the name of Shenzhen.",
      "A heading",
      "A line",
    ]);
  });
});

describe("any text", () => {
  const bits = fc.constantFrom(
    ..."« » “ ” \" ( ) [ ] . ! ? … , ; : - — ' ’ \n \u00a0 1 12 M J.-Y Inc U.S etc Yahoo a à Le The Il Pékin 网信办 。 [3] […] 𝒜".split(
      " ",
    ),
    " ",
    "\n\n",
    "\r\n",
    "\u202f",
  );
  const text = fc.oneof(
    fc.string({ unit: "binary" }),
    fc.array(bits, { maxLength: 60 }).map((parts) => parts.join("")),
  );

  it("is covered by its sentences, whose locators follow each other", () => {
    fc.assert(
      fc.property(text, (given) => {
        const paragraphs = splitArticle(given);
        expect(paragraphs.map(({ number }) => number)).toEqual(paragraphs.map((_, i) => i + 1));
        for (const { number, sentences, text: whole } of paragraphs) {
          expect(sentences.map(({ locator }) => locator)).toEqual(sentences.map((_, i) => `p${number}s${i + 1}`));
          expect(sentences.map((each) => squeeze(each.text)).join("")).toBe(squeeze(whole));
          for (const each of sentences)
            expect([each.text, whole.includes(each.text)]).toEqual([each.text.trim(), true]);
        }
        expect(squeeze(paragraphs.map((each) => each.text).join(""))).toBe(squeeze(normalizeArticle(given)));
      }),
      { numRuns: 2000 },
    );
  });

  it("is split alike once it is normal", () => {
    fc.assert(
      fc.property(text, (given) => {
        expect(splitArticle(normalizeArticle(given))).toEqual(splitArticle(given));
      }),
    );
  });

  it("of 100,000 characters is split within 200 ms, however odd", () => {
    const units = [
      "Le groupe a dit « non ». ",
      "a. ",
      "( . ) ",
      "« ",
      '". ',
      "M. ",
      ".\n",
      "\n ",
      "! ",
      "((",
      "«.»",
      "x",
      ". ",
      "1. ",
      " \n \n",
      "J.-",
      "ab,\ncd ",
    ];
    for (const unit of units) {
      const long = unit.repeat(Math.ceil(100_000 / unit.length));
      const start = performance.now();
      splitArticle(long);
      expect(performance.now() - start, unit).toBeLessThan(200);
    }
  });
});

function squeeze(text: string): string {
  return text.replace(/[\s\u200B-\u200D\u2060\u00AD]/g, "");
}
