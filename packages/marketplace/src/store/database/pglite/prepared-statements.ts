import { messages, type PGlite, protocol } from "@electric-sql/pglite";
import { LRUCache } from "lru-cache";
import { PREPARED_COUNT } from "../../cache-limits.ts";
import type { Statement } from "../database.ts";
import { encodeValue, valueParser } from "../text-values.ts";

const { serialize } = protocol;
const DESCRIBE_PORTAL = serialize.describe({ type: "P" });
const EXECUTE = serialize.execute({});
const SYNC = serialize.sync();

/** What changes tables, after which a plan may no longer fit. */
const CHANGES_TABLES = /\b(create|alter|drop)\b/i;

/**
 * Runs statements on the embedded engine as drivers run them on a server: each is parsed and planned once, under its name. PGlite's
 * own `query` does both every time, in six messages instead of one, which takes four times as long for a small statement.
 */
export class PreparedStatements {
  readonly #pglite: PGlite;
  readonly #parser = new protocol.Parser();
  /** The names that the engine knows, with the text that it has prepared under each. */
  readonly #known = new LRUCache<string, string>({
    max: PREPARED_COUNT,
    dispose: (_, name, reason) => {
      if (reason === "evict") this.#toClose.push(serialize.close({ type: "S", name }));
    },
  });
  #toClose: Uint8Array[] = [];

  constructor(pglite: PGlite) {
    this.#pglite = pglite;
  }

  /** @throws the protocol's DatabaseError when PostgreSQL refuses the statement */
  query<Row extends object>(statement: Statement, values: readonly unknown[]): Promise<Row[]> {
    // Between the messages of a `query` of PGlite's own, such as one of the maintenance, no other message may come.
    return this.#pglite.runExclusive(async () => this.#run<Row>(statement, values.map(encodeValue)));
  }

  /** To be called after a script has run, before the next statement. */
  async afterScript(sql: string): Promise<void> {
    if (this.#known.size === 0 || !CHANGES_TABLES.test(sql)) return;
    this.#known.clear();
    await this.#pglite.runExclusive(async () => this.#send([serialize.query("deallocate all")]));
  }

  #run<Row extends object>({ name, text, isPrepared = true }: Statement, values: (string | null)[]): Row[] {
    const known = isPrepared ? name : "";
    const earlier = isPrepared ? this.#known.get(name) : undefined;
    const isNew = earlier !== text;
    // Several marketplaces may share an engine, each with texts of its own.
    if (isNew && earlier !== undefined) this.#toClose.push(serialize.close({ type: "S", name }));
    const sent = [
      ...this.#toClose.splice(0),
      ...(isNew ? [serialize.parse({ name: known, text })] : []),
      serialize.bind({ statement: known, values }),
      DESCRIBE_PORTAL,
      EXECUTE,
      SYNC,
    ];
    try {
      const rows = toRows<Row>(this.#send(sent));
      if (isNew && isPrepared) this.#known.set(name, text);
      return rows;
    } catch (error) {
      // It may have been parsed and then refused. An unknown name may be closed, too.
      if (isNew && isPrepared) {
        this.#known.delete(name);
        this.#send([serialize.close({ type: "S", name }), SYNC]);
      }
      throw error;
    }
  }

  #send(parts: readonly Uint8Array[]): Message[] {
    const answers: Message[] = [];
    let refusal: Error | undefined;
    this.#parser.parse(this.#pglite.execProtocolRawSync(joined(parts)), (message) => {
      if (message instanceof messages.DatabaseError) refusal ??= message;
      else answers.push(message);
    });
    if (refusal) throw refusal;
    return answers;
  }
}

type Message = Parameters<Parameters<InstanceType<typeof protocol.Parser>["parse"]>[1]>[0];

function joined(parts: readonly Uint8Array[]): Uint8Array {
  const bytes = new Uint8Array(parts.reduce((length, part) => length + part.length, 0));
  let length = 0;
  for (const part of parts) {
    bytes.set(part, length);
    length += part.length;
  }
  return bytes;
}

function toRows<Row extends object>(answers: readonly Message[]): Row[] {
  let fields: { name: string; parse: (text: string) => unknown }[] = [];
  const rows: Row[] = [];
  for (const answer of answers) {
    if (answer instanceof messages.RowDescriptionMessage) {
      fields = answer.fields.map(({ name, dataTypeID }) => ({ name, parse: valueParser(dataTypeID) }));
    } else if (answer instanceof messages.DataRowMessage) {
      const row: Record<string, unknown> = {};
      for (const [index, { name, parse }] of fields.entries()) {
        const text = answer.fields[index] ?? null;
        row[name] = text === null ? null : parse(text);
      }
      rows.push(row as Row); // the caller knows what the statement selects
    }
  }
  return rows;
}
