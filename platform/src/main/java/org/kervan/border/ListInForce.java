package org.kervan.border;

import org.kervan.names.Watchlist;

/**
 * A watchlist with the version that its hits name.
 *
 * @param version the first 12 hexadecimal digits of the SHA-256 of its bytes
 */
public record ListInForce(Watchlist watchlist, String version) {}
