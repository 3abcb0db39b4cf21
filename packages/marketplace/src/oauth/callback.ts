import { invalidCallback } from "./oauth-refusals.ts";

/** Shown to the user instead of being sent anywhere. */
export const OUT_OF_BAND = "oob";

/**
 * Schemes that browsers and systems know, and so are no application's own: some would run what they are sent, others would open
 * something else with a verifier in it. Applications on phones have schemes of their own (RFC 8252, 7.1), with dots or without.
 */
const KNOWN = new Set(
  `about acct android-app app blob browser cid content data dav dict dns edge facetime facetime-audio feed file filesystem finger
  ftp ftps geo git go gopher h323 hcp http https im imap intent irc irc6 ircs itms itms-apps itms-services jar javascript jdbc
  jabber ldap ldaps livescript magnet mailto market maps mhtml mid mms mmst mmsu mocha mongodb mysql news nfs nntp opaquelocktoken
  opera pop postgres postgresql pres redis rediss res resource rlogin rmi rsync rtmp rtsp rtsps search search-ms sftp sgn shttp
  sip sips skype sms smb smsto snmp ssh steam stun stuns svn tel telnet tftp turn turns tv udp unsafe urn vbs vbscript vemmi
  view-source vivaldi vnc vnd.ms.radio wais webcal wpad ws wss wyciwyg xmpp xmlrpc.beep`.split(/\s+/),
);
const KNOWN_FAMILY = /^(ms-|chrome|moz-|safari|brave|microsoft|devtools|x-javascript|z39\.50)/;
/** Of an http or https callback: it is written into the page's policy, where other signs would mean something. */
const HOST = /^([a-z0-9._-]+|\[[0-9a-f:.]+\])(:\d+)?$/;

/**
 * Reads where a user is to be sent back to: by http, https or an application's own scheme. Nothing, or `oob`, is to be shown the
 * verifier.
 *
 * @param registered the one address that the application may use, its query aside; null for any
 * @returns the address as it was understood (`http:a.example` and `http:\\a.example` are `http://a.example/`), so that every
 *   later reader understands the same
 * @throws BadRequest
 */
export function readCallback(text: string | undefined, registered: string | null): string {
  if (!text || text === OUT_OF_BAND) return OUT_OF_BAND;
  if (!URL.canParse(text)) throw invalidCallback();
  const url = new URL(text);
  const isWeb = url.protocol === "http:" || url.protocol === "https:";
  if (isWeb ? !HOST.test(url.host) : !isOwnScheme(url.protocol.slice(0, -1))) throw invalidCallback();
  if (url.username || url.password) throw invalidCallback();
  if (registered !== null && (!URL.canParse(registered) || addressOf(url) !== addressOf(new URL(registered)))) {
    throw invalidCallback();
  }
  return url.href;
}

const isOwnScheme = (scheme: string): boolean => !KNOWN.has(scheme) && !KNOWN_FAMILY.test(scheme);

const addressOf = ({ protocol, host, pathname }: URL): string => `${protocol}//${host}${pathname}`;

/** Adds an answer to the address that a user is sent back to; what the address holds already stays as it is written. */
export function callbackWith(callback: string, answer: Record<string, string>): string {
  const mark = callback.indexOf("#");
  const [address, fragment] = mark === -1 ? [callback, ""] : [callback.slice(0, mark), callback.slice(mark)];
  return `${address}${address.includes("?") ? "&" : "?"}${new URLSearchParams(answer)}${fragment}`;
}
