package org.reportsite.publish;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** The first half of a content's SHA-256: enough to tell contents apart, and small enough to keep for every file. */
record Digest(long high, long low) {

    /** Digits of the written form. */
    static final int LENGTH = 32;

    static Digest of(byte[] content) {
        try {
            ByteBuffer hash =
                    ByteBuffer.wrap(MessageDigest.getInstance("SHA-256").digest(content));
            return new Digest(hash.getLong(), hash.getLong());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    /**
     * Reads the written form.
     *
     * @throws IllegalArgumentException if it is not one
     */
    static Digest parse(String hex) {
        if (hex.length() != LENGTH) {
            throw new IllegalArgumentException("not a digest: " + hex);
        }
        return new Digest(
                HexFormat.fromHexDigitsToLong(hex, 0, LENGTH / 2),
                HexFormat.fromHexDigitsToLong(hex, LENGTH / 2, LENGTH));
    }

    /** The written form. */
    @Override
    public String toString() {
        HexFormat hex = HexFormat.of();
        return hex.toHexDigits(high) + hex.toHexDigits(low);
    }
}
