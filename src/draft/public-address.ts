import { BlockList, isIPv4, isIPv6 } from "node:net";

/**
 * Whether an IP address belongs to the public internet: not private, not of this machine or its link, not shared by a carrier, not multicast, not
 * reserved, and no other address in disguise (IPv4-mapped, NAT64, 6to4, Teredo). After the registries of special-purpose addresses of IANA.
 */
export function isPublicAddress(ip: string): boolean {
  if (isIPv4(ip)) return !RESERVED.check(ip, "ipv4");
  // An address with a zone belongs to a link.
  return isIPv6(ip) && !ip.includes("%") && UNICAST.check(ip, "ipv6") && !RESERVED.check(ip, "ipv6");
}

/** Whether an IP address is one of this machine's own: 127.0.0.0/8 and ::1. */
export function isLoopbackAddress(ip: string): boolean {
  return isIPv4(ip) ? LOOPBACK.check(ip, "ipv4") : isIPv6(ip) && !ip.includes("%") && LOOPBACK_6.check(ip, "ipv6");
}

function listSubnets(family: "ipv4" | "ipv6", subnets: readonly string[], list = new BlockList()): BlockList {
  for (const subnet of subnets) {
    const [net = "", prefix] = subnet.split("/");
    list.addSubnet(net, Number(prefix), family);
  }
  return list;
}

/** All that is given out of IPv6; the rest is reserved or local. */
const UNICAST = listSubnets("ipv6", ["2000::/3"]);

const LOOPBACK = listSubnets("ipv4", ["127.0.0.0/8"]);
// A list of its own: an IPv4 rule also catches mapped addresses.
const LOOPBACK_6 = listSubnets("ipv6", ["::1/128"]);

const RESERVED = listSubnets(
  "ipv6",
  ["2001::/23", "2001:db8::/32", "2002::/16", "3fff::/20"],
  listSubnets("ipv4", [
    "0.0.0.0/8",
    "10.0.0.0/8",
    "100.64.0.0/10",
    "127.0.0.0/8",
    "169.254.0.0/16",
    "172.16.0.0/12",
    "192.0.0.0/24",
    "192.0.2.0/24",
    "192.88.99.0/24",
    "192.168.0.0/16",
    "198.18.0.0/15",
    "198.51.100.0/24",
    "203.0.113.0/24",
    "224.0.0.0/4",
    "240.0.0.0/4",
  ]),
);
