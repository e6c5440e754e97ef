package org.reportsite.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Whole folders as values. */
public final class Trees {

    private Trees() {}

    /** Every file below a folder by its relative path with forward slashes, as text; what is none byte by byte. */
    public static Map<String, String> read(Path folder) {
        Map<String, String> files = new TreeMap<>();
        try {
            for (Path file : files(folder)) {
                files.put(folder.relativize(file).toString().replace('\\', '/'), text(Files.readAllBytes(file)));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return files;
    }

    /** SHA-256 of every file below a folder, by its relative path with forward slashes. */
    public static Map<String, String> digests(Path folder) {
        Map<String, String> digests = new TreeMap<>();
        for (Path file : files(folder)) {
            try {
                byte[] digest = MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file));
                digests.put(
                        folder.relativize(file).toString().replace('\\', '/'),
                        HexFormat.of().formatHex(digest));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            } catch (NoSuchAlgorithmException e) {
                throw new AssertionError("every JDK has it", e);
            }
        }
        return digests;
    }

    /** Copies a folder's files last first, so that a file system that lists by age lists them the other way round. */
    public static void copyLastFirst(Path from, Path to) throws IOException {
        List<Path> files = new ArrayList<>(files(from));
        Collections.reverse(files);
        for (Path file : files) {
            Path target = to.resolve(from.relativize(file).toString());
            Files.createDirectories(target.getParent());
            Files.copy(file, target);
        }
    }

    private static List<Path> files(Path folder) {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(Files::isRegularFile).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(byte[] content) {
        String text = new String(content, StandardCharsets.UTF_8);
        return Arrays.equals(text.getBytes(StandardCharsets.UTF_8), content)
                ? text
                : new String(content, StandardCharsets.ISO_8859_1);
    }

    /** Copies a folder, or replaces one. */
    public static void copy(Path from, Path to) {
        delete(to);
        try (Stream<Path> all = Files.walk(from)) {
            for (Path path : all.toList()) {
                Path target = to.resolve(from.relativize(path).toString());
                if (Files.isDirectory(path)) {
                    Files.createDirectories(target);
                } else {
                    Files.copy(path, target);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void delete(Path folder) {
        if (!Files.exists(folder)) {
            return;
        }
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path path : all.sorted(java.util.Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
