package org.reportsite.read;

import java.util.List;
import org.reportsite.diagnostic.Fault;
import org.reportsite.report.Block;
import org.reportsite.report.FrontMatter;
import org.reportsite.report.PlainText;
import org.reportsite.report.Point;
import org.reportsite.report.Position;
import org.reportsite.report.Report;
import org.reportsite.report.Section;

/** A report's structure as text, one thing a line, places last. */
final class ReportDump {

    private final StringBuilder out = new StringBuilder();

    private ReportDump() {}

    /** A file that can't be read. */
    static String of(Fault fault) {
        ReportDump dump = new ReportDump();
        dump.fault(fault);
        return dump.out.toString();
    }

    static String of(String encoding, Report report, List<Fault> faults) {
        ReportDump dump = new ReportDump();
        if (!encoding.equals("UTF-8")) {
            dump.out.append("encoding  ").append(encoding).append('\n');
        }
        dump.frontMatter(report.frontMatter());
        dump.line("title     " + report.title(), report.titleAt());
        dump.blocks("masthead  ", report.masthead());
        dump.blocks("opening   ", report.opening());
        report.sections().forEach(dump::section);
        dump.blocks("closing   ", report.closing());
        report.advertisements().forEach(a -> dump.line("cut       " + oneLine(a.text()), a.at()));
        report.waivers()
                .forEach(w -> dump.line("waiver    " + w.rule() + " | " + w.reason() + " | line " + w.line(), w.at()));
        faults.forEach(dump::fault);
        return dump.out.toString();
    }

    private void fault(Fault fault) {
        var problem = fault.problem();
        line(
                "fault     " + fault.rule() + " " + problem.message().key(),
                new Position(problem.location().line(), problem.location().column()));
    }

    private void frontMatter(FrontMatter frontMatter) {
        if (!frontMatter.equals(FrontMatter.NONE)) {
            out.append(frontMatter).append('\n');
        }
    }

    private void section(Section section) {
        String number = section.marker().isEmpty() ? "-" : section.marker() + " (" + section.number() + ")";
        line(
                "section   " + number + " | " + section.title() + " | " + section.characters() + " characters",
                section.at());
        blocks("  intro   ", section.introduction());
        section.points().forEach(this::point);
    }

    private void point(Point point) {
        String label = point.label().isEmpty() ? "-" : point.label();
        line("  point   " + label + " | " + point.lead() + " | " + oneLine(point.text()), point.at());
    }

    private void blocks(String label, List<Block> blocks) {
        for (Block block : blocks) {
            String kind = block instanceof Block.Paragraph
                    ? ""
                    : "[" + block.getClass().getSimpleName() + "] ";
            line(label + kind + oneLine(PlainText.of(List.of(block))), block.at());
        }
    }

    private static String oneLine(String text) {
        return text.replace("\n", "⏎").replace("\t", "⇥");
    }

    private void line(String text, Position at) {
        out.append(text)
                .append(" @")
                .append(at.line())
                .append(':')
                .append(at.column())
                .append('\n');
    }
}
