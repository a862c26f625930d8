import type { FoundEntity, Mention, NamedKind } from "./analysis.ts";
import type { Reading } from "./reading.ts";
import { closeSpan, isTaken, openCover, type Cover, type Span } from "./spans.ts";

/** What is found, while it is being found. */
export interface Ledger {
  readonly accounts: Map<string, Account>;
  /** What is spoken for, by locator: mentions, and names that mean nothing where they stand. */
  readonly taken: ReadonlyMap<string, Cover>;
  /** Mentions by locator. */
  readonly placed: ReadonlyMap<string, Mention[]>;
}

/** A company, authority or outlet, and where it is named. */
export interface Account {
  readonly id: string;
  readonly kind: NamedKind;
  readonly known: FoundEntity["known"];
  readonly type: string | undefined;
  readonly country: string | undefined;
  readonly reason: string | undefined;
  readonly mentions: Mention[];
  /** Whether a mention shows that the article is about it. */
  central: boolean;
}

/** A ledger without entries for these sentences. */
export function openLedger(readings: readonly Reading[]): Ledger {
  return {
    accounts: new Map(),
    taken: new Map(readings.map(({ sentence, flat }) => [sentence.locator, openCover(flat.length)])),
    placed: new Map(readings.map(({ sentence }) => [sentence.locator, []])),
  };
}

/** Enters a mention, unless something else is spoken for there. */
export function enterMention(
  ledger: Ledger,
  reading: Reading,
  span: Span,
  of: Pick<Account, "id" | "kind" | "known"> & Partial<Account>,
  { rule, central }: { rule: string; central: boolean },
): void {
  const { locator, text } = reading.sentence;
  if (isTaken(span, coverOf(ledger, locator))) return;
  const key = `${of.kind}/${of.id}`;
  let account = ledger.accounts.get(key);
  if (!account) {
    const { id, kind, known, type, country, reason } = of;
    account = { id, kind, known, type, country, reason, mentions: [], central: false };
    ledger.accounts.set(key, account);
  }
  const { start, end } = span;
  const mention = { trace: { locator, words: text.slice(start, end), rule }, start, end, id: of.id, kind: of.kind };
  account.mentions.push(mention);
  account.central ||= central;
  closeSpan(coverOf(ledger, locator), span);
  ledger.placed.get(locator)?.push(mention);
}

/** What is spoken for in a sentence. */
export function coverOf(ledger: Ledger, locator: string): Cover {
  const cover = ledger.taken.get(locator);
  if (!cover) throw new Error(`The ledger was opened without the sentence ${locator}.`);
  return cover;
}

/** The mentions of a sentence in the order of their places. */
export function listMentions(ledger: Ledger, locator: string): readonly Mention[] {
  return (ledger.placed.get(locator) ?? []).toSorted((a, b) => a.start - b.start);
}

/** Ids of all that has a mention. */
export function listPresent(ledger: Ledger): Set<string> {
  return new Set([...ledger.accounts.values()].map(({ id }) => id));
}

/** The accounts as entities: the fullest name that the article uses stands for each. */
export function closeLedger(ledger: Ledger, order: ReadonlyMap<string, number>): FoundEntity[] {
  return [...ledger.accounts.values()].map(({ id, kind, known, reason, mentions, central }) => {
    const place = ({ trace, start }: Mention) => (order.get(trace.locator) ?? 0) * 1e6 + start;
    const sorted = [...mentions].sort((a, b) => place(a) - place(b));
    const named = sorted.filter(({ trace }) => !DESCRIBED.has(trace.rule));
    const [first] = sorted;
    const words = (named.length > 0 ? named : sorted).map(({ trace }) => trace.words.replace(/\s+/g, " "));
    const name =
      words.reduce((best, each) => (each.length > best.length ? each : best), "") || (first?.trace.words ?? id);
    return {
      id,
      kind,
      name,
      known,
      reason,
      role: undefined,
      of: undefined,
      central: kind !== "outlets" && central,
      mentions: sorted,
    };
  });
}

const DESCRIBED = new Set(["described-authority", "described-authority-of-home", "peer-of-authority"]);
