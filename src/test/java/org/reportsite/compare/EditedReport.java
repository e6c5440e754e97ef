package org.reportsite.compare;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** A real report's sections, and the same edited by rule, both as fixtures. Repeated and short sentences are left alone. */
final class EditedReport {

    private final Random random;
    private final Edits edits;
    private final List<Slot> earlier;
    private final List<List<Slot>> later = new ArrayList<>();
    private final List<String> fresh;
    private final Set<String> repeated;

    /**
     * Edits a report.
     *
     * @param earlier its sentences
     * @param fresh sentences of other reports, each put in once at most
     */
    EditedReport(Random random, List<Slot> earlier, List<String> fresh) {
        this.random = random;
        this.edits = new Edits(random, fresh);
        this.earlier = earlier;
        this.fresh = new ArrayList<>(fresh);
        Set<String> seen = new TreeSet<>();
        this.repeated =
                earlier.stream().map(Slot::key).filter(key -> !seen.add(key)).collect(Collectors.toSet());
        this.fresh.removeIf(text -> seen.contains(new Slot(text, 0, 0).key()));
        edit();
    }

    List<Slot> earlier() {
        return earlier;
    }

    List<Slot> later() {
        return later.stream().flatMap(List::stream).toList();
    }

    /** Sentences as a fixture: a line each, points marked. */
    static String text(List<Slot> slots) {
        StringBuilder text = new StringBuilder();
        Slot last = new Slot("", -1, 0);
        for (Slot slot : slots) {
            if (slot.section() != last.section()) {
                text.append("## H").append(slot.section()).append('\n');
            }
            String before = slot.part() == 0 ? "" : slot.isWith(last) ? "  " : "1. ";
            text.append(before).append(slot.text()).append('\n');
            last = slot;
        }
        return text.toString();
    }

    /** A sentence moves to where there are others: a place is a list of the later sentences of one point. */
    private void edit() {
        List<Slot> moving = new ArrayList<>();
        for (int i = 0; i < earlier.size(); i++) {
            Slot slot = earlier.get(i);
            if (i == 0 || !slot.isWith(earlier.get(i - 1))) {
                later.add(new ArrayList<>());
            }
            edit(slot, i, later.get(later.size() - 1), moving);
        }
        later.removeIf(List::isEmpty);
        exchange();
        moving.forEach(this::settle);
    }

    /** Some points change places with the next. */
    private void exchange() {
        for (int p = 0; p + 1 < later.size(); p++) {
            Slot here = later.get(p).get(0);
            Slot next = later.get(p + 1).get(0);
            if (here.section() == next.section() && here.part() > 0 && random.nextInt(10) == 0) {
                Collections.swap(later, p, p + 1);
                p++;
            }
        }
    }

    private void edit(Slot slot, int i, List<Slot> into, List<Slot> moving) {
        double chance = repeated.contains(slot.key()) || !Edits.isEditable(slot.text()) ? 0 : random.nextDouble();
        Slot same = new Slot(slot.text(), slot.section(), slot.part(), i);
        if (chance < 0.48) {
            into.add(same);
        } else if (chance < 0.70) {
            into.add(edited(same));
        } else if (chance < 0.84) {
            moving.add(random.nextInt(3) == 0 ? edited(same) : same);
        } else if (chance < 0.92) {
            return;
        } else {
            replace(slot, into);
        }
        if (random.nextInt(14) == 0) {
            insert(slot, into);
        }
    }

    private Slot edited(Slot slot) {
        return new Slot(edits.of(slot.text()), slot.section(), slot.part(), slot.origin());
    }

    /** Every second one by what is most like it: by the definition that may be an edit. */
    private void replace(Slot slot, List<Slot> into) {
        if (random.nextBoolean()) {
            Map<String, Integer> own = PlainDice.bigrams(slot.text());
            String nearest = Collections.max(
                    fresh, Comparator.comparingDouble(text -> PlainDice.of(own, PlainDice.bigrams(text))));
            fresh.remove(nearest);
            into.add(new Slot(nearest, slot.section(), slot.part()));
        } else {
            insert(slot, into);
        }
    }

    private void insert(Slot at, List<Slot> into) {
        String text = fresh.remove(random.nextInt(fresh.size()));
        into.add(new Slot(text, at.section(), at.part()));
    }

    /** Puts a sentence somewhere else: every second one into its section. */
    private void settle(Slot slot) {
        boolean stays = random.nextBoolean();
        List<List<Slot>> places = later.stream()
                .filter(p -> !stays || p.get(0).section() == slot.section())
                .toList();
        List<Slot> place =
                places.isEmpty() ? later.get(random.nextInt(later.size())) : places.get(random.nextInt(places.size()));
        Slot there = place.get(0);
        place.add(
                random.nextInt(place.size() + 1), new Slot(slot.text(), there.section(), there.part(), slot.origin()));
    }
}
