package org.reportsite.read;

import com.vladsch.flexmark.ast.AutoLink;
import com.vladsch.flexmark.ast.Code;
import com.vladsch.flexmark.ast.Emphasis;
import com.vladsch.flexmark.ast.HardLineBreak;
import com.vladsch.flexmark.ast.HtmlInlineComment;
import com.vladsch.flexmark.ast.Image;
import com.vladsch.flexmark.ast.ImageRef;
import com.vladsch.flexmark.ast.InlineLinkNode;
import com.vladsch.flexmark.ast.Link;
import com.vladsch.flexmark.ast.LinkRef;
import com.vladsch.flexmark.ast.MailLink;
import com.vladsch.flexmark.ast.RefNode;
import com.vladsch.flexmark.ast.Reference;
import com.vladsch.flexmark.ast.SoftLineBreak;
import com.vladsch.flexmark.ast.StrongEmphasis;
import com.vladsch.flexmark.ext.gfm.strikethrough.Strikethrough;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.reportsite.report.Inline;
import org.reportsite.report.PlainText;
import org.reportsite.report.Position;

/** flexmark's inline nodes to inlines, entities and escapes decoded. */
final class InlineConverter {

    private final LineMap lines;

    InlineConverter(LineMap lines) {
        this.lines = lines;
    }

    /** The content of a paragraph, heading or cell. */
    List<Inline> content(Node parent) {
        return SoftBreaks.resolve(children(parent));
    }

    private List<Inline> children(Node parent) {
        List<Inline> content = new ArrayList<>();
        for (Node child : parent.getChildren()) {
            add(child, content);
        }
        return content;
    }

    private void add(Node node, List<Inline> content) {
        Position at = lines.at(node.getStartOffset());
        if (node instanceof StrongEmphasis) {
            content.add(new Inline.Strong(children(node)));
        } else if (node instanceof Emphasis) {
            content.add(new Inline.Emphasis(children(node)));
        } else if (node instanceof Strikethrough) {
            content.add(new Inline.Strikethrough(children(node)));
        } else if (node instanceof Code code) {
            content.add(new Inline.CodeSpan(
                    Comments.withoutDropped(code.getText().toString().replace('\n', ' ')), at));
        } else if (node instanceof HardLineBreak) {
            content.add(new Inline.LineBreak());
        } else if (node instanceof SoftLineBreak) {
            content.add(SoftBreaks.at(at));
        } else if (!(node instanceof HtmlInlineComment)) {
            addLinkOrText(node, at, content);
        }
    }

    private void addLinkOrText(Node node, Position at, List<Inline> content) {
        if (node instanceof InlineLinkNode link && isNoTarget(link)) {
            addText(node.getChars(), content);
        } else if (node instanceof Link link) {
            content.add(new Inline.Link(decoded(link.getUrl()), children(node), at));
        } else if (node instanceof Image image) {
            content.add(new Inline.Image(decoded(image.getUrl()), PlainText.ofInline(children(node)), at));
        } else if (node instanceof AutoLink autoLink) {
            content.add(autoLink(decoded(autoLink.getText()), autoLink, at));
        } else if (node instanceof MailLink mail) {
            content.add(autoLink("mailto:" + decoded(mail.getText()), node, at));
        } else if (node instanceof RefNode reference) {
            addReference(reference, at, content);
        } else if (node.hasChildren()) {
            content.addAll(children(node));
        } else {
            addText(node.getChars(), content);
        }
    }

    /** Flexmark takes spaces in any target where it does so between angle brackets; CommonMark between those alone. */
    private static boolean isNoTarget(InlineLinkNode link) {
        return link.getUrlOpeningMarker().isEmpty()
                && link.getUrl().toString().chars().anyMatch(Character::isWhitespace);
    }

    private void addReference(RefNode node, Position at, List<Inline> content) {
        Reference reference = definition(node);
        if (reference == null) {
            addText(node.getChars(), content);
        } else if (node instanceof ImageRef) {
            content.add(new Inline.Image(decoded(reference.getUrl()), decoded(node.getText()), at));
        } else {
            List<Inline> text = node.hasChildren() ? children(node) : new ArrayList<>();
            if (text.isEmpty()) {
                addText(
                        node instanceof LinkRef && !node.getText().isEmpty() ? node.getText() : node.getReference(),
                        text);
            }
            content.add(new Inline.Link(decoded(reference.getUrl()), text, at));
        }
    }

    private static @Nullable Reference definition(RefNode node) {
        return node.isDefined() ? node.getReferenceNode(node.getDocument()) : null;
    }

    private static Inline autoLink(String target, Node node, Position at) {
        String text = node.getChars().toString();
        return new Inline.Link(target, List.of(new Inline.Text(text.substring(1, text.length() - 1), at.plus(1))), at);
    }

    private void addText(BasedSequence chars, List<Inline> content) {
        String raw = chars.toString();
        int from = 0;
        for (int i = 0; i <= raw.length(); i++) {
            if (i == raw.length() || raw.charAt(i) == Comments.DROPPED) {
                if (from < i) {
                    Position at = lines.at(chars.getStartOffset() + from);
                    content.add(new Inline.Text(decoded(chars.subSequence(from, i)), at));
                }
                from = i + 1;
            }
        }
    }

    private static String decoded(BasedSequence chars) {
        return Comments.withoutDropped(chars.unescape());
    }
}
