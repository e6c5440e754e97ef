package org.reportsite.browser;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.Semaphore;
import java.util.concurrent.locks.LockSupport;

/** Serves a site on this machine below a path, as an office's server would; nothing stands outside that path. */
final class SiteServer implements AutoCloseable {

    private static final String PATH = "/reports/2024/";
    private static final int PIECES = 6;
    private static final Duration BETWEEN = Duration.ofMillis(20);
    private static final Map<String, String> TYPES = Map.of(
            "html", "text/html; charset=utf-8",
            "css", "text/css; charset=utf-8",
            "js", "text/javascript; charset=utf-8",
            "json", "application/json",
            "svg", "image/svg+xml",
            "png", "image/png",
            "jpg", "image/jpeg");

    static {
        // Else what follows a response's header waits 40 ms for the browser to say that it has the header.
        System.setProperty("sun.net.httpserver.nodelay", "true");
    }

    private final Path folder;
    private final Map<String, String> types;
    private final Sending sending;
    private final HttpServer server;

    /** How a file's bytes are sent. */
    private interface Sending {
        void send(String name, byte[] content, OutputStream to) throws IOException;
    }

    SiteServer(Path folder) throws IOException {
        this(folder, TYPES, (name, content, to) -> to.write(content));
    }

    private SiteServer(Path folder, Map<String, String> types, Sending sending) throws IOException {
        this.folder = folder;
        this.types = types;
        this.sending = sending;
        this.server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext(PATH, this::answer);
        // Chromium asks for several files at once, and one may have to wait.
        server.setExecutor(task -> {
            Thread thread = new Thread(task, "site server");
            thread.setDaemon(true);
            thread.start();
        });
        server.start();
    }

    /** A server that was never told what a script is. */
    static SiteServer withoutScriptType(Path folder) throws IOException {
        Map<String, String> types = new HashMap<>(TYPES);
        types.remove("js");
        return new SiteServer(folder, Map.copyOf(types), (name, content, to) -> to.write(content));
    }

    /** A slow server: pages come in pieces, and scripts when they are let go. */
    static SiteServer slow(Path folder, Semaphore scripts) throws IOException {
        return new SiteServer(folder, TYPES, (name, content, to) -> {
            if (name.endsWith(".js")) {
                scripts.acquireUninterruptibly();
                scripts.release();
            }
            int piece = name.endsWith(".html") ? content.length / PIECES + 1 : content.length;
            for (int at = 0; at < content.length; at += piece) {
                to.write(content, at, Math.min(piece, content.length - at));
                to.flush();
                LockSupport.parkNanos(name.endsWith(".html") ? BETWEEN.toNanos() : 0);
            }
        });
    }

    /** The address of the site's folder, with a slash at its end. */
    String base() {
        return "http://127.0.0.1:" + server.getAddress().getPort() + PATH;
    }

    @Override
    public void close() {
        server.stop(0);
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            Path file = folder.resolve(exchange.getRequestURI().getPath().substring(PATH.length()))
                    .normalize();
            if (!file.startsWith(folder) || !Files.isRegularFile(file)) {
                exchange.sendResponseHeaders(404, -1);
                return;
            }
            String name = file.getFileName().toString();
            String type = types.getOrDefault(name.substring(name.lastIndexOf('.') + 1), "application/octet-stream");
            byte[] content = Files.readAllBytes(file);
            exchange.getResponseHeaders().set("Content-Type", type);
            exchange.sendResponseHeaders(200, content.length == 0 ? -1 : content.length);
            sending.send(name, content, exchange.getResponseBody());
        }
    }
}
