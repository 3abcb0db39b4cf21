import { anonymous, type Caller, type Credentials } from "./caller.ts";
import { unauthenticated } from "./errors.ts";
import { findApplication, findUserOfToken } from "./store/credentials.ts";
import type { Queryable } from "./store/database/database.ts";

/**
 * Tells who presents these credentials; `demo` says whether those of the demo seed are taken.
 *
 * @throws Unauthenticated for credentials that are sent but unknown; none at all are fine.
 */
export async function authenticate(database: Queryable, credentials: Credentials, demo: boolean): Promise<Caller> {
  switch (credentials.kind) {
    case "none":
      return anonymous;
    case "token": {
      const user = await findUserOfToken(database, credentials.token, demo);
      if (!user) throw unauthenticated();
      return { level: "user", user, application: undefined };
    }
    case "keySecret": {
      const application = await findApplication(database, credentials, demo);
      if (application === undefined) throw unauthenticated();
      return { level: "application", user: undefined, application };
    }
  }
}
