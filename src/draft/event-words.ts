import type { EventKind } from "../schemas/event.ts";

/** A French verb as titles and sentences need it. */
export interface FrenchVerb {
  readonly infinitive: string;
  readonly one: string;
  readonly many: string;
  readonly participle: string;
}

/** An English verb as titles and sentences need it. */
export interface EnglishVerb {
  readonly plain: string;
  readonly one: string;
  readonly past: string;
  readonly participle: string;
}

/** Those it concerns, after a preposition: `whom("sur")` is " sur Didi". Empty when they are not known. */
export type Whom = (preposition: string) => string;

/** The words for one kind of event in one language. Those who are meant are joined on, never known to these tables. */
export interface EventWords<Verb> {
  /** What the actors do. */
  readonly verb: Verb;
  readonly object: (whom: Whom, sum: string) => string;
  /** The same where one does it to oneself: "son introduction en Bourse". */
  readonly own?: string;
  /** What those it concerns undergo, where nobody is known to have done it: "Didi reçoit une amende". */
  readonly undergo?: { readonly verb: Verb; readonly noun: (sum: string) => string };
  /** What is done, where neither will do: "une amende est infligée". */
  readonly done: {
    readonly noun: (whom: Whom, sum: string) => string;
    readonly participle: string;
    readonly plural?: true;
  };
}

const fr = (infinitive: string, one: string, many: string, participle: string): FrenchVerb => ({
  infinitive,
  one,
  many,
  participle,
});
const en = (plain: string, one: string, past: string, participle = past): EnglishVerb => ({
  plain,
  one,
  past,
  participle,
});

const RECEIVE = fr("recevoir", "reçoit", "reçoivent", "reçu");
const UNDERGO = fr("faire l’objet", "fait l’objet", "font l’objet", "fait l’objet");
const TAKE_PART = fr("participer", "participe", "participent", "participé");
const FACE = en("face", "faces", "faced");
const ATTEND = en("attend", "attends", "attended");

/** What happened in French, kind by kind. */
export const FRENCH: Readonly<Record<EventKind, EventWords<FrenchVerb>>> = {
  fine: {
    verb: fr("infliger", "inflige", "infligent", "infligé"),
    object: (whom, sum) => `une amende${sum}${whom("à")}`,
    undergo: { verb: RECEIVE, noun: (sum) => `une amende${sum}` },
    done: { noun: (_, sum) => `une amende${sum}`, participle: "infligée" },
  },
  summons: {
    verb: fr("convoquer", "convoque", "convoquent", "convoqué"),
    object: (whom) => whom("").trim() || "des entreprises",
    undergo: { verb: UNDERGO, noun: () => "d’une convocation" },
    done: { noun: () => "des entreprises", participle: "convoquées", plural: true },
  },
  investigation: {
    verb: fr("mener", "mène", "mènent", "mené"),
    object: (whom) => `une enquête${whom("sur")}`,
    undergo: { verb: UNDERGO, noun: () => "d’une enquête" },
    done: { noun: () => "une enquête", participle: "menée" },
  },
  "data-review": {
    verb: fr("engager", "engage", "engagent", "engagé"),
    object: (whom) => `un examen de sécurité${whom("visant")}`,
    undergo: { verb: UNDERGO, noun: () => "d’un examen de sécurité" },
    done: { noun: () => "un examen de sécurité", participle: "engagé" },
  },
  ban: {
    verb: fr("prendre", "prend", "prennent", "pris"),
    object: (whom) => `une mesure d’interdiction${whom("visant")}`,
    undergo: { verb: UNDERGO, noun: () => "d’une mesure d’interdiction" },
    done: { noun: () => "une mesure d’interdiction", participle: "prise" },
  },
  "app-removal": {
    verb: fr("faire", "fait", "font", "fait"),
    object: (whom) => `retirer des applications${whom("de")}`,
    done: { noun: (whom) => `des applications${whom("de")}`, participle: "retirées", plural: true },
  },
  "ipo-suspension": {
    verb: fr("suspendre", "suspend", "suspendent", "suspendu"),
    object: (whom) => ofWhom("introduction en Bourse", whom),
    own: "son introduction en Bourse",
    done: { noun: (whom) => ofWhom("introduction en Bourse", whom), participle: "suspendue" },
  },
  delisting: {
    verb: fr("engager", "engage", "engagent", "engagé"),
    object: (whom) => `un retrait de la cote${whom("visant")}`,
    own: "son retrait de la cote",
    undergo: { verb: UNDERGO, noun: () => "d’un retrait de la cote" },
    done: { noun: () => "un retrait de la cote", participle: "engagé" },
  },
  rule: {
    verb: fr("adopter", "adopte", "adoptent", "adopté"),
    object: (whom) => `une règle${whom("visant")}`,
    done: { noun: (whom) => `une règle${whom("visant")}`, participle: "adoptée" },
  },
  "draft-rule": {
    verb: fr("publier", "publie", "publient", "publié"),
    object: (whom) => `un projet de règle${whom("visant")}`,
    done: { noun: (whom) => `un projet de règle${whom("visant")}`, participle: "publié" },
  },
  statement: {
    verb: fr("faire", "fait", "font", "fait"),
    object: (whom) => `une déclaration${whom("concernant")}`,
    done: { noun: (whom) => `une déclaration${whom("concernant")}`, participle: "faite" },
  },
  meeting: {
    verb: fr("tenir", "tient", "tiennent", "tenu"),
    object: (whom) => `une réunion${whom("avec")}`,
    undergo: { verb: TAKE_PART, noun: () => "à une réunion" },
    done: { noun: () => "une réunion", participle: "organisée" },
  },
  initiative: {
    verb: fr("lancer", "lance", "lancent", "lancé"),
    object: (whom) => `une initiative${whom("concernant")}`,
    done: { noun: (whom) => `une initiative${whom("concernant")}`, participle: "lancée" },
  },
  restructuring: {
    verb: fr("engager", "engage", "engagent", "engagé"),
    object: (whom) => `une restructuration${whom("de")}`,
    own: "sa restructuration",
    done: { noun: (whom) => `une restructuration${whom("de")}`, participle: "engagée" },
  },
  other: {
    verb: fr("prendre", "prend", "prennent", "pris"),
    object: (whom) => `une mesure${whom("concernant")}`,
    done: { noun: (whom) => `une mesure${whom("concernant")}`, participle: "prise" },
  },
};

