import { spawn } from "node:child_process";
import { join } from "node:path";
import process from "node:process";
import { fileURLToPath, pathToFileURL } from "node:url";
import { StreamMessageReader, StreamMessageWriter, createMessageConnection } from "vscode-jsonrpc/node";

/** A place in a text, both counted from 0. */
export interface Position {
  readonly line: number;
  readonly character: number;
}

/** The server that editors ask about YAML, on one folder. */
export interface LanguageServer {
  /** Opens a file with a text, and waits for what the server finds wrong with it, as "line: message", in the order of the lines, which count from 1. */
  open(path: string, text: string): Promise<string[]>;
  /** What may be written at a place: each with what is said of it. */
  complete(path: string, position: Position): Promise<Map<string, string>>;
  /** What is shown over a place, as Markdown. */
  hover(path: string, position: Position): Promise<string>;
  close(): void;
}

/** Starts yaml-language-server, the one that the YAML extension of VS Code and other editors run, with their settings `yaml.schemas`. */
export async function startLanguageServer(root: string, schemas: Record<string, string>): Promise<LanguageServer> {
  const server = fileURLToPath(import.meta.resolve("yaml-language-server/bin/yaml-language-server"));
  const child = spawn(process.execPath, [server, "--stdio"], { stdio: ["pipe", "pipe", "inherit"] });
  const connection = createMessageConnection(
    new StreamMessageReader(child.stdout),
    new StreamMessageWriter(child.stdin),
  );
  const settings = { yaml: { schemas, schemaStore: { enable: false }, validate: true, completion: true, hover: true } };
  const configured = Promise.withResolvers<undefined>();
  connection.onRequest("workspace/configuration", ({ items }: { items: { section: string }[] }) => {
    configured.resolve(undefined);
    return items.map(({ section }) => (section === "yaml" ? settings.yaml : {}));
  });
  connection.onRequest("client/registerCapability", () => null);
  const waiting = new Map<string, (found: Diagnostic[]) => void>();
  connection.onNotification("textDocument/publishDiagnostics", ({ uri, diagnostics }: Published) => {
    waiting.get(uri)?.(diagnostics);
  });
  connection.listen();
  const rootUri = pathToFileURL(root).href;
  await connection.sendRequest("initialize", {
    processId: process.pid,
    rootUri,
    workspaceFolders: [{ uri: rootUri, name: "content" }],
    capabilities: {
      workspace: { configuration: true },
      textDocument: {
        hover: { contentFormat: ["markdown"] },
        completion: { completionItem: { snippetSupport: true } },
      },
    },
  });
  await connection.sendNotification("initialized", {});
  await connection.sendNotification("workspace/didChangeConfiguration", { settings });
  await configured.promise;

  const uriOf = (path: string) => pathToFileURL(join(root, path)).href;
  return {
    async open(path, text) {
      const uri = uriOf(path);
      const found = new Promise<Diagnostic[]>((resolve) => waiting.set(uri, resolve));
      const textDocument = { uri, languageId: "yaml", version: 1, text };
      await connection.sendNotification("textDocument/didOpen", { textDocument });
      const sorted = (await found).sort((a, b) => a.range.start.line - b.range.start.line);
      return sorted.map(({ range, message }) => `${String(range.start.line + 1)}: ${message}`);
    },
    async complete(path, position) {
      const textDocument = { uri: uriOf(path) };
      const { items }: Completions = await connection.sendRequest("textDocument/completion", {
        textDocument,
        position,
      });
      return new Map(items.map(({ label, documentation }) => [label, textOf(documentation)]));
    },
    async hover(path, position) {
      const textDocument = { uri: uriOf(path) };
      const shown: Hover = await connection.sendRequest("textDocument/hover", { textDocument, position });
      return textOf(shown?.contents);
    },
    close() {
      connection.dispose();
      child.kill();
    },
  };
}

function textOf(said: Said | undefined): string {
  return typeof said === "string" ? said : (said?.value ?? "");
}

type Said = string | { readonly value: string };
type Hover = { readonly contents: Said } | null;
interface Completions {
  readonly items: readonly { readonly label: string; readonly documentation?: Said }[];
}
interface Diagnostic {
  readonly message: string;
  readonly range: { readonly start: Position };
}
interface Published {
  readonly uri: string;
  readonly diagnostics: Diagnostic[];
}
