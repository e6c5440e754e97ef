package org.reportsite.report;

/** A number in front of a heading or point: {@code 一、} stands right before its text, {@code 1.} does not. */
public final class Marker {

    private Marker() {}

    /** The marker with the space that parts it from its text, if it needs one. */
    public static String spaced(String marker) {
        return marker.isEmpty() || marker.charAt(marker.length() - 1) >= 0x80 ? marker : marker + " ";
    }
}
