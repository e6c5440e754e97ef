package org.reportsite.browser;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.ConsoleMessage;
import com.microsoft.playwright.Route;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * What a browser has against the pages it shows: console errors and warnings (violations of the content security policy
 * are among them), failed requests, and requests for anything outside the site's folder, which are not let out.
 */
final class Complaints {

    private static final Set<String> LOUD = Set.of("error", "warning", "assert");

    private final String base;
    private final List<String> all = new ArrayList<>();

    private Complaints(String base) {
        this.base = base;
    }

    /**
     * Starts to listen.
     *
     * @param base address of the site's folder
     */
    static Complaints of(BrowserContext context, String base) {
        Complaints complaints = new Complaints(base);
        context.route("**/*", complaints::route);
        context.onConsoleMessage(complaints::console);
        context.onWebError(error -> complaints.all.add("script: " + error.error()));
        context.onResponse(response -> {
            if (response.status() >= 400) {
                complaints.all.add("status " + response.status() + ": " + response.url());
            }
        });
        return complaints;
    }

    /** All so far, in the order they came. */
    List<String> all() {
        return List.copyOf(all);
    }

    private void route(Route route) {
        String address = route.request().url();
        if (address.startsWith(base)) {
            route.resume();
        } else {
            all.add("request outside the site: " + address);
            route.abort();
        }
    }

    private void console(ConsoleMessage message) {
        if (LOUD.contains(message.type())) {
            String page = message.page() == null ? "" : message.page().url().replace(base, "");
            all.add("console: " + page + ": " + message.text());
        }
    }
}
