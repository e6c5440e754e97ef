package org.reportsite.read;

import org.reportsite.diagnostic.Fault;

/** A file that can't be read as a report; carries the fault that says why. */
public final class FaultException extends Exception {

    private static final long serialVersionUID = 1L;

    private final transient Fault fault;

    FaultException(Fault fault) {
        super(fault.rule() + " " + fault.problem().location());
        this.fault = fault;
    }

    /** Why it can't be read. */
    public Fault fault() {
        return fault;
    }
}
