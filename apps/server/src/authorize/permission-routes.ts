import type { SiteAnswer, SiteRoute } from "@runout/http";
import { MAX_FORM_BYTES } from "@runout/http/request";
import type { Permissions } from "@runout/marketplace";
import { type Html, html } from "./html.ts";
import { pageAnswer, readPageForm } from "./page.ts";
import type { SignIn } from "./sign-in.ts";

const PATH = "/settings/applications";
const TITLE = "Applications you allowed";

/**
 * The page where a user sees which applications act in their name, and takes that back.
 *
 * @param basePath what stands before the page's path where users reach it; empty, or without a slash at its end
 */
export function permissionRoutes(permissions: Permissions, signIn: SignIn, basePath: string): SiteRoute[] {
  async function show(): Promise<SiteAnswer> {
    return pageAnswer(200, {
      title: TITLE,
      body: await page(html`<p>Sign in to see them and to take a permission back.</p>`),
    });
  }

  async function change(form: URLSearchParams): Promise<SiteAnswer> {
    const username = form.get("username") ?? "";
    const user = await signIn.user(form);
    if (!user) {
      return pageAnswer(401, {
        title: TITLE,
        body: await page(html`<p class="problem" role="alert">${signIn.problem}</p>`, username),
      });
    }
    const number = /^\d{1,15}$/.exec(form.get("revoke") ?? "")?.[0];
    const isRevoked = number !== undefined && (await permissions.revoke(user, Number(number)));
    const given = await permissions.given(user);
    const rows = given.map(
      (
        permission,
      ) => html`<li><span><strong>${permission.application}</strong>, since ${permission.created.slice(0, 10)}</span>
<button name="revoke" value="${permission.number}">Revoke</button></li>`,
    );
    const list = rows.length > 0 ? html`<ul>${rows}</ul>` : html`<p>No application acts in your name.</p>`;
    const notice = isRevoked
      ? html`<p role="status">The permission was taken back. It counts no more from now on.</p>`
      : "";
    return pageAnswer(200, { title: TITLE, body: await page(notice, username, list) });
  }

  async function page(above: Html | "", username = "", list: Html | "" = ""): Promise<Html> {
    return html`${above}
<form method="post" action="${basePath}${PATH}">
${await signIn.fields(username)}
<div class="buttons"><button class="main">Show applications</button></div>
${list}
</form>`;
  }

  return [
    { method: "GET", path: PATH, answer: show },
    { method: "POST", path: PATH, maxBodyBytes: MAX_FORM_BYTES, answer: ({ body }) => change(readPageForm(body)) },
  ];
}
