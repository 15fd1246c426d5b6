package org.kervan.access;

import java.time.Instant;

/**
 * One line of the audit trail.
 *
 * @param actor display name of the account, or the part of the system that acted
 * @param detail what else is worth knowing, without personal data; empty where there is nothing
 */
public record AuditEntry(
    long sequence, Instant at, String actor, Act act, AuditSubject subject, String detail) {}
