import { Big } from "big.js";
import type { Amount } from "./money.ts";

/**
 * What the marketplace takes: 9 % of the amount, rounded up to the cent.
 *
 * The rate is recorded (August 2026: 10.00 costs 0.90); the rounding is read off an order of 2023, where 22.05 cost 1.99.
 */
export const fee = (amount: Amount): Big => new Big(amount).times("0.09").round(2, Big.roundUp);
