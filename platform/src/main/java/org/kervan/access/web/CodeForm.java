package org.kervan.access.web;

import org.jspecify.annotations.Nullable;

/**
 * The second step of signing in as it shows.
 *
 * @param name of the account that signs in
 */
public record CodeForm(String name, @Nullable Problem problem) {}
