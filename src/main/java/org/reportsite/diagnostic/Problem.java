package org.reportsite.diagnostic;

import org.jspecify.annotations.Nullable;

/**
 * Something wrong in one place: what, where, and what to do about it.
 *
 * @param location where
 * @param sourceLine the line it stands on, as written; null where there is none, as in an unreadable file
 * @param message what is wrong
 * @param hint what to do
 */
public record Problem(Location location, @Nullable String sourceLine, Message message, Message hint) {}
