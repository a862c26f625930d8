import type { Language } from "../schemas/languages.ts";
import { toId } from "./flat-text.ts";
import { isNeverCompany, isNeverCompanyName } from "./not-companies.ts";
import type { Reading } from "./reading.ts";
import { findFree, isTaken, listNear, type Cover, type Span } from "./spans.ts";

/** A company that neither content/ nor the lexicon knows. */
interface UnknownCompany extends Span {
  readonly id: string;
  readonly name: string;
  readonly reason: string;
  readonly rule: string;
}

/**
 * Names in a sentence that something shows to be a company's: what a register adds to it, a stock code, a noun in apposition ("la start-up X", "X, maker
 * of"), a row of known companies, a filing or a request for comment. `companies` are the stretches of known ones, `weak` those of words that may be one; names in `taken` are left alone.
 */
export function findUnknownCompanies(
  { flat, sentence, countries }: Reading,
  {
    language,
    companies,
    weak,
    taken,
  }: { language: Language; companies: readonly Span[]; weak: readonly Span[]; taken: Cover },
): UnknownCompany[] {
  const open = findRuns(flat, taken).filter(
    (run) =>
      !listNear(countries, run.start, run.end, 40).some(({ start, end }) => start <= run.start && end >= run.end),
  );
  const proofs = new Map<Run, Proof>();
  for (const run of open) {
    const proof = prove(flat, run, language, sentence.role === "heading");
    if (proof) proofs.set(run, proof);
  }
  const sure = new Set<Span>([...companies, ...proofs.keys()]);
  const isWeak = (item: Span) => weak.some(({ start, end }) => start === item.start && end === item.end);
  for (const row of findRows(flat, [...companies, ...open])) {
    const known = row.filter((item) => sure.has(item));
    // "WhatsApp and Signal": beside one company a name that is a common word too is one.
    if (known.length === 1)
      for (const item of row) if (isRun(item) && isWeak(item) && !proofs.has(item)) proofs.set(item, IN_ROW);
    if (known.length < 2) continue;
    for (const item of row) if (isRun(item) && !proofs.has(item) && canStandInRow(flat, item)) proofs.set(item, IN_ROW);
  }
  return open.flatMap((run) => {
    const proof = proofs.get(run);
    const id = toId(stripTail(run.text).replace(/\.(?:com|cn|net)$/i, ""));
    if (!proof || id.length < 2 || /^\d+$/.test(id)) return [];
    const name = sentence.text.slice(run.start, run.end).replace(/\s+/g, " ");
    return [{ start: run.start, end: run.end, id, name, ...proof }];
  });
}

/** A name without what a register adds: "XD Inc" is "XD", "China Music Group" stays whole. */
export function stripTail(name: string): string {
  const bare = name.replace(LEGAL_TAIL, "").replace(/,$/, "");
  const sector = bare.replace(/ (?:Technology|Technologies)(?: Group)?$/, "");
  return sector.includes(" ") || sector.length < 3 ? bare : sector;
}

interface Run extends Span {
  readonly text: string;
}

interface Proof {
  readonly rule: string;
  readonly reason: string;
}

/** Runs of words that can be a company's name, without what cannot stand at their edges. */
function findRuns(flat: string, taken: Cover): Run[] {
  return [...flat.matchAll(RUN)].flatMap((match) => {
    const whole = { start: match.index, end: match.index + match[0].length };
    const pieces = isTaken(whole, taken) ? findFree(whole, taken) : [whole];
    // Of a name that begins with a known one ("Tencent Pictures") the rest is none.
    return pieces.flatMap((piece) => (piece.start === whole.start ? (trimRun(flat, piece) ?? []) : []));
  });
}

