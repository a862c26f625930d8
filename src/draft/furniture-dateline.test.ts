import { expect, it } from "vitest";
import { readDateline } from "./furniture-dateline.ts";

it.each([
  ["HONG KONG/PEKIN, 4 mai (Reuters) - Le groupe a", "HONG KONG/PEKIN, 4 mai (Reuters) -", "4 mai", "Reuters"],
  ["WASHINGTON/BEIJING, May 4 (Reuters) - The firm", "WASHINGTON/BEIJING, May 4 (Reuters) -", "May 4", "Reuters"],
  ["BEIJING, March 18 (Xinhua) -- China's", "BEIJING, March 18 (Xinhua) --", "March 18", "Xinhua"],
  [
    "SHANGHAI, Oct 12 (Reuters Breakingviews) - Big",
    "SHANGHAI, Oct 12 (Reuters Breakingviews) -",
    "Oct 12",
    "Reuters Breakingviews",
  ],
  ["SHENZHEN, Dec. 3, 2021 /PRNewswire/ -- Acme", "SHENZHEN, Dec. 3, 2021 /PRNewswire/ --", "Dec. 3, 2021", undefined],
  ["PARIS (AFP) — Le", "PARIS (AFP) —", undefined, "AFP"],
  ["Pékin, Chine | AFP | mercredi 28/12/2022 - Un", "Pékin, Chine | AFP | mercredi 28/12/2022 -", "28/12/2022", "AFP"],
  ["Hong Kong (awp/afp) - Les", "Hong Kong (awp/afp) -", undefined, "awp/afp"],
  ["Beijing (PingWest)—Forty", "Beijing (PingWest)—", undefined, "PingWest"],
  ["BEIJING / SHANGHAI (acme-news.com) – La", "BEIJING / SHANGHAI (acme-news.com) –", undefined, "acme-news.com"],
  ["Bruxelles, le 12 mai 2023 – La", "Bruxelles, le 12 mai 2023 –", "le 12 mai 2023", undefined],
  ["Bruxelles (Belgique), le 12 mai 2023 – La", "Bruxelles (Belgique), le 12 mai 2023 –", "le 12 mai 2023", undefined],
  ["LONDON, 14 July 2020 – The", "LONDON, 14 July 2020 –", "14 July 2020", undefined],
  ["New Delhi, June 30: India", "New Delhi, June 30:", "June 30", undefined],
  ["New Delhi, Jul 29 (PTI) The Centre", "New Delhi, Jul 29 (PTI)", "Jul 29", "PTI"],
  ["NEW DELHI: The Centre", "NEW DELHI:", undefined, undefined],
  ["BEIJING, Jul 5, 2021, Acme. The", "BEIJING, Jul 5, 2021, Acme.", "Jul 5, 2021", "Acme"],
  ["BEIJING — iQiyi fell", "BEIJING —", undefined, undefined],
  ["SINGAPOUR—Le régulateur", "SINGAPOUR—", undefined, undefined],
  ["TOKYO -- Japan", "TOKYO --", undefined, undefined],
  ["Pékin – Le régulateur", "Pékin –", undefined, undefined],
  ["(Bloomberg) -- The", "(Bloomberg) --", undefined, "Bloomberg"],
  ["(AOF) - Le titre", "(AOF) -", undefined, "AOF"],
  ["May 4 (Reuters) - The", "May 4 (Reuters) -", "May 4", "Reuters"],
  ["(Pékin) Le régulateur", "(Pékin)", undefined, undefined],
  ["AFP, Pékin – Le", "AFP, Pékin –", undefined, "AFP"],
  ["(Beijing, 21 July 2022) – The", "(Beijing, 21 July 2022) –", "21 July 2022", undefined],
])("%s has a dateline", (text, words, day, source) => {
  expect(readDateline(text)).toMatchObject({ words, day, source });
});

it.each([
  "Tencent (0700.HK) - L'action a chuté.",
  "Huawei (Chine) – Le groupe proteste.",
  "ACME (ACM) – The firm paid.",
  "Beijing-based ByteDance said so.",
  "Beijing–Brussels talks went on.",
  "Singapore-Malaysia trade grew.",
  "Pékin : le régulateur a tranché.",
  "Alibaba — The firm paid.",
  "Le groupe (Reuters l'a révélé) - a payé.",
  "In May 2021 (Reuters) - it was so.",
  "Jeudi (Suite) – Le groupe",
  "(Pékin parle d’un abus) Le groupe",
])("%s has none", (text) => {
  expect(readDateline(text)).toBeUndefined();
});
