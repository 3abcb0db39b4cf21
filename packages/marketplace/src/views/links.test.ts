import { describe, expect, it } from "vitest";
import { trackingUrl } from "./links.ts";

describe("trackingUrl", () => {
  it("ends in the number, on the documented page of UPS", () => {
    expect(trackingUrl("UPS", "1Z999AA10123456784")).toBe("https://www.ups.com/track?tracknum=1Z999AA10123456784");
  });

  it.each(["UPS", "USPS", "DHL", "Deutsche Post", "La Poste", "Royal Mail", "PostNL", "DHL Germany"] as const)(
    "is a secure address for %s",
    (carrier) => {
      const url = trackingUrl(carrier, "12345") ?? "";
      expect(new URL(url).protocol).toBe("https:");
      expect(url.endsWith("12345")).toBe(true);
    },
  );

  it("escapes what a number may not hold", () => {
    expect(trackingUrl("USPS", "1 2&x=#?")).toBe(
      "https://tools.usps.com/go/TrackConfirmAction?tLabels=1%202%26x%3D%23%3F",
    );
  });

  it("is not known without a carrier, nor for another one", () => {
    expect(trackingUrl(null, "12345")).toBeNull();
    expect(trackingUrl("Other", "12345")).toBeNull();
  });
});
