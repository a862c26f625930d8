import { APP_TRIGGERS_EN } from "./triggers-en-apps.ts";
import { BAN_TRIGGERS_EN } from "./triggers-en-bans.ts";
import { CORPORATE_TRIGGERS_EN } from "./triggers-en-corporate.ts";
import { COURT_TRIGGERS_EN } from "./triggers-en-courts.ts";
import { FINE_TRIGGERS_EN } from "./triggers-en-fines.ts";
import { INQUIRY_TRIGGERS_EN, SUMMONS_TRIGGERS_EN } from "./triggers-en-inquiries.ts";
import { ORDER_TRIGGERS_EN } from "./triggers-en-orders.ts";
import { RELIEF_TRIGGERS_EN } from "./triggers-en-relief.ts";
import { INITIATIVE_TRIGGERS_EN, RULE_TRIGGERS_EN } from "./triggers-en-rules.ts";
import type { Trigger } from "./triggers.ts";

const SPEECH_TRIGGERS_EN: readonly Trigger[] = [
  {
    kind: "statement",
    rule: "en-speech",
    frame: "issues",
    pattern: "(?:speech|address|keynote|op-ed)(?= (?:that|to|by|at|in|last|on|,))",
    unless:
      /free(?:dom of)? speech|hate speech|IP address|address (?:the|to|by|in) (?:issue|problem|concern)|to address|address book/iu,
  },
];

/** What English tells events by. The first of two that overlap counts, so what is more precise stands first. */
export const TRIGGERS_EN: readonly Trigger[] = [
  ...RELIEF_TRIGGERS_EN,
  ...COURT_TRIGGERS_EN,
  ...APP_TRIGGERS_EN,
  ...FINE_TRIGGERS_EN,
  ...SUMMONS_TRIGGERS_EN,
  ...CORPORATE_TRIGGERS_EN,
  ...INQUIRY_TRIGGERS_EN,
  ...RULE_TRIGGERS_EN,
  ...BAN_TRIGGERS_EN,
  ...ORDER_TRIGGERS_EN,
  ...INITIATIVE_TRIGGERS_EN,
  ...SPEECH_TRIGGERS_EN,
];
