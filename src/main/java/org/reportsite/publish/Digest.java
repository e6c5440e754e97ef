package org.reportsite.publish;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** The first half of a content's SHA-256: enough to tell contents apart, and small enough to keep for every file. */
record Digest(long high, long low) {

    /** Digits of the written form. */
    static final int LENGTH = 32;

    private static final int PIECE = 1 << 16;

    static Digest of(byte[] content) {
        MessageDigest sha = sha();
        sha.update(content);
        return of(sha);
    }

    /** The digest of a file, read piece by piece. */
    static Digest of(Path file) throws IOException {
        MessageDigest sha = sha();
        try (InputStream in = Files.newInputStream(file, LinkOption.NOFOLLOW_LINKS)) {
            byte[] piece = new byte[PIECE];
            for (int length = in.read(piece); length >= 0; length = in.read(piece)) {
                sha.update(piece, 0, length);
            }
        }
        return of(sha);
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

    private static Digest of(MessageDigest sha) {
        ByteBuffer hash = ByteBuffer.wrap(sha.digest());
        return new Digest(hash.getLong(), hash.getLong());
    }

    private static MessageDigest sha() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    /** The written form. */
    @Override
    public String toString() {
        HexFormat hex = HexFormat.of();
        return hex.toHexDigits(high) + hex.toHexDigits(low);
    }
}
