import type { Permissions } from "@runout/marketplace";
import { type Html, html } from "./html.ts";

/** How a page learns who looks at it. There are no sessions: each form says it again, so no other site can make a user send one. */
export interface SignIn {
  /** The fields of a form. */
  fields(username?: string): Promise<Html>;
  /** The user whom the fields name; undefined where the credentials are wrong. */
  user(form: URLSearchParams): ReturnType<Permissions["signIn"]>;
  /** What is said where it is wrong. */
  problem: string;
}

/** In a sandbox, the visitor of the page chooses one of its users. */
export const signInAsAnyUser = (permissions: Permissions): SignIn => ({
  async fields(username) {
    const users = await permissions.users();
    const options = users.map(
      (user) => html`<option${user.username === username ? html` selected` : ""}>${user.username}</option>`,
    );
    return html`<label for="username">Sign in as</label>
<select id="username" name="username">${options}</select>`;
  },
  user: (form) => permissions.userNamed(form.get("username") ?? ""),
  problem: "There is no user of this name.",
});

/** A marketplace of real people: a user signs in by a personal token. */
export const signInByPersonalToken = (permissions: Permissions): SignIn => ({
  async fields(username = "") {
    return html`<label for="username">Username</label>
<input id="username" name="username" value="${username}" autocomplete="username" required>
<label for="personal_token">Personal token</label>
<input id="personal_token" name="personal_token" type="password" autocomplete="current-password" required>`;
  },
  user: (form) => permissions.signIn(form.get("username") ?? "", form.get("personal_token")?.trim() ?? ""),
  problem: "The username and the personal token do not belong together.",
});
