import { findPhrases, indexPhrases, type Phrase } from "./phrases.ts";

/** A word of a text that names a country: its adjective, its name, or its capital and other seats of its government. */
export interface CountryWord {
  readonly start: number;
  readonly end: number;
  /** ISO 3166-1 code, or EU. */
  readonly code: string;
  readonly as: "adjective" | "name" | "seat";
}

/** The words for countries in a flat text, from left to right: "sud-coréen", "U.S.", "Pékin". */
export function findCountryWords(flat: string): CountryWord[] {
  return findPhrases(flat, INDEX).flatMap(({ start, end, values: [word] }) => (word ? [{ start, end, ...word }] : []));
}

/** Id under which a country's government acts in events: `china-government`; for the Union, `european-union`. */
export function governmentOf(code: string): string {
  return GOVERNMENTS.get(code) ?? `${code.toLowerCase()}-government`;
}

/** Whether an id is that of a government as a whole, such as `us-government`, and not of one of its bodies. */
export function isGovernment(id: string): boolean {
  return id.endsWith("-government") || id === "european-union";
}

/** The part of an id that tells one country's authority from another's: "ireland" in `dpc-ireland`. */
export function countryId(code: string): string {
  return governmentOf(code)
    .replace(/-government$/, "")
    .replace(/^european-union$/, "eu");
}

/** Ends of the French adjective that stands at `start` of a flat text, behind one blank; -1 if there is none. */
export function adjectiveEnd(flat: string, start: number): number {
  ADJECTIVE_AT.lastIndex = start;
  const word = ADJECTIVE_AT.exec(flat)?.[1];
  return word !== undefined && ADJECTIVES.has(word.toLowerCase()) ? start + 1 + word.length : -1;
}

interface Row {
  readonly code: string;
  readonly government: string;
  /** Masculine singular; the other forms follow. */
  readonly fr: string;
  /** Exactly as written. */
  readonly en: string;
  readonly names: string;
  readonly seats: string;
}

