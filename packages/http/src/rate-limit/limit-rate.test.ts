import { createRandom } from "@runout/harness/random";
import { describe, expect, it } from "vitest";

import { networkOf } from "./limit-rate.ts";

describe("the caller that an address stands for", () => {
  it.each([
    ["192.0.2.1", "192.0.2.1"],
    ["::ffff:192.0.2.1", "192.0.2.1"],
    ["::FFFF:c000:201", "192.0.2.1"],
    ["0:0:0:0:0:ffff:192.0.2.1", "192.0.2.1"],
    ["64:ff9b::192.0.2.1", "192.0.2.1"],
    ["2001:db8:1:2:3:4:5:6", "2001:db8:1:2::/64"],
    ["2001:DB8:0001:0002::", "2001:db8:1:2::/64"],
    ["2001:db8:1:2::1", "2001:db8:1:2::/64"],
    ["2001:db8::1:2:3:4:5", "2001:db8:0:1::/64"],
    ["2001:db8:0:1:2:3:192.0.2.1", "2001:db8:0:1::/64"],
    ["::1", "0:0:0:0::/64"],
    ["::", "0:0:0:0::/64"],
    ["fe80::1%eth0", "fe80:0:0:0::/64"],
  ])("%s is %s", (address, network) => {
    expect(networkOf(address)).toBe(network);
  });

  it("is the same for all addresses of a /64, and another for those of its neighbor", () => {
    const random = createRandom(20_261_126).next;
    const group = () => Math.floor(random() * 0x1_0000);
    const write = (groups: number[]) => groups.map((one) => one.toString(16)).join(":");
    for (let round = 0; round < 1000; round += 1) {
      const [b, c, d, e, f, g, h] = [group(), group(), group(), group(), group(), group(), group()];
      const network = networkOf(write([0x2001, b, c, d, e, f, g, h]));
      expect(networkOf(write([0x2001, b, c, d, group(), 0, 0, 1]))).toBe(network);
      expect(networkOf(write([0x2001, b, c, d ^ 1, e, f, g, h]))).not.toBe(network);
    }
  });

  it("is what was given where that is no address", () => {
    expect(networkOf("")).toBe("");
    expect(networkOf("unix")).toBe("unix");
  });

  it("is never longer than an address", () => {
    expect(networkOf("a".repeat(10_000)).length).toBeLessThan(100);
    expect(networkOf(`fe80::1%${"a".repeat(10_000)}`)).toBe("fe80:0:0:0::/64");
  });
});
