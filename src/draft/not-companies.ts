/** Capitalised words that no company's name consists of or begins with: days, titles, laws, indices, products, places, and words that begin sentences. */
const NEVER = new Set(
  (
    "monday tuesday wednesday thursday friday saturday sunday lundi mardi mercredi jeudi vendredi samedi dimanche january february march april may june july august september october november december " +
    "janvier février mars avril mai juin juillet août septembre octobre novembre décembre ceo cfo coo cto cio pdg dg chairman chairwoman chief president président présidente director directeur minister ministre spokesman spokeswoman spokesperson " +
    "senator sénateur representative founder co-founder analyst mr mrs ms mme m dr sir the a an in on at of for from with by to and or but if when while as after before since this that these those it its he she they we his her their our " +
    "le la les un une des du de en au aux et ou mais si quand selon pour par dans sur avec sans sous entre vers chez ce cette ces cet son sa ses leur leurs il elle ils elles on qui que dont où comme ainsi alors après avant depuis pendant lors outre côté " +
    "gdpr rgpd dsa dma pipl ccpa ai ia ipo opa vtc usb nft vpn esg pib gdp api qr gps sms url html ue eu us usa uk onu un otan nato omc wto oms who g7 g20 brics fmi imf ocde oecd aml kyc r&d rmb cny usd eur hkd " +
    "android ios iphone iphones ipad windows linux bitcoin ethereum covid covid-19 internet web wifi wi-fi 5g 4g 6g 3g bluetooth mandarin français anglais chinois " +
    "nasdaq nyse hang seng csi msci s&p shanghai shenzhen beijing pékin hangzhou guangzhou hong kong new york macau macao london londres washington bruxelles brussels paris silicon valley europe asia asie africa afrique america amérique " +
    "olympics ramadan christmas noël " +
    "act law loi code règlement directive regulation regulations measures article section chapter annex annexe bill amendment decree constitution charter " +
    "university université institute institut academy académie school école college hospital hôpital museum church center centre " +
    "communist party parti congress congrès parliament parlement senate sénat house court cour tribunal council conseil committee comité commission ministry ministère department département administration authority autorité agency agence bureau office store stores government gouvernement state état etat états etats union nations " +
    "co inc ltd corp plc holding holdings republicans republican democrats democrat uyghur uyghurs ouïghours xinjiang tibet taiwanese hongkongers here there now then today yesterday meanwhile however although according both many some most all each every several last next first second third " +
    "photo image source read more lire aussi voir follow suivez copyright advertisement publicité updated published chinese french european american british indian german italian japanese korean russian western eastern tech big-tech officials regulators authorities shares apps app companies firms users twitter-like"
  ).split(" "),
);

/** Names of several words that are no companies. */
const NEVER_NAMES =
  /^(?:hang seng|wall street|project clover|great firewall|clean network|app store|play store|google play|belt and road|five eyes|silicon valley|golden shield|sharp eyes|safe harbor|privacy shield|entity list|covered list|digital silk road|star market|civil code|cold war|big tech|nobel|super bowl|dow jones|world cup|black friday|singles day|spring festival|made in china|uniform commercial)(?: (?:tech|index|act|law))?$/i;

/** Whether a word with a capital cannot be (part of the beginning of) a company's name. */
export function isNeverCompany(word: string): boolean {
  return NEVER.has(word.toLowerCase().replace(/'s$/, ""));
}

/** Whether a whole name is that of an index, a law, a programme or a place. */
export function isNeverCompanyName(name: string): boolean {
  return (
    NEVER_NAMES.test(name) ||
    /(?: (?:Act|Law|Index|Regulation|Firewall|University|Institute|Street|Valley|Province|Market|Measures|Forum|Summit|Fund|Programme|Program|Initiative|Day|Times|News|Post|Daily|Journal|Association|Federation|Foundation|Council|Committee))$/.test(
      name,
    )
  );
}
