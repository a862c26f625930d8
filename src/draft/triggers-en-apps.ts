import { GAP, passive, SHORT, STORE, SURE, upTo } from "./triggers-en-words.ts";
import type { Trigger } from "./triggers.ts";

const ASKS = "(?:ask|order|tell|told|request|demand|instruct|requir|urg|direct|notif|forc|mandat|compel)";
const TAKES_OFF =
  "(?:withdraw(?:s|al|n|ing)?|withdrew|remov(?:e|es|ed|al|ing)|pull(?:s|ed|ing)?|tak(?:e|es|en|ing) (?:[^.;:,]{0,24}? )?(?:down|off)|delist(?:s|ed|ing)?|yank(?:s|ed|ing)?|drop(?:s|ped|ping)?|delet(?:e|es|ed|ing)|stop offering|suspend(?:ed|ing)?(?= (?:new )?(?:downloads|the)))";

// Without these words a sentence need not be looked at closer.
const STORES = /app|store|shop|google play|shelves|network/iu;

/** Apps that leave the stores. */
export const APP_TRIGGERS_EN: readonly Trigger[] = [
  {
    kind: "app-removal",
    rule: "en-asks-to-withdraw-app",
    frame: "does",
    pattern: `${ASKS}\\p{L}*${GAP}(?<!\\p{L})${TAKES_OFF}(?!\\p{L})${GAP}(?:(?<!\\p{L})apps?|applications?|${STORE})`,
    unless:
      /(?:remove|delete)\w* (?:the )?(?:videos?|content|posts?|accounts?|equipment|gear) |\b(?:law|ban|bill|act) (?:\w+ )?(?:requires?|orders|forces)|would remove its app/iu,
    needs: /app/iu,
  },
  {
    kind: "app-removal",
    rule: "en-stores-to-drop",
    frame: "does",
    pattern: `${ASKS}\\p{L}*${SURE}${upTo(3)} ${STORE}(?: \\p{L}+){0,2}? to (?:stop|remove|pull|take|delist|drop|suspend|withdraw|delete|block|purge)`,
    needs: STORES,
  },
  {
    kind: "app-removal",
    rule: "en-stores-were-told",
    frame: "does",
    pattern: `${STORE}(?: in \\p{L}+)? (?:was|were|been|being|are|have been|had been) (?:ordered|told|asked|instructed|directed|notified|required|forced) to (?:remove|pull|take|delist|drop|stop|suspend|block|withdraw)`,
    needs: STORES,
  },
  {
    kind: "app-removal",
    rule: "en-no-longer-offered",
    frame: "undergoes",
    negative: true,
    pattern:
      "(?:is|are|was|were|be) (?:now )?(?:no longer|not) (?:available|on offer|downloadable|offered|accessible|listed)(?: (?:for|to|in|on|from) (?:new )?(?:downloads?|download|the (?:app|play|google|apple)|(?:app|apple|google|chinese|local|indian|italian|korean)[^.;,]{0,20} (?:stores?|users)))|(?:is|are|was|were|be) (?:now )?(?:no longer (?:available|on offer|downloadable|offered)|unavailable (?:for|to) downloads?)|can(?:not|['’]t| no longer) be (?:downloaded|installed)|should no longer be on offer|no longer (?:available|listed|offered)(?= (?:in|on|from) [^.;:,]{0,30}(?:app stores?|App Store|Google Play))",
    needs: /\bapps?\b|application|download|chatbot|store|platform|service/iu,
  },
  {
    kind: "app-removal",
    rule: "en-app-removed",
    frame: "undergoes",
    pattern: `(?:(?:was|were|been|be|being|is|are|had|have|has) (?:\\p{L}+ly |also |now )?)?(?:removed|pulled|taken down|taken off|purged|yanked|dropped|disappear(?:s|ed)|vanish(?:es|ed)|delisted|scrubbed|deleted|missing|absent|gone|booted|kicked|withdrawn|pulled off|unavailable)${SURE}(?! (?:videos|content))${SHORT}(?:from|on|in|off)${SHORT}${STORE}`,
    unless: /could be (?:removed|pulled)|(?:removed|pulled|dropped) from (?:the )?(?:list|index)/iu,
    needs: STORES,
  },
  {
    kind: "app-removal",
    rule: "en-removes-app",
    frame: "does",
    pattern: `(?:remov(?:e|es|ed|ing|al)|pull(?:s|ed|ing)?|yank(?:s|ed|ing)?|ban(?:s|ned|ning)?|suspend(?:s|ed|ing)?|delet(?:e|es|ed|ing)|tak(?:e|es|ing)|took|purg(?:e|es|ed|ing)|delist(?:s|ed|ing)?|drop(?:s|ped|ping)?|withdr(?:aws?|ew|awing)|scrub(?:s|bed)?|boot(?:s|ed)?|kick(?:s|ed)?|expel(?:s|led)?|block(?:s|ed|ing)?|order(?:s|ed|ing)?)${SURE}${GAP}(?:from|off|in|on|out of|smartphone)${upTo(5)} ${STORE}`,
    unless: /\b(?:law|ban|bill|act) (?:\w+ )?(?:requires?|orders|forces)|would (?:remove|pull) its app/iu,
    needs: STORES,
  },
  {
    kind: "app-removal",
    rule: "en-suspends-downloads",
    frame: "does",
    pattern: `(?:suspend(?:s|ed|ing)?|halt(?:s|ed|ing)?|paus(?:e|es|ed|ing)|stop(?:s|ped|ping)?|block(?:s|ed|ing)?|ban(?:s|ned|ning)?|freez(?:es|ing)|froze|prohibit(?:s|ed|ing)?|bar(?:s|red|ring))${SURE}${upTo(4)} (?:app )?downloads?`,
    needs: /download/iu,
  },
  {
    kind: "app-removal",
    rule: "en-downloads-suspended",
    frame: "undergoes",
    pattern: `downloads?(?: of [^.;:,]{1,40}?| in \\p{L}+(?: \\p{L}+)?)? ${passive("suspended|halted|blocked|stopped|paused|banned|restricted")}`,
    needs: /download/iu,
  },
  {
    kind: "app-removal",
    rule: "en-app-pulled",
    frame: "undergoes",
    pattern: `apps? (?:(?:was|were|is|are|has been|have been|being|gets?) )?(?:\\p{L}+ly )?(?:pulled|yanked|taken down|taken offline|delisted|purged|removed)(?= (?:in|by|after|over|for|from|on|amid|following|as)|[,.]|$)`,
    unless: /could be (?:removed|pulled)/iu,
    needs: /apps?/iu,
  },
  {
    kind: "app-removal",
    rule: "en-pulls-app",
    frame: "does",
    pattern: `(?:pull(?:s|ed|ing)?|yank(?:s|ed|ing)?|delist(?:s|ed|ing)|tak(?:es|ing) down|took down|purg(?:es|ed|ing)|kill(?:s|ed)? off|remov(?:es|ed)(?= (?:a batch|a number|dozens|hundreds|thousands|scores|several|more than|\\d)))${SURE}${upTo(7)} apps?`,
    unless: /pull\w* data|took down (?:videos|posts|content)/iu,
    needs: /apps?/iu,
  },
  {
    kind: "app-removal",
    rule: "en-app-removal-noun",
    frame: "noun",
    pattern: `(?:removal|takedown|withdrawal|delisting|purge) of${SHORT}(?:apps?|applications?)|app (?:takedown|removal|purge)|suspension of${SHORT}downloads?`,
    unless: /could be removed/iu,
    needs: /app|download/iu,
  },
];
