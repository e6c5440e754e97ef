package org.reportsite.diagnostic;

import java.time.LocalDate;

/**
 * The terms on which a finding is accepted for a time.
 *
 * @param reason why
 * @param owner who answers for it
 * @param expires last day on which it holds
 */
public record Waived(String reason, String owner, LocalDate expires) {}
