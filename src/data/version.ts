/**
 * Version of what others may rely on: the addresses of the site and the fields of its data, by Semantic Versioning (https://semver.org). The first
 * number changes when an address or a field goes away or means something else, the second when one is added, the third when only their
 * description gets better.
 */
export const DATA_VERSION = "1.0.0";
