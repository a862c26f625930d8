import type { Language } from "../schemas/languages.ts";
import { toLatin } from "./pattern.ts";

/** Whether the verb that a date goes with tells of what was or of what is to come; undefined if there is no such verb within reach. */
export function readTense(text: string, start: number, end: number, language: Language): "past" | "future" | undefined {
  const before = text.slice(Math.max(0, start - REACH), start);
  const after = text.slice(end, end + REACH);
  const cues = (["past", "future"] as const).flatMap((tense) => {
    const pattern = CUES[language][tense];
    return [
      ...[...before.matchAll(pattern)].map((cue) => ({ tense, cost: costOf(before.slice(cue.index + cue[0].length)) })),
      ...[...after.matchAll(pattern)].map((cue) => ({ tense, cost: AFTER + costOf(after.slice(0, cue.index)) })),
    ];
  });
  return cues.reduce<(typeof cues)[number] | undefined>(
    (best, cue) => (best && best.cost <= cue.cost ? best : cue),
    undefined,
  )?.tense;
}

/** How far a verb is from its date by the words between them; every stop between them adds to it. */
function costOf(between: string): number {
  return (
    between.length +
    STOP *
      [...between.matchAll(/[,;:.!?()«»“”"—–]|(?<!\p{L})(?:que|qui|dont|that|which|who|while)(?!\p{L})|qu['’]/giu)]
        .length
  );
}

const REACH = 120;
const STOP = 40;
/** A verb after its date is as likely as one that stands so many characters further before it. */
const AFTER = 15;

function cue(source: string): RegExp {
  return new RegExp(toLatin(String.raw`(?<![\p{L}-])(?:${source})(?![\p{L}-])`), "gi");
}

/** Words that are "to come" in any form, so no sign of the past: "prévue", "planned". */
const CUES = {
  fr: {
    past: cue(
      String.raw`(?:a|ont|avait|avaient|était|étaient|fut|furent|eut)|(?:est|sont)(?=\s(?!prévu|attendu|programm|fixé)\p{L}{2,}(?:ée?s?|ie?s?|ue?s?|te?s?|rte?s?)(?!\p{L}))|(?<!(?:sera|seront|être|devra|devront)\s(?:\p{L}{1,15}\s)?)(?!prévu|attendu|programm|fixé|\p{L}*ités?(?!\p{L})|(?:marché|côté|société|santé|été|année|journée|soirée|durée|donnée|entrée|levée|idée|armée|portée|arrivée|volonté|liberté|difficulté|député|arrêté|comité|traité|employé|salarié)s?(?!\p{L}))\p{L}{2,}(?:é|ée|és|ées)|\p{L}{2,}(?<!r)(?:ait|aient)`,
    ),
    future: cue(
      String.raw`(?!contra|extra|opéra|caméra)\p{L}+(?:era|eront|ira|iront|dra|dront|tra|tront|vra|vront|ura|uront|rra|rront)|(?:devr|pourr)(?:ait|aient|a|ont)(?!\s(?:avoir|être)(?!\p{L}))|doi(?:t|vent)|prévue?s?|attendue?s?|programmée?s?|fixée?s?|prochain\p{L}*|(?:va|vont)(?=\s\p{L}+(?:er|ir|re)(?!\p{L}))|compte(?=\s\p{L}+(?:er|ir|re)(?!\p{L}))|entrer(?:ait|aient)|expire(?:nt)?`,
    ),
  },
  en: {
    past: cue(
      String.raw`(?<!(?:be|is|are|will|would|to|could|should|must|can|not)\s(?:\p{L}{1,15}\s)?)(?:was|were|had|did|said|told|(?!need|exceed|plann|schedul|expect|set|propos|indeed|unit)\p{L}{2,}ed|began|took|made|put|won|lost|fell|rose|sent|held|met|came|went|gave|got|became|wrote|found|left|cut|hit|led|sold|bought|paid|saw|shut|drew|broke|spoke|struck)`,
    ),
    future: cue(
      String.raw`will|shall|would|due|set to|scheduled|planned|plans?|planning|expected|expects?|deadline|upcoming|takes? effect|comes? into (?:force|effect)|to (?:take|come|go|begin|start|launch|expire|appear|testify|face)|(?:is|are) to|going to|could|might|as (?:early|soon) as|must|looms?|ahead of|expires?`,
    ),
  },
} as const;
