package org.reportsite;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.util.stream.Stream;

/** Which package may use which, and which library is used where: the map in CONTRIBUTING, held. */
@AnalyzeClasses(packages = "org.reportsite", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {

    private static final String ROOT = "org.reportsite";

    @ArchTest
    static final ArchRule NO_CYCLES =
            slices().matching(ROOT + ".(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule DIAGNOSTIC = uses("diagnostic");

    @ArchTest
    static final ArchRule TEXT = uses("text", "com.ibm.icu", "com.github.difflib");

    @ArchTest
    static final ArchRule REPORT = uses("report", "diagnostic");

    @ArchTest
    static final ArchRule YAML = uses("yaml", "diagnostic", "text", "org.snakeyaml.engine");

    @ArchTest
    static final ArchRule COLLECTION = uses("collection", "yaml", "diagnostic", "text", "com.google.re2j");

    @ArchTest
    static final ArchRule READ = uses("read", "yaml", "report", "text", "diagnostic", "com.vladsch.flexmark");

    @ArchTest
    static final ArchRule SCAN = uses("scan", "read", "collection", "report", "text", "diagnostic");

    @ArchTest
    static final ArchRule MATCH = uses("match", "report", "collection", "text");

    @ArchTest
    static final ArchRule COMPARE = uses("compare", "match", "report", "collection", "text");

    @ArchTest
    static final ArchRule REUSE = uses("reuse", "match", "report", "text");

    @ArchTest
    static final ArchRule LINK = uses("link", "match", "report", "text", "javax.xml");

    @ArchTest
    static final ArchRule FIGURE = uses("figure", "match", "report", "collection", "text", "com.google.re2j");

    @ArchTest
    static final ArchRule PLAN = uses("plan", "match", "report", "collection", "text");

    @ArchTest
    static final ArchRule CHECK = uses(
            "check",
            "plan",
            "figure",
            "reuse",
            "link",
            "compare",
            "match",
            "report",
            "collection",
            "text",
            "diagnostic",
            "tools.jackson.core",
            "javax.xml.stream",
            "com.google.auto.service");

    @ArchTest
    static final ArchRule SEARCH = uses("search", "match", "report", "text", "diagnostic");

    @ArchTest
    static final ArchRule SITE =
            uses("site", "compare", "check", "reuse", "match", "report", "collection", "text", "diagnostic");

    @ArchTest
    static final ArchRule RENDER = uses(
            "render",
            "site",
            "plan",
            "figure",
            "link",
            "compare",
            "check",
            "reuse",
            "match",
            "report",
            "collection",
            "text",
            "diagnostic",
            "io.pebbletemplates",
            "tools.jackson.core",
            // The feed.
            "javax.xml.stream");

    @ArchTest
    static final ArchRule PDF = uses(
            "pdf",
            "render",
            "collection",
            "text",
            "diagnostic",
            "com.openhtmltopdf",
            "org.apache.pdfbox",
            "org.apache.fontbox");

    @ArchTest
    static final ArchRule SCAFFOLD = uses("scaffold", "match", "report", "collection", "yaml", "text", "diagnostic");

    @ArchTest
    static final ArchRule PUBLISH = uses("publish", "diagnostic");

    @ArchTest
    static final ArchRule GOALS = classes()
            .that()
            .resideInAPackage(ROOT + ".maven")
            .should()
            .onlyDependOnClassesThat(resideInAnyPackage(
                    ROOT,
                    ROOT + ".maven",
                    ROOT + ".diagnostic",
                    "java..",
                    "org.jspecify.annotations",
                    "javax..",
                    "org.apache.maven..",
                    "org.xml..",
                    "org.w3c.."));

    /** A package uses the JDK, itself, and these: names of packages of ours, or of libraries. */
    private static ArchRule uses(String name, String... others) {
        String[] allowed = Stream.concat(
                        Stream.of(
                                "java..",
                                "org.jspecify.annotations",
                                "org.jspecify.annotations",
                                ROOT + "." + name + ".."),
                        Stream.of(others).map(o -> o.contains(".") ? o + ".." : ROOT + "." + o + ".."))
                .toArray(String[]::new);
        return classes()
                .that(resideInAPackage(ROOT + "." + name + ".."))
                .should()
                .onlyDependOnClassesThat(resideInAnyPackage(allowed));
    }
}
