import { expect, it } from "vitest";
import { makeDevPage } from "./dev-page.ts";

it("the page tells each problem, loads the script that brings the page back, and obeys nothing that stands in content/", () => {
  const html = makeDevPage(
    [
      {
        severity: "error",
        file: "content/events/a.yaml",
        line: 3,
        field: "title",
        message: '"<script>alert(1)</script> & so on" is no title.',
        next: "Correct it.",
      },
    ],
    "/vigie/@vite/client",
  );
  expect(html).toContain('<script type="module" src="/vigie/@vite/client">');
  expect(html).toContain(
    "content/events/a.yaml, line 3\n  title: &quot;&lt;script&gt;alert(1)&lt;/script&gt; &amp; so on",
  );
  expect(html).toContain("1 error, 0 warnings in 1 file.");
});
