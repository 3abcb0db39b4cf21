export { addressOf, bodyOf } from "./incoming-message.ts";
export { refuseConnection } from "./refuse-connection.ts";