// Fields: code | id | French adjectives | English adjectives | names | seats of government.
const ROWS: readonly Row[] = `
CN|china|chinois,pékinois|Chinese|Chine,China,RPC,PRC,République populaire de Chine,People's Republic of China,mainland China,Chine continentale|Pékin,Beijing,Zhongnanhai,Peking
US|us|américain,états-unien,étasunien|American,US,U.S.|États-Unis,United States,United States of America,USA,U.S.A.,America,Amérique|Washington,White House,Maison-Blanche,Maison Blanche
GB|uk|britannique,anglais|British,UK,U.K.|Royaume-Uni,Grande-Bretagne,United Kingdom,Britain,Great Britain,Angleterre|Londres,London,Whitehall,Westminster,Downing Street
EU|european-union|européen|European|Union européenne,UE,EU,E.U.,European Union,Europe|Bruxelles,Brussels
IN|india|indien|Indian|Inde,India|New Delhi,Delhi
FR|france|français|French|France|Paris,Élysée,Matignon,Bercy,Quai d'Orsay
DE|germany|allemand|German|Allemagne,Germany|Berlin
IT|italy|italien|Italian|Italie,Italy|Rome
IE|ireland|irlandais|Irish|Irlande,Ireland|Dublin
SE|sweden|suédois|Swedish|Suède,Sweden|Stockholm
NL|netherlands|néerlandais,hollandais|Dutch|Pays-Bas,Netherlands,The Netherlands|La Haye,The Hague
ES|spain|espagnol|Spanish|Espagne,Spain|Madrid
PT|portugal|portugais|Portuguese|Portugal|Lisbonne,Lisbon
BE|belgium|belge|Belgian|Belgique,Belgium|
LU|luxembourg|luxembourgeois|Luxembourgish|Luxembourg|
AT|austria|autrichien|Austrian|Autriche,Austria|Vienne,Vienna
CH|switzerland|suisse,helvétique|Swiss|Suisse,Switzerland|Berne
PL|poland|polonais|Polish|Pologne,Poland|Varsovie,Warsaw
CZ|czechia|tchèque|Czech|République tchèque,Tchéquie,Czech Republic,Czechia|Prague
SK|slovakia|slovaque|Slovak|Slovaquie,Slovakia|Bratislava
HU|hungary|hongrois|Hungarian|Hongrie,Hungary|Budapest
RO|romania|roumain|Romanian|Roumanie,Romania|Bucarest,Bucharest
BG|bulgaria|bulgare|Bulgarian|Bulgarie,Bulgaria|
GR|greece|grec|Greek|Grèce,Greece|Athènes,Athens
LT|lithuania|lituanien|Lithuanian|Lituanie,Lithuania|Vilnius
LV|latvia|letton|Latvian|Lettonie,Latvia|Riga
EE|estonia|estonien|Estonian|Estonie,Estonia|Tallinn
FI|finland|finlandais|Finnish|Finlande,Finland|Helsinki
DK|denmark|danois|Danish|Danemark,Denmark|Copenhague,Copenhagen
NO|norway|norvégien|Norwegian|Norvège,Norway|Oslo
UA|ukraine|ukrainien|Ukrainian|Ukraine|Kiev,Kyiv
RU|russia|russe|Russian|Russie,Russia|Moscou,Moscow,Kremlin
TR|turkey|turc|Turkish|Turquie,Turkey,Türkiye|Ankara
IL|israel|israélien|Israeli|Israël,Israel|Jérusalem,Jerusalem
IR|iran|iranien|Iranian|Iran|Téhéran,Tehran
SA|saudi-arabia|saoudien|Saudi|Arabie saoudite,Saudi Arabia|Riyad,Riyadh
AE|uae|émirati|Emirati|Émirats arabes unis,United Arab Emirates,UAE|Abou Dhabi,Abou Dabi,Abu Dhabi
QA|qatar|qatari|Qatari|Qatar|Doha
EG|egypt|égyptien|Egyptian|Égypte,Egypt|Le Caire,Cairo
ZA|south-africa|sud-africain|South African|Afrique du Sud,South Africa|Pretoria
NG|nigeria|nigérian|Nigerian|Nigéria,Nigeria|Abuja
KE|kenya|kényan,kenyan|Kenyan|Kenya|Nairobi
SN|senegal|sénégalais|Senegalese|Sénégal,Senegal|Dakar
JP|japan|japonais,nippon|Japanese|Japon,Japan|Tokyo
KR|south-korea|sud-coréen|South Korean|Corée du Sud,South Korea|Séoul,Seoul
KP|north-korea|nord-coréen|North Korean|Corée du Nord,North Korea|Pyongyang
TW|taiwan|taïwanais,taiwanais|Taiwanese|Taïwan,Taiwan|Taipei,Taïpei
HK|hong-kong|hongkongais|Hong Konger|Hong Kong,Hongkong,Hong-Kong|
MO|macau|macanais|Macanese|Macao,Macau|
SG|singapore|singapourien|Singaporean|Singapour,Singapore|
ID|indonesia|indonésien|Indonesian|Indonésie,Indonesia|Jakarta,Djakarta
VN|vietnam|vietnamien|Vietnamese|Vietnam,Viêt Nam,Viet Nam|Hanoï,Hanoi
TH|thailand|thaïlandais|Thai|Thaïlande,Thailand|Bangkok
MY|malaysia|malaisien|Malaysian|Malaisie,Malaysia|Kuala Lumpur
PH|philippines|philippin|Philippine,Filipino|Philippines|Manille,Manila
PK|pakistan|pakistanais|Pakistani|Pakistan|Islamabad
BD|bangladesh|bangladais|Bangladeshi|Bangladesh|Dacca,Dhaka
LK|sri-lanka|sri-lankais|Sri Lankan|Sri Lanka|Colombo
NP|nepal|népalais|Nepalese,Nepali|Népal,Nepal|Katmandou,Kathmandu
KZ|kazakhstan|kazakh|Kazakh|Kazakhstan|Astana
UZ|uzbekistan|ouzbek|Uzbek|Ouzbékistan,Uzbekistan|Tachkent,Tashkent
KG|kyrgyzstan|kirghize|Kyrgyz|Kirghizistan,Kirghizstan,Kyrgyzstan|Bichkek,Bishkek
AU|australia|australien|Australian|Australie,Australia|Canberra
NZ|new-zealand|néo-zélandais|New Zealand|Nouvelle-Zélande,New Zealand|
CA|canada|canadien|Canadian|Canada|Ottawa
MX|mexico|mexicain|Mexican|Mexique,Mexico|
BR|brazil|brésilien|Brazilian|Brésil,Brazil|Brasilia,Brasília
AR|argentina|argentin|Argentine,Argentinian|Argentine,Argentina|Buenos Aires
CL|chile|chilien|Chilean|Chili,Chile|
AL|albania|albanais|Albanian|Albanie,Albania|Tirana
SO|somalia|somalien|Somali|Somalie,Somalia|Mogadiscio,Mogadishu
`
  .trim()
  .split("\n")
  .map((line) => {
    const [code = "", government = "", fr = "", en = "", names = "", seats = ""] = line.split("|");
    return { code, government, fr, en, names, seats };
  });

const GOVERNMENTS = new Map(
  ROWS.map(({ code, government }) => [code, code === "EU" ? government : `${government}-government`]),
);
const ADJECTIVES = new Set(ROWS.flatMap(({ fr }) => fr.split(",").flatMap(inflect)));
const ADJECTIVE_AT = / ([\p{L}-]+)/uy;
const INDEX = indexPhrases(ROWS.flatMap(phrasesOf));

function phrasesOf({ code, fr, en, names, seats }: Row): Phrase<Pick<CountryWord, "code" | "as">>[] {
  const words = (list: string) => list.split(",").filter((word) => word !== "");
  return [
    ...words(fr)
      .flatMap(inflect)
      .map((form) => ({ form, letters: "any" as const, value: { code, as: "adjective" as const } })),
    // "US" must not be found in "us".
    ...words(en).map((form) => ({ form, letters: "exact" as const, value: { code, as: "adjective" as const } })),
    ...words(names).map((form) => ({
      form,
      letters: form === form.toUpperCase() ? ("exact" as const) : ("name" as const),
      value: { code, as: "name" as const },
    })),
    ...words(seats).map((form) => ({ form, letters: "name" as const, value: { code, as: "seat" as const } })),
  ];
}

/** The four forms of a French adjective: "chinois", "chinoise", "chinoises". */
function inflect(word: string): string[] {
  const feminine = word.endsWith("e")
    ? word
    : word.endsWith("en")
      ? `${word}ne`
      : /(?:grec|turc)$/.test(word)
        ? word.replace(/c$/, word.startsWith("g") ? "cque" : "que")
        : word === "letton" || word === "nippon"
          ? `${word}ne`
          : `${word}e`;
  return [...new Set([word, word.endsWith("s") ? word : `${word}s`, feminine, `${feminine}s`])];
}
