import type { PersonLeaf } from "schema-dts";
import { describe, expect, it } from "vitest";
import { makeGraph, makeNode, toScript, unwrap } from "./node.ts";

describe("a node", () => {
  it("leaves out what is not known", () => {
    expect(makeNode<PersonLeaf>({ "@type": "Person", name: undefined, alternateName: [], email: "" })).toEqual({
      "@type": "Person",
      email: "",
    });
  });

  it("has the fields that schema.org gives its type, and the compiler refuses others", () => {
    // @ts-expect-error A person has no headline.
    makeNode<PersonLeaf>({ "@type": "Person", headline: "Jane Doe" });
    // @ts-expect-error A name is a text.
    makeNode<PersonLeaf>({ "@type": "Person", name: 1 });
    expect(unwrap([])).toBeUndefined();
    expect(unwrap(["one"])).toBe("one");
    expect(unwrap(["one", "two"])).toEqual(["one", "two"]);
  });
});

describe("as a script", () => {
  const titled = (name: string) => toScript(makeGraph([makeNode<PersonLeaf>({ "@type": "Person", name })]));

  it("no title breaks out of the element or begins a comment in it", () => {
    const script = titled("</script><script>alert(1)</script> <!-- <SCRIPT>");
    expect(script).not.toContain("<");
    expect(script).toContain("\\u003c/script>");
  });

  it("no title holds a sign that ends a line of a script", () => {
    expect(titled("a\u2028b\u2029c")).toContain('"a\\u2028b\\u2029c"');
  });

  it("a title is read again as it was", () => {
    const name = '</script>\u2028\u2029 "«\u00a0约谈\u00a0»" \\ & \' \n';
    expect(JSON.parse(titled(name))).toEqual({
      "@context": "https://schema.org",
      "@graph": [{ "@type": "Person", name }],
    });
  });
});
