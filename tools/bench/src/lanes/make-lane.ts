import type { Engine } from "../groups.ts";
import type { Lane } from "../lane.ts";
import { pagePath, uncached } from "../shop/cast.ts";
import { postgresOf, type Stage, serverOn } from "../stage.ts";
import { samplePages, timePageOne } from "./any-page.ts";
import { deepPage, firstPage } from "./deep-page.ts";
import { hitPage } from "./hit-page.ts";
import { identityBySignature, identityByToken } from "./identity.ts";
import type { LaneName } from "./lane-name.ts";
import { barePageQuery, serversPageQuery } from "./page-query.ts";
import { askPostgraphile, askPrism, fetchBuffer } from "./rivals.ts";
import { writeInSql, writeOverHttp } from "./writes.ts";

export type MakeMeasure = (stage: Stage) => Lane["measure"] | Promise<Lane["measure"]>;

const onEngine = (engine: Engine) =>
  ({
    [`page on ${engine}`]: (stage) => hitPage(stage, serverOn(stage, engine), pagePath, uncached),
    [`cached page on ${engine}`]: (stage) => hitPage(stage, serverOn(stage, engine), pagePath),
    [`owner's page 1 on ${engine}`]: (stage) => firstPage(stage, engine),
    [`owner's deep page on ${engine}`]: (stage) => deepPage(stage, engine),
    [`page 1 alone on ${engine}`]: (stage) => timePageOne(stage, engine, 1),
    [`any page alone on ${engine}`]: (stage) => samplePages(stage, engine, 1),
    [`page 1 in a crowd on ${engine}`]: (stage) => timePageOne(stage, engine, stage.options.connections),
    [`any page in a crowd on ${engine}`]: (stage) => samplePages(stage, engine, stage.options.connections),
    [`identity by token on ${engine}`]: (stage) => identityByToken(stage, engine),
    [`identity by HMAC-SHA1 on ${engine}`]: (stage) => identityBySignature(stage, engine, "HMAC-SHA1"),
    [`identity by PLAINTEXT on ${engine}`]: (stage) => identityBySignature(stage, engine, "PLAINTEXT"),
  }) satisfies Record<string, MakeMeasure>;

const makers: Readonly<Record<string, MakeMeasure>> = {
  ...onEngine("postgres"),
  ...onEngine("pglite"),
  "page of the large shop": (stage) => {
    const { large } = postgresOf(stage);
    if (!large) throw new Error("the large shop is not part of this run");
    return hitPage(stage, large.server, pagePath, uncached);
  },
  PostGraphile: askPostgraphile,
  "bare page query": barePageQuery,
  "server's page query": serversPageQuery,
  "Fastify buffer": fetchBuffer,
  Prism: askPrism,
  "create over HTTP": (stage) => writeOverHttp(stage, "create"),
  "create in SQL": (stage) => writeInSql(stage, "create"),
  "edit over HTTP": (stage) => writeOverHttp(stage, "edit"),
  "edit in SQL": (stage) => writeInSql(stage, "edit"),
  "message over HTTP": (stage) => writeOverHttp(stage, "message"),
  "message in SQL": (stage) => writeInSql(stage, "message"),
};

/** Makes a side ready to be measured: starts what it needs and sees that it answers rightly. */
export async function makeLane(stage: Stage, name: LaneName): Promise<Lane> {
  const make = makers[name];
  if (!make) throw new Error(`there is no side ${name}`);
  return { name, measure: await make(stage) };
}
