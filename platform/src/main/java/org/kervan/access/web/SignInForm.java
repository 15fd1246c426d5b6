package org.kervan.access.web;

import org.jspecify.annotations.Nullable;

/**
 * The first step of signing in as it shows.
 *
 * @param name as it was typed
 */
public record SignInForm(String name, @Nullable Notice notice, @Nullable Problem problem) {}
