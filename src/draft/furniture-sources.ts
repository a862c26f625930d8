/**
 * The wires whose texts others print, as datelines, credits and bylines name them. They are known without any lexicon, since it is the
 * form of a text that says it comes from one.
 */
const AGENCIES = String.raw`Reuters(?: Breakingviews| Staff| News)?|Thomson Reuters|AFP(?: Relax)?|Agence France[- ]Presse|(?:The )?Associated Press|AP|Xinhua(?: News Agency)?|(?:Agence )?Chine nouvelle|China News Service|Bloomberg(?: News| Law)?|Dow Jones(?: Newswires)?|Agefi[- ]Dow Jones|PTI|Press Trust of India|ANI|IANS|Kyodo(?: News)?|Jiji(?: Press)?|Yonhap|EFE|Europa Press|dpa|DPA|dpa-AFX|ATS|Keystone-ATS|Belga|awp|AWP|TASS|Tass|RIA Novosti|Ritzau|ANSA|UPI|AOF|Bernama|Anadolu|PA(?: Media)?|Press Association|AAP|La Presse canadienne|The Canadian Press|APA|Agerpres|PRNewswire|PR Newswire|GLOBE NEWSWIRE|GlobeNewswire|Business Wire|BUSINESS WIRE|Newsfile`;

/** Source of an expression for one agency's name; it matches as printed, capitals and all. */
export const AGENCY = `(?:${AGENCIES})`;

/** The agency's plain name: "Reuters Staff" and "Reuters Breakingviews" are Reuters. */
export function nameAgency(words: string): string | undefined {
  const name = words.trim();
  if (!WHOLE_AGENCY.test(name)) return undefined;
  return name.replace(/^Reuters .*$/, "Reuters").replace(/^AFP Relax$/, "AFP");
}

/** Cities that news is dated from, as French and English write them. */
const CITIES =
  "Beijing|Pékin|Pekin|Shanghai|Shanghaï|Hong[ -]?Kong|Shenzhen|Guangzhou|Canton|Hangzhou|Wuhan|Chengdu|Chongqing|Nanjing|Tianjin|Wuzhen|Macao|Macau|Taipei|Taïpei|Taipeh|Tokyo|Seoul|Séoul|Singapore|Singapour|New Delhi|Delhi|Mumbai|Bombay|Bengaluru|Bangalore|Hanoi|Hanoï|Jakarta|Manila|Manille|Bangkok|Kuala Lumpur|Sydney|Canberra|Melbourne|Wellington|Islamabad|Dhaka|Kathmandu|Katmandou|Colombo|Moscow|Moscou|Kiev|Kyiv|London|Londres|Paris|Lyon|Strasbourg|Brussels|Bruxelles|Berlin|Frankfurt|Francfort|Munich|Bonn|Madrid|Rome|Milan|Lisbon|Lisbonne|Dublin|The Hague|La Haye|Amsterdam|Luxembourg|Geneva|Genève|Zurich|Zürich|Berne|Bern|Vienna|Vienne|Prague|Warsaw|Varsovie|Budapest|Bucharest|Bucarest|Athens|Athènes|Stockholm|Oslo|Copenhagen|Copenhague|Helsinki|Vilnius|Riga|Tallinn|Ankara|Istanbul|Jerusalem|Jérusalem|Tel Aviv|Dubai|Dubaï|Riyadh|Riyad|Cairo|Le Caire|Nairobi|Lagos|Abuja|Dakar|Rabat|Tunis|Alger|Algiers|Johannesburg|Pretoria|Washington(?:,? D\\.?C\\.?)?|New York|San Francisco|Los Angeles|Seattle|Austin|Boston|Chicago|Silicon Valley|Ottawa|Toronto|Montréal|Montreal|Vancouver|Mexico City|Mexico|Brasília|Brasilia|Sao Paulo|São Paulo|Buenos Aires|Davos";

/** Source of an expression for a city in small letters or capitals; to be used without regard to case. */
export const CITY = `(?:${CITIES})`;

const WHOLE_AGENCY = new RegExp(`^${AGENCY}$`);
