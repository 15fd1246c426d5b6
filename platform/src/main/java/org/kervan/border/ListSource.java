package org.kervan.border;

import java.util.UUID;

/** A passenger list by its place: the file it came in and its number there, from 1. */
public record ListSource(UUID message, int number) {}
