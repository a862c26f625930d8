import { expect, it } from "vitest";
import { isLoopbackAddress, isPublicAddress } from "./public-address.ts";

it.each([
  "8.8.8.8",
  "1.1.1.1",
  "172.15.0.1",
  "172.32.0.1",
  "100.63.255.255",
  "2606:4700::1111",
  "2a00:1450:4007::200e",
])("%s is public", (ip) => {
  expect(isPublicAddress(ip)).toBe(true);
  expect(isLoopbackAddress(ip)).toBe(false);
});

it.each([
  "0.0.0.0",
  "10.1.2.3",
  "100.64.0.1",
  "127.0.0.1",
  "169.254.169.254",
  "172.16.0.1",
  "172.31.255.255",
  "192.0.0.1",
  "192.0.2.1",
  "192.168.1.1",
  "198.18.0.1",
  "198.51.100.7",
  "203.0.113.7",
  "224.0.0.1",
  "239.1.1.1",
  "255.255.255.255",
  "::",
  "::1",
  "::ffff:8.8.8.8",
  "::ffff:127.0.0.1",
  "::127.0.0.1",
  "64:ff9b::a9fe:a9fe",
  "100::1",
  "2001::1",
  "2001:db8::1",
  "2002:7f00:1::",
  "3fff::1",
  "fc00::1",
  "fd12:3456::1",
  "fe80::1",
  "fe80::1%eth0",
  "2606:4700::1111%eth0",
  "ff02::1",
  "localhost",
  "2130706433",
  "",
])("%s is not public", (ip) => {
  expect(isPublicAddress(ip)).toBe(false);
});

it("127.0.0.0/8 and ::1 are loopback, and nothing that stands for them is", () => {
  for (const ip of ["127.0.0.1", "127.8.9.1", "::1", "0:0:0:0:0:0:0:1"]) expect(isLoopbackAddress(ip)).toBe(true);
  for (const ip of ["::ffff:127.0.0.1", "::127.0.0.1", "0.0.0.0", "::", "128.0.0.1", "localhost"])
    expect(isLoopbackAddress(ip)).toBe(false);
});
