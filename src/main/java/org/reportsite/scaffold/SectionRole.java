package org.reportsite.scaffold;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.reportsite.collection.ExpectedSection.Role;
import org.reportsite.scaffold.SurveyedReport.Part;
import org.reportsite.text.SimplifiedForms;

/**
 * A section's role, as its headings tell it.
 *
 * @param role the role
 * @param headings how many of its headings say so
 * @param words the words by which they do
 */
record SectionRole(Role role, int headings, List<String> words) {

    private static final Map<Role, List<String>> WORDS = Map.of(
            Role.REVIEW,
                    List.of(
                            "回顾",
                            "总结",
                            "完成情况",
                            "开展情况",
                            "主要工作",
                            "主要做法",
                            "工作成效",
                            "主要成绩",
                            "review",
                            "achievements",
                            "accomplishments",
                            "highlights",
                            "what we did",
                            "what was done"),
            Role.PROBLEMS,
                    List.of(
                            "问题",
                            "不足",
                            "短板",
                            "困难",
                            "差距",
                            "薄弱环节",
                            "problems",
                            "shortcomings",
                            "challenges",
                            "difficulties",
                            "obstacles",
                            "what went wrong",
                            "help needed"),
            Role.PLAN,
                    List.of(
                            "打算",
                            "安排",
                            "计划",
                            "计画",
                            "部署",
                            "建议",
                            "重点工作",
                            "主要任务",
                            "目标任务",
                            "努力方向",
                            "下一步",
                            "下步",
                            "明年",
                            "来年",
                            "工作思路",
                            "展望",
                            "plan",
                            "plans",
                            "next year",
                            "next steps",
                            "ahead",
                            "looking forward",
                            "upcoming",
                            "roadmap",
                            "outlook",
                            "priorities"));

    /** Words of a role that say it alone, without the words around them. */
    private static final List<String> ALONE = List.of("回顾", "打算", "下一步");

    SectionRole {
        words = List.copyOf(words);
    }

    static boolean isWord(String text) {
        return ALONE.contains(SimplifiedForms.of(text));
    }

    /**
     * The roles of some sections, each role the section's whose headings say it most often, where at least half of them do.
     *
     * @return a role for each section, null for none
     */
    static List<@Nullable SectionRole> of(List<List<Part>> sections) {
        List<@Nullable SectionRole> roles = new ArrayList<>();
        sections.forEach(parts -> roles.add(likeliest(parts)));
        for (Role role : Role.values()) {
            int best = -1;
            for (int i = 0; i < roles.size(); i++) {
                SectionRole found = roles.get(i);
                if (found != null && found.role() == role) {
                    SectionRole before = best < 0 ? null : roles.get(best);
                    boolean isBetter = before == null || found.headings() > before.headings();
                    int worse = isBetter ? best : i;
                    best = isBetter ? i : best;
                    if (worse >= 0) {
                        roles.set(worse, null);
                    }
                }
            }
        }
        return roles;
    }

    private static @Nullable SectionRole likeliest(List<Part> parts) {
        SectionRole best = null;
        for (Role role : List.of(Role.REVIEW, Role.PROBLEMS, Role.PLAN)) {
            SectionRole found = saying(role, parts);
            best = best == null || found.headings() > best.headings() ? found : best;
        }
        return best != null && best.headings() > 0 && 2 * best.headings() >= parts.size() ? best : null;
    }

    private static SectionRole saying(Role role, List<Part> parts) {
        List<String> words = WORDS.getOrDefault(role, List.of());
        Map<String, String> said = new HashMap<>();
        int headings = 0;
        for (Part part : parts) {
            String heading = part.title().toLowerCase(Locale.ROOT);
            String simplified = SimplifiedForms.of(heading);
            List<String> here = words.stream().filter(simplified::contains).toList();
            here.forEach(word -> said.putIfAbsent(word, asWritten(word, heading, simplified)));
            headings += here.isEmpty() ? 0 : 1;
        }
        return new SectionRole(
                role,
                headings,
                words.stream()
                        .flatMap(word -> Stream.ofNullable(said.get(word)))
                        .toList());
    }

    private static String asWritten(String word, String heading, String simplified) {
        int start = simplified.indexOf(word);
        return heading.substring(start, start + word.length());
    }
}
