import { describe, expect, it } from "vitest";
import { compareSums, familyOf, isOftenDone } from "./same-event.ts";

const yuan = (value: string) => ({ value, currency: "CNY", kind: "fine" as const });

describe("two accounts of events", () => {
  it("take a data review and an investigation for one kind, and leave the others apart", () => {
    expect(familyOf("data-review")).toBe(familyOf("investigation"));
    expect(familyOf("fine")).not.toBe(familyOf("investigation"));
    expect([isOftenDone("statement"), isOftenDone("fine")]).toEqual([true, false]);
  });

  it("contradict in sums of one kind and currency, more than by rounding", () => {
    expect(compareSums([yuan("2750000000")], [yuan("2800000000")])).toBe("same");
    expect(compareSums([yuan("3000000")], [yuan("1500000")])).toBe("contradict");
    expect(compareSums([yuan("3000000"), yuan("500")], [yuan("500")])).toBe("same");
    expect(compareSums([yuan("3000000")], [{ ...yuan("470000"), currency: "USD" }])).toBe("unknown");
    expect(compareSums([yuan("3000000")], [{ ...yuan("1500000"), kind: "revenue" }])).toBe("unknown");
    expect(compareSums([], [yuan("3000000")])).toBe("unknown");
  });
});
