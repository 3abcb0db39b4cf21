import { type CommandParser, defineScript } from "@redis/client";
import { WINDOW_MS } from "@runout/http";

/**
 * Counts a call of one address in the store, in one step that no other process can come between. The key holds a sorted set of
 * the calls that count, by their milliseconds. Without a time the store's own clock counts, which all processes share.
 */
const SCRIPT = `
local now = tonumber(ARGV[1])
if now == nil then
  local time = redis.call("TIME")
  now = time[1] * 1000 + math.floor(time[2] / 1000)
end
redis.call("ZREMRANGEBYSCORE", KEYS[1], "-inf", now - ${WINDOW_MS})
redis.call("ZREMRANGEBYSCORE", KEYS[1], "(" .. string.format("%d", now), "+inf")
local used = redis.call("ZCARD", KEYS[1])
if used >= tonumber(ARGV[2]) then return {0, used} end
redis.call("ZADD", KEYS[1], now, string.format("%d:%d", now, used))
redis.call("PEXPIRE", KEYS[1], ${WINDOW_MS})
return {1, used + 1}`;

export const countCallScript = defineScript({
  SCRIPT,
  NUMBER_OF_KEYS: 1,
  /** @param now milliseconds since 1970; undefined for the store's clock. A limit of 0 only looks. */
  parseCommand(parser: CommandParser, key: string, now: number | undefined, limit: number) {
    parser.pushKey(key);
    parser.push(String(now ?? ""), String(limit));
  },
  transformReply: (reply: [number, number]) => ({ allowed: reply[0] === 1, used: reply[1] }),
});