function trimRun(flat: string, { start, end }: Span): Run | undefined {
  let words = [...flat.slice(start, end).matchAll(/[^ ]+/g)].map((word) => ({
    start: start + word.index,
    text: word[0],
  }));
  // "Beijing Douwang Technology Co": a city begins a registered name.
  const registered = words.some(({ text }) => LEGAL_TAIL.test(` ${text}`));
  while (words[0] && isEdge(words[0].text) && !(registered && CITY.test(words[0].text))) words = words.slice(1);
  // "Chipmaker Foo", at the beginning of a sentence.
  if (words.length > 1 && KIND_OF_FIRM.test(words[0]?.text ?? "")) words = words.slice(1);
  // "Japan's FromSoftware": the name is what is owned.
  const owner = words.findLastIndex(({ text }, i) => i < words.length - 1 && /'s?$/.test(text));
  if (owner >= 0) words = words.slice(owner + 1);
  // "Foo CEO Bar": what stands before the title is the name.
  const cut = words.findIndex(
    ({ text }, i) =>
      i > 0 &&
      /^(?:CEOs?|CFO|COO|CTO|Chief|Chairman|President|Founder|Co-founder|PDG|Director|Says|Said|To|In|Of|Is|For|Over|With|After|As|On)$/i.test(
        text,
      ),
  );
  if (cut > 0) words = words.slice(0, cut);
  while (words.length > 0 && isEdge(words.at(-1)?.text ?? "") && !LEGAL_WORD.test(words.at(-1)?.text ?? ""))
    words = words.slice(0, -1);
  const [first, last] = [words[0], words.at(-1)];
  if (!first || !last) return undefined;
  const stop = last.start + last.text.replace(/(?:'s|'|[.,&-])+$/, "").length;
  const text = flat.slice(first.start, stop);
  return text.length < 2 ? undefined : { start: first.start, end: stop, text };
}

function isEdge(word: string): boolean {
  const bare = word.replace(/(?:'s|'|[.,])+$/, "");
  return isNeverCompany(bare) || /^(?:[\d.,]+|&|-)$/.test(bare) || (/^\p{Lu}$/u.test(bare) && bare !== "X");
}

function prove(flat: string, run: Run, language: Language, heading: boolean): Proof | undefined {
  const { text, start, end } = run;
  if (isNeverCompanyName(text)) return undefined;
  const words = text.split(" ");
  const before = flat.slice(Math.max(0, start - 110), start).replace(/(?<![\p{L}])\p{Lu}[\p{L}.]*'s? $/u, "");
  const after = flat.slice(end, end + 90);
  const legal = LEGAL_TAIL.exec(text)?.[0].trim();
  if (legal && words.length > 1)
    return { rule: "corporate-tail", reason: `followed by "${legal.replace(/^,? ?/, "")}"` };
  const code = STOCK_CODE.exec(after)?.[0].trim();
  if (code) return { rule: "stock-code", reason: `followed by the stock code ${code}` };
  if (heading) return undefined;
  const noun = APPOSITION[language].exec(before)?.[1];
  if (noun !== undefined && !isCommonWord(text))
    return { rule: "apposition", reason: `called "${noun.replace(/[ (]+$/, "")}"` };
  const maker = language === "en" ? BASED.exec(before)?.[0].trim() : undefined;
  if (maker !== undefined && !isCommonWord(text)) return { rule: "based-or-backed", reason: `called "${maker}"` };
  const behind = BEHIND[language].exec(after)?.[1];
  if (behind !== undefined && !isCommonWord(text))
    return { rule: "apposition-behind", reason: `followed by "${behind.trim()}"` };
  const act = ACTS[language].exec(after)?.[0].trim();
  if (act !== undefined && !isCommonWord(text)) return { rule: "company-act", reason: `followed by "${act}"` };
  const head = HEAD[language].exec(before)?.[0].trim();
  if (head !== undefined && !isCommonWord(text)) return { rule: "head-of", reason: `preceded by "${head}"` };
  const shares = SHARES[language].exec(before)?.[0].trim();
  if (shares !== undefined && !isCommonWord(text)) return { rule: "shares-of", reason: `preceded by "${shares}"` };
  const sector = words.at(-1) ?? "";
  if (words.length > 1 && SECTOR.test(sector) && !GENERIC.test(words[0] ?? ""))
    return { rule: "sector-tail", reason: `ends in "${sector}"` };
  return undefined;
}

/** Rows of names that only commas and "and" part: "Tencent, Meituan et Foo". */
function findRows(flat: string, items: readonly Span[]): Span[][] {
  const rows: Span[][] = [];
  for (const item of items.toSorted((a, b) => a.start - b.start)) {
    const last = rows.at(-1)?.at(-1);
    if (last && item.start - last.end < 24 && SEPARATOR.test(flat.slice(last.end, item.start))) rows.at(-1)?.push(item);
    else rows.push([item]);
  }
  return rows;
}

function isRun(item: Span): item is Run {
  return "text" in item;
}

function canStandInRow(flat: string, { text, end }: Run): boolean {
  if (isNeverCompanyName(text) || isCommonWord(text) || text.split(" ").length > 4) return false;
  return /^(?:[,.;:)" ]|$)/.test(flat.slice(end, end + 1));
}

/** A word that is a name only at the beginning of a sentence or in a heading tells nothing. */
function isCommonWord(text: string): boolean {
  return (
    /^(?:\p{Lu}{1,2}|[\p{Ll}\d]+)$/u.test(text) ||
    text
      .split(" ")
      .every((word) => isNeverCompany(word) || LEGAL_WORD.test(word) || /^(?:CO|LTD|LIMITED|INC)\.?$/.test(word))
  );
}

const WORD =
  "(?:\\p{Lu}[\\p{L}\\p{N}&'.-]{0,40}|\\p{N}{1,4}\\p{Lu}[\\p{L}\\p{N}]{0,30}|\\p{Ll}{1,2}\\p{Lu}[\\p{L}\\p{N}]{1,30})";
const RUN = new RegExp(
  `(?<![\\p{L}\\p{N}.-])(?:(?<=(?:^|[^\\p{L}])(?:[dlLD]|[Qq]u)')|(?<!'))${WORD}(?: (?:(?:& )?${WORD}|\\p{N}{1,3}(?![\\p{N}.,%])|(?<=Co), Ltd)|, (?:Inc|Ltd|LLC)(?!\\p{L})){0,6}`,
  "gu",
);
const LEGAL_WORD =
  /^(?:Inc|Ltd|Limited|Corp|Corporation|Co|PLC|Plc|plc|LLC|LP|GmbH|AG|SA|SAS|SE|NV|BV|Pte|Pvt|SpA|Oyj|Bhd|Tbk|KK|Holdings?|Company|Group)\.?$/;
const LEGAL_TAIL =
  /(?:,? (?:Incorporated|Inc|Ltd|Limited|Corp|Corporation|Co|PLC|Plc|plc|LLC|LP|GmbH|AG|SA|SAS|SE|NV|BV|Pte|Pvt|SpA|Oyj|Bhd|Tbk|KK|Holdings?)\.?)+$/u;
const CITY =
  /^(?:Beijing|Shanghai|Shenzhen|Hangzhou|Guangzhou|Chongqing|Chengdu|Nanjing|Wuhan|Tianjin|Xiamen|Suzhou|Zhuhai|Hong|Kong|Taiwan|China|Hainan|Anhui|Hunan|Zhejiang|Jiangsu|Guangdong)$/;
const IN_ROW = { rule: "row-of-companies", reason: "stands in a row with known companies" };
const STOCK_CODE =
  /^ ?(?:\((?:[A-Z]{1,6}|\d{3,6})\.[A-Z]{1,3}\)|\[[A-Z0-9]{1,8}\.[A-Z]{1,3}\]|\((?:NYSE|NASDAQ|Nasdaq|HKEX|SEHK|HKG|SSE|SZSE|LON|TSE|KRX): ?[A-Z0-9]{1,6}\)|<[A-Z0-9]{1,8}\.[A-Z]{1,3}>)/;
const SEPARATOR =
  /^(?:'s)?(?:, (?:and|et|or|ou|comme)? ?|,? (?:and|et|or|ou|&) |\/)(?:de |d'|du |l'|le |la |the |chez |à )?$/;
const SECTOR =
  /^(?:Technology|Technologies|Semiconductors?|Entertainment|Electronics|Motors?|Robotics|Biotech|Pharmaceuticals?|Networks|Telecom|Securities|Microelectronics|Interactive|Automotive|Airlines|Aerospace|Photonics|Optoelectronics|Advisors|Ventures|Brokerage|Logistics|Pictures|Studios|Retail)$/;
const GENERIC =
  /^(?:Facial|Biometric|Blockchain|Surveillance|Cloud|Nuclear|Military|Drone|Recognition|Deep|Generative|Artificial|Information|National|Digital|Central|Clean|Science|Global|International|Advanced|Emerging|Chinese|American|Modern|Big|High|New|Public|Private|Consumer|Industrial|Critical|Dual-use|Foreign|State|Financial|Mobile|Internet|Cyber|Communications?|Space|Quantum|Energy|Green|Smart|Key|Core|Some|Other)$/;

const FR_NOUNS =
  "start-?up|jeune pousse|société|entreprise|firme|compagnie|application|appli|app|plate-?forme|géant|groupe|fabricant|constructeur|équipementier|éditeur|opérateur|site|moteur de recherche|réseau social|messagerie|filiale|fournisseur|concepteur|fondeur|spécialiste|leader|numéro (?:un|deux|trois)|n°\\s?[123]|rivale?|concurrente?|marque|maison[- ]mère|licorne|fintech|développeur|assureur|producteur|distributeur|prestataire|hébergeur|champion|mastodonte|titan|pionnier|courtier|cabinet|service de \\p{L}+|robot conversationnel|chatbot|agent conversationnel|avionneur|chaîne|studio|enseigne|consortium|conglomérat|transporteur|détaillant|acteur|laboratoire|constructeur automobile|banque|fonds";
const EN_NOUNS =
  "start-?up|company|firm|giant|app|platform|maker|chipmaker|carmaker|automaker|phonemaker|developer|operator|provider|unit|subsidiary|affiliate|carrier|retailer|unicorn|brokerage|studio|search engine|rival|marketplace|vendor|supplier|manufacturer|conglomerate|foundry|lender|insurer|streamer|consultancy|brand|publisher|owner|website|site|messenger|browser|chatbot|toolmaker|heavyweight|powerhouse|titan|behemoth|upstart|pioneer|backer|outfit|venture|group|fabricator|assembler|competitor|peer|e-tailer|contractor";

const KIND_OF_FIRM = new RegExp(`^(?:${FR_NOUNS}|${EN_NOUNS})$`, "iu");
const APPOSITION: Readonly<Record<Language, RegExp>> = {
  fr: new RegExp(
    `(?<![\\p{L}\\p{N}-])((?:${FR_NOUNS})s?(?: (?:\\p{Ll}[\\p{Ll}-]+|l'|d')){0,3}?(?: (?:de |d'|du |des |de la |de l'|en |à |pour )[\\p{L}\\d][\\p{L}\\d-]*(?: (?!(?:a|ont|est|sont|qui|que|et|ou|dont|par|dans|avec|chez|contre|sur|vers|comme|selon)(?: |$))\\p{Ll}[\\p{Ll}-]*){0,2}){0,2})(?<!(?:^|[ '])(?:de|du|des|la|le|les|l|d|à|au|aux|en|et|ou|par|pour|chez|dans|avec|sur|que|qui|a|est|contre|vers|comme|selon|entre|nommée?)) "?$`,
    "iu",
  ),
  en: new RegExp(
    `(?<![\\p{L}\\p{N}])((?:[\\p{L}\\d-]+ ){0,2}(?:${EN_NOUNS})|(?:apps|applications|services|firms|companies|start-?ups|giants|platforms|makers|chipmakers|brands|rivals|sites|unicorns) (?:such as|like|including|\\()) ?"?$`,
    "iu",
  ),
};
const BASED =
  /(?<![\p{L}\p{N}])[\p{L}.]+(?: [\p{Lu}][\p{L}]+)?-(?:based|backed|owned|listed|affiliated|controlled|headquartered)(?: [\p{Ll}-]+){0,4} $/u;
const BEHIND: Readonly<Record<Language, RegExp>> = {
  fr: /^(?:, | \()((?:une? |la |le |l')?(?:autre |nouvelle |célèbre |jeune |principale |grande? )*(?:filiale|maison[- ]mère|start-?up|application|appli|société|entreprise|plate-?forme|éditeur|exploitant|concepteur|développeur|fabricant|site|réseau social|moteur de recherche|spécialiste|géant|numéro un|concurrente?|rivale?|propriété|marque)(?![\p{L}])|qui (?:exploite|édite|possède|détient|développe|fabrique|commercialise)(?![\p{L}]))/iu,
  en: /^(?:, | \()(which (?:operates|runs|owns|makes|develops|publishes)(?![\p{L}])|(?:an? |the |its |one of |whose )?(?:[\p{L}-]+ ){0,4}?(?:maker|subsidiary|unit|affiliate|operator|developer|owner|parent|start-?up|company|firm|app|platform|manufacturer|publisher|retailer|provider|chipmaker|carmaker|supplier|brand|search engine|arm|website|marketplace|chatbot)(?: of| that| which| backed| owned|,|\)| based| behind| for| focused| in))/iu,
};
const ACTS: Readonly<Record<Language, RegExp>> = {
  fr: /^ (?:n'a pas (?:immédiatement |souhaité |encore |donné |répondu)|n'ont pas (?:immédiatement |souhaité |répondu)|a refusé de commenter|s'est refusée? à (?:tout )?commentaire|a déclaré dans un communiqué|a indiqué dans un communiqué|a levé \d|cotée? (?:à|en)|perdait|gagnait|cédait|chutait|bondissait)(?!\p{L})/u,
  en: /^(?:'s (?:shares|stock|app|apps|IPO|parent company|users|revenue|chips|board|share price)(?!\p{L})| (?:said|announced) in (?:a|an|its) (?:[\p{Ll}-]+ ){0,3}(?:filing|prospectus|statement|blog post)| (?:did not|didn't|has not|could not) (?:immediately |yet )?(?:respond|reply|return|be reached)| declined to comment| shares (?:fell|rose|were|jumped|slid|dropped|tumbled|gained|closed|plunged)| stock (?:fell|rose|dropped|slid|jumped)| app (?:was|has|is|will)| apps (?:were|have|are))/u,
};
const HEAD: Readonly<Record<Language, RegExp>> = {
  fr: /(?<!\p{L})(?:co)?(?:fondateur|fondatrice|PDG|patron|patronne|directeur général|directrice générale|dirigeant|DG)(?:s|-adjointe?)? (?:de |d'|du groupe |chez )$/iu,
  en: /(?<!\p{L})(?:(?:chief executive(?: officer)?|CEO|managing director|(?:co-?)?founder|boss)(?: and (?:CEO|chief executive|chairman|chairwoman))? (?:of|at) )$/iu,
};
const SHARES: Readonly<Record<Language, RegExp>> = {
  fr: /(?:l'action|les actions|le titre|les titres|le cours|la capitalisation|le rachat|l'acquisition) (?:de |d'|du groupe )$/iu,
  en: /(?:shares|stock|acquisition|purchase|buyout|takeover|shareholders|stake|subsidiary|unit|parent) (?:of|in) $/i,
};
