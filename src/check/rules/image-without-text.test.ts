import { expect, it } from "vitest";
import { imageWithoutText } from "./image-without-text.ts";
import { checkSample, put } from "./sample.fixture.ts";

const FINE = "content/briefings/2021-03-fine.mdx";
const tell = (image: string) =>
  checkSample(imageWithoutText, { [FINE]: put("Le lecteur en jugera.", image) }).map(
    ({ line, message }) => `${String(line)} ${message}`,
  );

it("an image needs a text", () => {
  expect(tell("![](/map.png)")).toEqual(['53 the image "/map.png" has no text for those who do not see it.']);
  expect(tell("![ ](/map.png)")).toEqual(['53 the image "/map.png" has no text for those who do not see it.']);
});

it("the name of a file is none", () => {
  for (const name of ["map.png", "map", "IMG_2041.JPG"])
    expect(tell(`![${name}](/map.png)`)).toEqual([
      `53 the text of the image "/map.png" is only the name of a file, "${name}".`,
    ]);
});

it("words are", () => {
  expect(tell("![Carte des amendes](/map.png)")).toEqual([]);
  expect(checkSample(imageWithoutText)).toEqual([]);
});
