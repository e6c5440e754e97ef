package org.reportsite.testing;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import org.mozilla.javascript.Context;
import org.mozilla.javascript.Function;
import org.mozilla.javascript.NativeArray;
import org.mozilla.javascript.Scriptable;
import org.mozilla.javascript.ScriptableObject;

/** Reads scripts as a browser of 2019 would: by acorn, the parser of ESLint and webpack, which knows each edition's syntax. */
public final class Scripts implements AutoCloseable {

    /** What makes HTML of data, code of text, or loads what a page from {@code file://} can't. */
    private static final Set<String> FORBIDDEN = Set.of(
            "innerHTML",
            "outerHTML",
            "insertAdjacentHTML",
            "createContextualFragment",
            "write",
            "writeln",
            "DOMParser",
            "setHTML",
            "srcdoc",
            "eval",
            "Function",
            "fetch",
            "XMLHttpRequest",
            "WebSocket",
            "EventSource",
            "sendBeacon",
            "importScripts",
            "Worker",
            "import",
            "export");

    private static final String CHECK = """
            function check(source, name) {
              var found = [];
              try {
                acorn.parse(source, {ecmaVersion: 2019, sourceType: "script", onToken: function (token) {
                  found.push(String(token.value));
                }});
              } catch (e) {
                return [String(e.message)];
              }
              return [null].concat(found);
            }
            """;

    private final Context context;
    private final Scriptable scope;
    private final Function check;

    /** A reader; to be closed by the thread that made it. */
    public Scripts() {
        context = Context.enter();
        context.setInterpretedMode(true);
        context.setLanguageVersion(Context.VERSION_ES6);
        scope = context.initSafeStandardObjects();
        context.evaluateString(scope, acorn(), "acorn.js", 1, null);
        context.evaluateString(scope, CHECK, "check.js", 1, null);
        check = (Function) ScriptableObject.getProperty(scope, "check");
    }

    /** What is wrong with a script: that it is no ECMAScript 2019, or the names in it that none may use. */
    public List<String> faults(String script) {
        NativeArray told = (NativeArray) check.call(context, scope, scope, new Object[] {script, ""});
        if (told.get(0) != null) {
            return List.of(String.valueOf(told.get(0)));
        }
        List<String> faults = new ArrayList<>();
        for (Object token : told) {
            if (token != null && FORBIDDEN.contains(String.valueOf(token))) {
                faults.add("uses " + token);
            }
        }
        return faults;
    }

    @Override
    public void close() {
        Context.exit();
    }

    /** The parser, as its package holds it. */
    private static String acorn() {
        try {
            Properties about = new Properties();
            try (InputStream in = resource("META-INF/maven/org.webjars.npm/acorn/pom.properties")) {
                about.load(in);
            }
            String path = "META-INF/resources/webjars/acorn/" + about.getProperty("version") + "/dist/acorn.js";
            try (InputStream in = resource(path)) {
                return new String(in.readAllBytes(), StandardCharsets.UTF_8);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static InputStream resource(String path) throws IOException {
        InputStream in = Scripts.class.getClassLoader().getResourceAsStream(path);
        if (in == null) {
            throw new IOException("not on the class path: " + path);
        }
        return in;
    }
}
