import type { SiteAnswer, SiteRoute } from "@runout/http";
import { MAX_FORM_BYTES } from "@runout/http/request";
import type { Decision, PermissionRequest, Permissions } from "@runout/marketplace";
import { html } from "./html.ts";
import { pageAnswer, readPageForm } from "./page.ts";
import type { SignIn } from "./sign-in.ts";

/**
 * The page that an application sends a user to with its request token: they sign in, and allow or deny.
 *
 * @param basePath what stands before the page's path where users reach it; empty, or without a slash at its end
 */
export function authorizeRoutes(permissions: Permissions, signIn: SignIn, basePath: string): SiteRoute[] {
  const path = "/oauth/authorize";

  async function show(token: unknown): Promise<SiteAnswer> {
    const asked = typeof token === "string" ? await permissions.find(token) : undefined;
    return typeof token === "string" && asked ? ask(200, token, asked) : closedRequestPage();
  }

  async function decide(form: URLSearchParams): Promise<SiteAnswer> {
    const token = form.get("oauth_token") ?? "";
    const asked = await permissions.find(token);
    if (!asked) return closedRequestPage();
    const user = await signIn.user(form);
    if (!user) return ask(401, token, asked, { username: form.get("username") ?? "", text: signIn.problem });
    const decision = form.get("decision");
    if (decision !== "allow" && decision !== "deny") {
      return ask(400, token, asked, { username: user.username, text: "Choose Allow or Deny." });
    }
    const decided = decision === "allow" ? await permissions.allow(token, user) : await permissions.deny(token);
    return decided ? decisionAnswer(asked, decided) : closedRequestPage();
  }

  async function ask(
    status: number,
    token: string,
    { application, callback }: PermissionRequest,
    problem?: { username: string; text: string },
  ): Promise<SiteAnswer> {
    const body = html`<p><strong>${application}</strong> wants to use the marketplace in your name: to see and change your
listings and orders. You can take this back at any time.</p>
${problem ? html`<p class="problem" role="alert">${problem.text}</p>` : ""}
<form method="post" action="${basePath}${path}">
<input type="hidden" name="oauth_token" value="${token}">
${await signIn.fields(problem?.username)}
<div class="buttons">
<button class="main" name="decision" value="allow">Allow</button>
<button name="decision" value="deny">Deny</button>
</div>
</form>
<p>${callback === undefined ? "You will be shown a code to type into it." : html`You will be sent back to ${shownOrigin(callback)}.`}</p>`;
    return pageAnswer(status, { title: `Allow ${application}?`, body, formTarget: callback });
  }

  return [
    { method: "GET", path, answer: ({ query }) => show(query.oauth_token) },
    { method: "POST", path, maxBodyBytes: MAX_FORM_BYTES, answer: ({ body }) => decide(readPageForm(body)) },
  ];
}

/** The part of an address that shows people where it leads. */
function shownOrigin(callback: string): string {
  const { protocol, host } = new URL(callback);
  return /^https?:$/.test(protocol) ? host : protocol;
}

function decisionAnswer({ application }: PermissionRequest, decision: Decision): SiteAnswer {
  if (decision.redirect !== undefined) {
    return {
      status: 303,
      headers: { location: decision.redirect, "cache-control": "no-store", "referrer-policy": "no-referrer" },
    };
  }
  if (decision.verifier === undefined) {
    return pageAnswer(200, {
      title: "Denied",
      body: html`<p>${application} was given nothing. You can close this page.</p>`,
    });
  }
  return pageAnswer(200, {
    title: "Allowed",
    body: html`<p>Type this code into ${application}. It is good for 15 minutes, and once.</p>
<code class="code" id="verifier">${decision.verifier}</code>`,
  });
}

function closedRequestPage(): SiteAnswer {
  return pageAnswer(400, {
    title: "This request is not open any more",
    body: html`<p>It is older than 15 minutes, was decided already, or never was. Go back to the application and start
again.</p>`,
  });
}
