package org.reportsite.reuse;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.reportsite.report.Block;
import org.reportsite.report.PlainText;
import org.reportsite.text.Bigrams;
import org.reportsite.text.Sentences;

/** The sentences of a text that say something. */
final class Statements {

    /** Fewer bigrams are a phrase that two writers may well find by themselves: seven Chinese characters, seven words. */
    private static final int LEAST_BIGRAMS = 7;

    /** The marker of a point at a sentence's beginning, or a box to tick: renumbered or ticked is still copied. */
    private static final Pattern MARKER = Pattern.compile(
            "^(?:\\[[ xX]?]|[((][一二三四五六七八九十百]{1,4}[))]|[一二三四五六七八九十百]{1,4}(?:、|是|要)|[((]?[0-9]{1,3}(?:[)、]|\\.(?![0-9])))\\s*");

    private Statements() {}

    static List<Statement> of(List<Block> blocks, List<String> boilerplate) {
        List<String> phrases = boilerplate.stream()
                .flatMap(text -> Sentences.split(text).stream())
                .map(NormalForm::of)
                .filter(phrase -> !phrase.isEmpty())
                .toList();
        List<Statement> statements = new ArrayList<>();
        boolean isApart = false;
        for (Block block : blocks) {
            isApart |= block.accept(IS_PASSED_OVER);
            for (String sentence : Sentences.split(block.accept(TEXT))) {
                String form = form(sentence, phrases);
                boolean says = !isQuestion(sentence) && Bigrams.of(form).size() >= LEAST_BIGRAMS;
                if (says) {
                    statements.add(new Statement(sentence.replace('\n', ' '), form, isApart));
                }
                isApart = !says;
            }
        }
        return statements;
    }

    private static String form(String sentence, List<String> phrases) {
        String form = MARKER.matcher(NormalForm.of(sentence)).replaceFirst("");
        for (String phrase : phrases) {
            form = form.replace(phrase, "");
        }
        return form;
    }

    private static boolean isQuestion(String sentence) {
        return sentence.endsWith("?") || sentence.endsWith("？");
    }

    private static final Block.Visitor<String> TEXT = new Running();
    private static final Block.Visitor<Boolean> IS_PASSED_OVER = new PassedOver();

    /** Whether a block is none of the running text. */
    private static final class PassedOver implements Block.Visitor<Boolean> {
        @Override
        public Boolean paragraph(Block.Paragraph paragraph) {
            return false;
        }

        @Override
        public Boolean heading(Block.Heading heading) {
            return true;
        }

        @Override
        public Boolean itemList(Block.ItemList list) {
            return false;
        }

        @Override
        public Boolean quote(Block.Quote quote) {
            return false;
        }

        @Override
        public Boolean codeBlock(Block.CodeBlock code) {
            return true;
        }

        @Override
        public Boolean table(Block.Table table) {
            return true;
        }

        @Override
        public Boolean thematicBreak(Block.ThematicBreak thematicBreak) {
            return false;
        }
    }

    /** The running text alone. */
    private static final class Running implements Block.Visitor<String> {
        @Override
        public String paragraph(Block.Paragraph paragraph) {
            return PlainText.ofInline(paragraph.content());
        }

        @Override
        public String heading(Block.Heading heading) {
            return "";
        }

        @Override
        public String itemList(Block.ItemList list) {
            StringBuilder text = new StringBuilder();
            list.items().forEach(item -> text.append(all(item.content())));
            return text.toString();
        }

        @Override
        public String quote(Block.Quote quote) {
            return all(quote.content());
        }

        @Override
        public String codeBlock(Block.CodeBlock code) {
            return "";
        }

        @Override
        public String table(Block.Table table) {
            return "";
        }

        @Override
        public String thematicBreak(Block.ThematicBreak thematicBreak) {
            return "";
        }

        private String all(List<Block> blocks) {
            StringBuilder text = new StringBuilder();
            blocks.forEach(block -> text.append(block.accept(this)).append('\n'));
            return text.toString();
        }
    }
}