/** What happened in English, kind by kind. */
export const ENGLISH: Readonly<Record<EventKind, EventWords<EnglishVerb>>> = {
  fine: {
    verb: en("impose", "imposes", "imposed"),
    object: (whom, sum) => `a fine${sum}${whom("on")}`,
    undergo: { verb: en("receive", "receives", "received"), noun: (sum) => `a fine${sum}` },
    done: { noun: (_, sum) => `a fine${sum}`, participle: "imposed" },
  },
  summons: {
    verb: en("summon", "summons", "summoned"),
    object: (whom) => whom("").trim() || "firms",
    undergo: { verb: FACE, noun: () => "a summons" },
    done: { noun: () => "firms", participle: "summoned", plural: true },
  },
  investigation: {
    verb: en("conduct", "conducts", "conducted"),
    object: (whom) => `an investigation${whom("of")}`,
    undergo: { verb: FACE, noun: () => "an investigation" },
    done: { noun: () => "an investigation", participle: "conducted" },
  },
  "data-review": {
    verb: en("open", "opens", "opened"),
    object: (whom) => `a security review${whom("of")}`,
    undergo: { verb: FACE, noun: () => "a security review" },
    done: { noun: () => "a security review", participle: "opened" },
  },
  ban: {
    verb: en("impose", "imposes", "imposed"),
    object: (whom) => `a ban${whom("concerning")}`,
    undergo: { verb: FACE, noun: () => "a ban" },
    done: { noun: () => "a ban", participle: "imposed" },
  },
  "app-removal": {
    verb: en("have", "has", "had"),
    object: (whom) => `apps${whom("of")} removed`,
    done: { noun: (whom) => `apps${whom("of")}`, participle: "removed", plural: true },
  },
  "ipo-suspension": {
    verb: en("suspend", "suspends", "suspended"),
    object: (whom) => `${whom("of") ? "the" : "a"} stock market listing${whom("of")}`,
    own: "its stock market listing",
    done: { noun: (whom) => `${whom("of") ? "the" : "a"} stock market listing${whom("of")}`, participle: "suspended" },
  },
  delisting: {
    verb: en("begin", "begins", "began", "begun"),
    object: (whom) => `a delisting${whom("of")}`,
    own: "its delisting",
    undergo: { verb: FACE, noun: () => "a delisting" },
    done: { noun: () => "a delisting", participle: "begun" },
  },
  rule: {
    verb: en("adopt", "adopts", "adopted"),
    object: (whom) => `a rule${whom("concerning")}`,
    done: { noun: (whom) => `a rule${whom("concerning")}`, participle: "adopted" },
  },
  "draft-rule": {
    verb: en("publish", "publishes", "published"),
    object: (whom) => `a draft rule${whom("concerning")}`,
    done: { noun: (whom) => `a draft rule${whom("concerning")}`, participle: "published" },
  },
  statement: {
    verb: en("make", "makes", "made"),
    object: (whom) => `a statement${whom("concerning")}`,
    done: { noun: (whom) => `a statement${whom("concerning")}`, participle: "made" },
  },
  meeting: {
    verb: en("hold", "holds", "held"),
    object: (whom) => `a meeting${whom("with")}`,
    undergo: { verb: ATTEND, noun: () => "a meeting" },
    done: { noun: () => "a meeting", participle: "held" },
  },
  initiative: {
    verb: en("launch", "launches", "launched"),
    object: (whom) => `an initiative${whom("concerning")}`,
    done: { noun: (whom) => `an initiative${whom("concerning")}`, participle: "launched" },
  },
  restructuring: {
    verb: en("begin", "begins", "began", "begun"),
    object: (whom) => `a restructuring${whom("of")}`,
    own: "its restructuring",
    done: { noun: (whom) => `a restructuring${whom("of")}`, participle: "begun" },
  },
  other: {
    verb: en("take", "takes", "took", "taken"),
    object: (whom) => `a step${whom("concerning")}`,
    done: { noun: (whom) => `a step${whom("concerning")}`, participle: "taken" },
  },
};

/** "l’introduction en Bourse d’Ant Group", "une introduction en Bourse". */
function ofWhom(noun: string, whom: Whom): string {
  const names = whom("de");
  return names === "" ? `une ${noun}` : `l’${noun}${names}`;
}
