import { parse } from "yaml";

/** The fields of the frontmatter in which two versions of a briefing's file differ, in the order of the second, and "body". */
export function compareDrafts(present: string, fresh: string): string[] {
  const [old, now] = [split(present), split(fresh)];
  const names = [...new Set([...Object.keys(now.fields), ...Object.keys(old.fields)])];
  const differing = names.filter((name) => JSON.stringify(old.fields[name]) !== JSON.stringify(now.fields[name]));
  return old.body.trim() === now.body.trim() ? differing : [...differing, "body"];
}

function split(text: string): { fields: Record<string, unknown>; body: string } {
  const [, yaml = "", body = ""] = /^---\n([\s\S]*?)\n---\n?([\s\S]*)$/.exec(text.replace(/\r\n?/g, "\n")) ?? [];
  return { fields: (parse(yaml) ?? {}) as Record<string, unknown>, body };
}
