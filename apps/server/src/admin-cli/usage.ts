/** What the command understands; it is shown where something else was written. */
export const USAGE = `Accounts, applications and tokens of the marketplace that the environment names (DATABASE_URL or DATA_DIR, SECRETS_KEY).

  users list
  users create --username NAME --email ADDRESS [--name TEXT] [--currency USD] [--buyer-currency USD] [--country TEXT]
    [--seller]                          sells in --currency and is shown prices in --buyer-currency, which is the same
                                        unless it is given
  users revoke NAME                     revokes all tokens and permissions of a user
  applications list
  applications create --name TEXT [--callback URL]
  applications revoke CONSUMER_KEY      revokes every permission that it was given, too
  tokens list
  tokens create --user NAME [--name TEXT]
  tokens revoke NUMBER
  permissions list                      what users allowed applications by OAuth
  permissions revoke NUMBER

  --json                                prints JSON
`;

/** The command cannot be understood. */
export class UsageError extends Error {
  override readonly name = "UsageError";
}
